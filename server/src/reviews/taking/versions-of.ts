import type { Tx } from '../../platform/context.ts'
import type { Step } from './step.ts'

/** The rows that write down for good what was new. */
export function versionsOf(tx: Tx, { id, before, after, change, platform }: Step) {
  // Words that may not be kept are not kept here either.
  const { title, text } = platform.keepsHours === null ? after : { title: '', text: '' }
  return change.versions.map((kind, index) => ({
    ...{ accountId: tx.accountId, reviewId: id, kind, title, text },
    number: (before?.versionCount ?? 0) + index + 1,
    ...{ stars: after.stars, nativeRating: after.nativeRating },
    ...{ replyText: after.replyText, replyState: after.replyState, replyReason: after.replyReason },
    changedAt: (kind === 'reply' ? after.replyChangedAt : undefined) ?? after.changedAt,
    seenAt: tx.now(),
  }))
}
