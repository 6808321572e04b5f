import type { Theme } from '../../../language/themes/themes.ts'
import type { Tone } from '../../judging/tone-of.ts'
import type { Register } from '../tones.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { LanguageWords, Part, Sentence } from './words.ts'

const known: Readonly<Record<string, LanguageWords>> = { en, it, pl, ru, es, de, fr }

/** The languages there are words of from the first day. */
export const wordedLanguages: readonly string[] = Object.keys(known)

type Asked = { language: string; register: Register }

/** What an answer in a tone may say at some part; nothing in a language without words. */
export function wordsOfTone({ language, register }: Asked, tone: Tone, part: Part): string[] {
  const words = known[language]
  if (!words) return []
  const shared = part === 'greeting' || part === 'signature' ? words.shared[part] : []
  return inRegister(words.tones[tone][part] ?? shared, register)
}

/** What may be said to a theme. */
export function wordsOfTheme({ language, register }: Asked, theme: Theme, part: Part): string[] {
  if (part !== 'acknowledge' && part !== 'praised') return []
  return inRegister(known[language]?.themes[theme][part] ?? [], register)
}

/** What is said of somebody who is praised, of when it is open, or of a way to go on in private. */
export function sharedWords({ language, register }: Asked, about: 'staff' | 'hours' | 'invite'): string[] {
  return inRegister(known[language]?.shared[about] ?? [], register)
}

function inRegister(sentences: readonly Sentence[], register: Register): string[] {
  return sentences.map((one) => (typeof one === 'string' ? one : one[register]))
}
