import type { MessageKey } from '../../lib/message-keys.ts'
import type { Review, ReviewVersion } from '../../lib/reviews.ts'
import type { Tone } from '../../ui/chip.tsx'

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

/** How far an answer is, in the order it goes; each with how it looks. */
const answerLooks: Record<AnswerState, Standing> = {
  draft: { name: 'review-answers.state_draft', tone: 'plain' },
  unapproved: { name: 'review-answers.state_unapproved', tone: 'warn' },
  queued: { name: 'review-answers.state_queued', tone: 'note' },
  failed: { name: 'review-answers.state_failed', tone: 'danger' },
  submitted: { name: 'review-answers.state_submitted', tone: 'note' },
  pending: { name: 'review-answers.state_pending', tone: 'note' },
  live: { name: 'review-answers.state_live', tone: 'good' },
  rejected: { name: 'review-answers.state_rejected', tone: 'danger' },
}

export const answerStates = [
  'unapproved',
  'draft',
  'queued',
  'failed',
  'pending',
  'live',
  'rejected',
] as const satisfies readonly AnswerState[]

export const answerNames: Record<AnswerState, MessageKey> = {
  draft: answerLooks.draft.name,
  unapproved: answerLooks.unapproved.name,
  queued: answerLooks.queued.name,
  failed: answerLooks.failed.name,
  submitted: answerLooks.submitted.name,
  pending: answerLooks.pending.name,
  live: answerLooks.live.name,
  rejected: answerLooks.rejected.name,
}

type Standing = { name: MessageKey; tone: Tone }

/** What is to be known of a review at a glance: gone, how far its answer is, or that one is due. */
export function standingOf({ removedAt, isDue, answerState, isStarOnly }: Review): Standing | undefined {
  if (removedAt) return { name: 'reviews.stateRemoved', tone: 'plain' }
  if (answerState && answerState !== 'draft') return answerLooks[answerState]
  if (isDue) return { name: 'reviews.stateDue', tone: 'warn' }
  return isStarOnly ? { name: 'reviews.stateStarOnly', tone: 'plain' } : undefined
}
