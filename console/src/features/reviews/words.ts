import type { MessageKey } from '../../lib/message-keys.ts'
import type { Review, ReviewVersion } from '../../lib/reviews.ts'

/** The states a list can be narrowed to, in the order in which somebody works through them. */
export const shownStates = ['due', 'all', 'answered', 'rejected', 'star_only', 'removed'] as const
export type ShownState = (typeof shownStates)[number]

export const stateNames: Record<ShownState, MessageKey> = {
  due: 'reviews.stateDue',
  all: 'reviews.stateAll',
  answered: 'reviews.stateAnswered',
  rejected: 'reviews.stateRejected',
  star_only: 'reviews.stateStarOnly',
  removed: 'reviews.stateRemoved',
}

export const versionNames: Record<ReviewVersion['kind'], MessageKey> = {
  review: 'reviews.versionReview',
  reply: 'reviews.versionReply',
  removed: 'reviews.versionRemoved',
  restored: 'reviews.versionRestored',
}

type AnswerState = NonNullable<Review['answerState']>

/** How far an answer may be, in the order it goes. */
export const answerStates = [
  'unapproved',
  'draft',
  'queued',
  'failed',
  'pending',
  'live',
  'rejected',
] as const satisfies readonly AnswerState[]
