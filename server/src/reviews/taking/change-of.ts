import type { GoneReview, SeenReply, SeenReview } from '../source.ts'
import type { ReviewState } from './review-state.ts'
import { saysNothing } from './says-nothing.ts'
import { starsOf } from './stars-of.ts'

/** What is known of a review, as far as another look at it is compared with it. */
export type KnownReview = Pick<
  ReviewState,
  | 'stars'
  | 'nativeRating'
  | 'title'
  | 'text'
  | 'changedAt'
  | 'removedAt'
  | 'replyText'
  | 'replyState'
  | 'replyReason'
>

export type VersionKind = 'review' | 'reply' | 'removed' | 'restored'

export type ReviewChange = {
  /** What is new, in the order it is written down; empty: nothing. */
  versions: VersionKind[]
  /** It now says something, or something else, that wants an answer. */
  asks: boolean
  /** The answer below it that is new to us, or has got another state. */
  reply: SeenReply | null | undefined
}

/**
 * What another look at a review tells: its words, its stars, its answer. A look at an older state than the known one
 * (a push that came late) changes nothing of its words.
 * @param known undefined for one never seen
 */
export function changeOf(known: KnownReview | undefined, seen: SeenReview | GoneReview): ReviewChange {
  if ('isGone' in seen) {
    const isNews = known !== undefined && known.removedAt === null
    return { versions: isNews ? ['removed'] : [], asks: false, reply: undefined }
  }
  const says = !saysNothing(seen)
  if (!known)
    return {
      versions: ['review', ...(seen.reply ? (['reply'] as const) : [])],
      asks: says && !answers(seen),
      reply: seen.reply,
    }
  const isOlder = seen.changedAt < known.changedAt
  const words = !isOlder && hasOtherWords(known, seen)
  const isBack = known.removedAt !== null && !isOlder
  const isOtherReply = !isOlder && hasOtherReply(known, seen.reply)
  return {
    versions: [
      ...(isBack ? (['restored'] as const) : []),
      ...(words ? (['review'] as const) : []),
      ...(isOtherReply ? (['reply'] as const) : []),
    ],
    asks: words && says && !answers(seen),
    reply: isOtherReply ? seen.reply : undefined,
  }
}

// An answer given before the reviewer changed their words answers what they said before.
function answers({ reply, changedAt, writtenAt }: SeenReview): boolean {
  if (!reply || reply.state === 'rejected') return false
  return (
    reply.changedAt === null || changedAt <= reply.changedAt || changedAt.getTime() === writtenAt.getTime()
  )
}

function hasOtherWords(known: KnownReview, seen: SeenReview): boolean {
  return (
    starsOf(seen) !== known.stars ||
    (seen.rating?.native ?? '') !== known.nativeRating ||
    seen.title !== known.title ||
    seen.text !== known.text
  )
}

function hasOtherReply(known: KnownReview, reply: SeenReply | null): boolean {
  // What we have just handed in is not shown everywhere at once: that it is missing says nothing yet.
  if (!reply) return known.replyState === 'live' || known.replyState === 'pending'
  return (
    reply.text !== known.replyText || reply.state !== known.replyState || reply.reason !== known.replyReason
  )
}
