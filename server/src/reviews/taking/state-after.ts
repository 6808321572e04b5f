import { unjudged } from '../judging/judgement.ts'
import type { GoneReview, SeenReply, SeenReview } from '../source.ts'
import type { ReviewChange } from './change-of.ts'
import type { ReviewState } from './review-state.ts'
import { saysNothing } from './says-nothing.ts'
import { starsOf } from './stars-of.ts'

export type Looking = {
  change: ReviewChange
  now: Date
  locationId: string | null
  /** How long the platform lets its words be kept; null: as long as wanted. */
  keepsHours: number | null
}

const longestText = 50_000
const hourMs = 3_600_000

/** A review after another look at it. Of an older state than the known one nothing is taken. */
export function stateAfter(before: ReviewState | undefined, seen: SeenReview, looking: Looking): ReviewState {
  const { change, now, locationId, keepsHours } = looking
  const isNewer = !before || seen.changedAt >= before.changedAt
  const words = isNewer ? wordsOf(seen) : before
  return {
    ...unjudged,
    ...before,
    ...words,
    ...{ placeId: seen.placeId, locationId, conversationId: before?.conversationId ?? null },
    seenAt: now,
    removedAt: isNewer ? null : before.removedAt,
    forgetAt: keepsHours === null ? null : new Date(now.getTime() + keepsHours * hourMs),
    ...dutyAfter(before, seen, change, now),
    ...replyAfter(before, change.reply),
    versionCount: (before?.versionCount ?? 0) + change.versions.length,
  }
}

/** One that is gone: nobody has to answer it any more; what it said is still known. */
export function stateWhenGone(before: ReviewState, _seen: GoneReview, { change, now }: Looking): ReviewState {
  return {
    ...before,
    ...{ removedAt: before.removedAt ?? now, seenAt: now, isDue: false },
    versionCount: before.versionCount + change.versions.length,
  }
}

function wordsOf(seen: SeenReview) {
  return {
    stars: starsOf(seen),
    nativeRating: seen.rating?.native ?? '',
    title: seen.title.slice(0, 500),
    text: seen.text.slice(0, longestText),
    translation: seen.translation.slice(0, longestText),
    language: seen.language,
    languageBy: seen.language === null ? null : ('platform' as const),
    authorName: seen.author.name.slice(0, 200),
    authorId: seen.author.id,
    media: seen.media,
    url: seen.url,
    isStarOnly: saysNothing(seen),
    writtenAt: seen.writtenAt,
    changedAt: seen.changedAt,
  }
}

type Duty = Pick<ReviewState, 'isDue' | 'dueFrom' | 'answeredAt'>

function dutyAfter(before: ReviewState | undefined, seen: SeenReview, change: ReviewChange, now: Date): Duty {
  const dueFrom = before?.dueFrom ?? null
  const asksStill = !saysNothing(seen)
  if (change.asks) return { isDue: true, dueFrom: before ? seen.changedAt : seen.writtenAt, answeredAt: null }
  if (change.reply && change.reply.state !== 'rejected') {
    // Answered before anybody here knew of it, it was owed that answer as much as any other.
    const asked = before ? seen.changedAt : seen.writtenAt
    return {
      ...{ isDue: false, dueFrom: dueFrom ?? (asksStill ? asked : null) },
      answeredAt: before?.answeredAt ?? change.reply.changedAt ?? now,
    }
  }
  // An answer that is not let through, or was taken away again, leaves the question.
  if (change.reply !== undefined && (change.reply || before?.answeredAt))
    return { isDue: asksStill, dueFrom: dueFrom ?? seen.changedAt, answeredAt: null }
  // Words that were taken away need no answer.
  if (before?.isDue && !asksStill) return { isDue: false, dueFrom, answeredAt: null }
  return { isDue: before?.isDue ?? false, dueFrom, answeredAt: before?.answeredAt ?? null }
}

type Reply = Pick<
  ReviewState,
  'replyText' | 'replyState' | 'replyReason' | 'replyChangedAt' | 'replyMessageId'
>

const noReply: Reply = {
  ...{ replyText: null, replyState: null, replyReason: '', replyChangedAt: null, replyMessageId: null },
}

// Only its own columns: what is spread over the rest must not bring the rest back.
function replyOf(state: ReviewState): Reply {
  const { replyText, replyState, replyReason, replyChangedAt, replyMessageId } = state
  return { replyText, replyState, replyReason, replyChangedAt, replyMessageId }
}

function replyAfter(before: ReviewState | undefined, reply: SeenReply | null | undefined): Reply {
  if (reply === null) return noReply
  if (!reply) return before ? replyOf(before) : noReply
  return {
    replyText: reply.text,
    replyState: reply.state,
    replyReason: reply.reason.slice(0, 1000),
    replyChangedAt: reply.changedAt,
    // Ours as long as it says what we said.
    replyMessageId: before?.replyText === reply.text ? before.replyMessageId : null,
  }
}
