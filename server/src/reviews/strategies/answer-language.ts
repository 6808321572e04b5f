import { readDefaultLocale } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { readAnswerLanguages } from './settings.ts'
import type { Register } from './tones.ts'
import { sharedWords } from './words/default-words.ts'

export type AnswerLanguage = { language: string; register: Register; isReviewersLanguage: boolean }

/** The reviewer's language if the brand answers in it, else the brand's own, else the first it answers in. */
export async function answerLanguage(tx: Tx, reviewers: string | null): Promise<AnswerLanguage> {
  const { languages } = await readAnswerLanguages(tx)
  const own = (await readDefaultLocale(tx)).slice(0, 2)
  const first = reviewers?.slice(0, 2).toLowerCase()
  for (const language of [first, own, ...Object.keys(languages)]) {
    const register = language === undefined ? undefined : languages[language]
    if (language && register) return { language, register, isReviewersLanguage: language === first }
  }
  return { language: 'en', register: 'formal', isReviewersLanguage: first === 'en' }
}

/** Says a way to go on in private, in the language a review is answered in; in English where there are no words of it. */
export async function invitations(tx: Tx, reviewers: string | null): Promise<(way: string) => string> {
  const asked = await answerLanguage(tx, reviewers)
  const [sentence = '{way}'] = [
    ...sharedWords(asked, 'invite'),
    ...sharedWords({ ...asked, language: 'en' }, 'invite'),
  ]
  return (way) => sentence.replace('{way}', () => way)
}
