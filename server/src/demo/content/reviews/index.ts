import type { DemoLocale } from '../../shapes.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import type { ReviewWords } from './shape.ts'

export { type ReviewTheme, reviewThemes } from './shape.ts'

/** Russian-speaking customers review in the language of the shop. */
export const reviewWords: Record<Exclude<DemoLocale, 'ru'>, ReviewWords> = { it, pl, de, en }
