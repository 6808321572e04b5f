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

type Standing = { name: MessageKey; tone: Tone }

/** What is to be known of a review at a glance: gone, to be answered, or how far its answer is. */
export function standingOf({ removedAt, isDue, reply, isStarOnly }: Review): Standing | undefined {
  if (removedAt) return { name: 'reviews.stateRemoved', tone: 'plain' }
  if (reply?.state === 'rejected') return { name: 'reviews.stateRejected', tone: 'danger' }
  if (isDue) return { name: 'reviews.stateDue', tone: 'warn' }
  if (reply?.state === 'live') return { name: 'reviews.replyLive', tone: 'good' }
  if (reply) return { name: 'reviews.replyPending', tone: 'note' }
  return isStarOnly ? { name: 'reviews.stateStarOnly', tone: 'plain' } : undefined
}
