import { judgeSentiment } from '../../language/sentiment/judge-sentiment.ts'
import { sentimentModel } from '../../language/sentiment/load-model.ts'
import { type Theme, themeSteps } from '../../language/themes/themes.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Tone } from '../judging/tone-of.ts'
import type { ReviewCapability } from '../platforms/capability.ts'
import { answerLanguage } from './answer-language.ts'
import { type Chosen, chooseStrategy } from './choose-strategy.ts'
import { combineStrategies, type Plan } from './combine-strategies.ts'
import { type Point, pointsOf } from './points.ts'
import { readStrategiesFor } from './read-strategies.ts'
import {
  factsOf,
  findReviewToAnswer,
  type ReviewToAnswer,
  readPastAnswers,
  readPlaceFacts,
} from './review-facts.ts'
import { suggestAnswer } from './suggest-answer.ts'
import { isHappy } from './tones.ts'

export type PlatformOf = (kind: string) => ReviewCapability | undefined

/** How one review is answered. */
export type Planned = { review: ReviewToAnswer; chosen: Chosen; points: Point[]; plan: Plan }

/** What is planned for a review, by its tone and its themes. @throws AppError not_found */
export async function planAnswer(tx: Tx, reviewId: string): Promise<Planned> {
  const review = await findReviewToAnswer(tx, reviewId)
  if (!review) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
  const chosen = chooseStrategy(factsOf(review))
  const points = pointsIn(review, chosen)
  const wanted = points.map(({ theme: key }) => ({ kind: 'theme' as const, key }))
  const [ofTone, ...ofThemes] = await readStrategiesFor(tx, [{ kind: 'tone', key: chosen.tone }, ...wanted])
  return { review, chosen, points, plan: combineStrategies(chosen.tone, ofTone!, ofThemes) }
}

/**
 * An answer put together for a review, in the reviewer's language if the brand answers in it.
 * @throws AppError not_found
 */
export async function suggestForReview(
  tx: Tx,
  { reviewId, wording, platformOf }: { reviewId: string; wording: number; platformOf: PlatformOf },
) {
  const planned = await planAnswer(tx, reviewId)
  const { review, chosen, points, plan } = planned
  const spoken = await answerLanguage(tx, review.language)
  const { most, unit, allowsEmoji, allowsLinks } = platformOf(review.platform)?.reply ?? unlimited
  const text = suggestAnswer({
    ...{ seed: review.externalId, authorName: review.authorName, text: review.text },
    ...{ tone: chosen.tone, points },
    ...{ language: spoken.language, register: spoken.register, wording },
    strategy: plan,
    facts: await readPlaceFacts(tx, review, spoken.language),
    platform: { most, unit, allowsEmoji, allowsLinks },
    past: await readPastAnswers(tx, reviewId),
  })
  return { ...planned, ...spoken, text, most, unit }
}

const unlimited = { most: null, unit: 'characters', allowsEmoji: false, allowsLinks: false } as const

/**
 * The points of a review. A mixed one is asked part by part; in a clear one everything is blamed or praised unless a part
 * says very clearly otherwise, and in one whose stars and words disagree nothing says otherwise.
 */
export function pointsIn(
  { title, text, language, themes, corrected }: Told,
  { tone, isDivided }: Chosen,
): Point[] {
  const otherwise = isHappy(tone)
  const model = language === null ? undefined : sentimentModel(language)
  const feels = (words: string) => (model ? judgeSentiment(model, words).score : undefined)
  const told = { text: `${title}\n${text}`.trim(), language: language ?? '', otherwise }
  const read = pointsOf({ ...told, unless: isDivided ? 2 : clearness[tone] }, feels)
  // Where a person has said what it is about, it is about nothing else.
  const isCorrected = corrected.includes('themes')
  const points = isCorrected ? read.filter(({ theme }) => themes.includes(theme)) : read
  const more = themes.filter((theme): theme is Theme => theme in themeSteps)
  const extra = more.filter((theme) => !points.some((point) => point.theme === theme))
  return [...points, ...extra.map((theme) => ({ theme, isPraised: otherwise, phrase: '' }))]
}

type Told = Pick<ReviewToAnswer, 'title' | 'text' | 'language' | 'themes' | 'corrected'>

const clearness: Record<Tone, number> = {
  glowing: 2,
  pleased: 0.6,
  mixed: 0.25,
  disappointed: 0.6,
  furious: 2,
}
