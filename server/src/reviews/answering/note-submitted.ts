import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'

export type Submitted = { text: string; state: 'live' | 'pending'; messageId: string }

/** Writes down that the platform took an answer of ours. What it says of it later decides. */
export async function noteSubmitted(tx: Tx, reviewId: string, submitted: Submitted): Promise<void> {
  const { text, state, messageId } = submitted
  const now = tx.now()
  const after = await tx.db
    .updateTable('reviews')
    .set((of) => ({
      ...{
        replyText: text,
        replyState: state,
        replyReason: '',
        replyChangedAt: now,
        replyMessageId: messageId,
      },
      ...{ isDue: false, answeredAt: of.fn.coalesce('answeredAt', of.val(now)) },
      versionCount: of('versionCount', '+', 1),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reviewId)
    // Told twice it is written down once.
    .where((of) =>
      of.or([of('replyMessageId', 'is distinct from', messageId), of('replyState', '=', 'rejected')]),
    )
    .returningAll()
    .executeTakeFirst()
  if (!after) return
  const { stars, nativeRating, title, forgetAt, channelId, locationId, conversationId } = after
  await tx.db
    .insertInto('reviewVersions')
    .values({
      ...{
        accountId: tx.accountId,
        reviewId,
        number: after.versionCount,
        kind: 'reply',
        stars,
        nativeRating,
      },
      ...{ title: forgetAt ? '' : title, text: forgetAt ? '' : after.text },
      ...{ replyText: text, replyState: state, changedAt: now, seenAt: now },
    })
    .execute()
  record(tx, 'review.reply_changed', {
    ...{ subjectId: reviewId, locationId },
    payload: { channelId, locationId, conversationId, stars, state },
  })
}
