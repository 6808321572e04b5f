import { en } from './en.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import type { HelpLocale } from './plan.ts'
import { ru } from './ru.ts'
import type { HelpTexts } from './shape.ts'

export const helpTexts: Record<HelpLocale, HelpTexts> = { en, it, pl, ru }
