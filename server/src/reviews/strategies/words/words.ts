import type { Theme } from '../../../language/themes/themes.ts'
import type { Tone } from '../../judging/tone-of.ts'

/** A sentence, the same in both registers or one for each. */
export type Sentence = string | { formal: string; informal: string }

/** What an answer is made of, in its order. */
export const parts = [
  'greeting',
  'opening',
  'acknowledge',
  'praised',
  'offer',
  'private',
  'closing',
  'signature',
] as const
export type Part = (typeof parts)[number]

/** How one language answers before a brand has written anything of its own. */
export type LanguageWords = {
  shared: {
    /** {name}: the reviewer's, as it is shown there. */
    greeting: Sentence[]
    signature: Sentence[]
    /** {staff}: somebody the review itself names and praises. */
    staff: Sentence[]
    /** {hours}: when it is open next. */
    hours: Sentence[]
    /** {way}: a link or an address to go on in private. */
    invite: Sentence[]
  }
  tones: Record<Tone, Partial<Record<Part, Sentence[]>>>
  /** What is said to a theme: where it was blamed, and where it was praised. */
  themes: Record<Theme, { acknowledge: Sentence[]; praised: Sentence[] }>
}

/** A sentence that is said one way to strangers and another way to friends. */
export function both(formal: string, informal: string): Sentence {
  return { formal, informal }
}
