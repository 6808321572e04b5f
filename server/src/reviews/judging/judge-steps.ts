import type { Tx } from '../../platform/context.ts'
import type { Log } from '../../platform/log.ts'
import type { Held } from '../taking/hold-reviews.ts'
import type { ReviewState } from '../taking/review-state.ts'
import type { Step } from '../taking/step.ts'
import { judgeReviews, type ToJudge } from './judge-reviews.ts'
import { unjudged } from './judgement.ts'

/**
 * Judges what is new of reviews that are taken in, before anybody is told of them. What says the same as before keeps its
 * verdict; what a person said of it holds until the reviewer says something else.
 */
export async function judgeSteps(tx: Tx, log: Log, steps: readonly Step[]): Promise<void> {
  const asked: ToJudge[] = []
  for (const { id, before, after, seen } of steps) {
    if ('isGone' in seen) continue
    const told = languageToldOf(after)
    if (before && before.sentiment !== null && saysTheSame(before, after, told)) {
      Object.assign(after, judgementOf(before))
      continue
    }
    const corrected = before ? correctionsAfter(before, after) : []
    const isPersons = before !== undefined && corrected.includes('language')
    const { stars, title, text, isStarOnly, locationId } = after
    asked.push({
      ...{ id, stars, title, text, isStarOnly, locationId },
      language: isPersons ? before.language : told,
      languageBy: isPersons ? 'person' : told === null ? null : 'platform',
      held: before && { sentiment: before.sentiment, tone: before.tone, themes: before.themes, corrected },
    })
  }
  const judged = await judgeReviews(tx, log, asked)
  for (const { id, after } of steps) {
    const judgement = judged.get(id)
    if (judgement) Object.assign(after, judgement)
    // What could not be judged waits for the job that does so later, rather than keep a verdict of other words.
    else if (asked.some((one) => one.id === id)) Object.assign(after, unjudged)
  }
}

function judgementOf(state: ReviewState) {
  const { sentiment, sentimentBy, sentimentScore, disagrees, tone, themes, language, languageBy } = state
  const { spamScore, decidingWords, judgedWith, corrected } = state
  return {
    ...{ sentiment, sentimentBy, sentimentScore, disagrees, tone, themes, language, languageBy },
    ...{ spamScore, decidingWords, judgedWith, corrected },
  }
}

function languageToldOf({ language, languageBy }: ReviewState): string | null {
  return languageBy === 'platform' ? language : null
}

function saysTheSame(before: Held, after: ReviewState, told: string | null): boolean {
  const isPresumed = before.languageBy === 'location' || before.languageBy === null
  return (
    before.stars === after.stars &&
    before.title === after.title &&
    before.text === after.text &&
    before.isStarOnly === after.isStarOnly &&
    (languageToldOf(before) === told || before.languageBy === 'person') &&
    // A place that was not known to be ours now has a language.
    (!isPresumed || before.locationId === after.locationId)
  )
}

// Words that were to be forgotten come back as they were, unless the reviewer has changed them since.
function correctionsAfter(before: Held, after: ReviewState): string[] {
  const isForgotten = !before.isStarOnly && before.text === '' && before.title === ''
  const isOther = isForgotten
    ? after.changedAt > before.changedAt
    : before.title !== after.title || before.text !== after.text
  if (isOther) return []
  // Other stars are the reviewer's own word on what they feel.
  return before.stars === after.stars
    ? before.corrected
    : before.corrected.filter((one) => one === 'themes' || one === 'language')
}
