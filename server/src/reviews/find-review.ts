import type { Tx } from '../platform/context.ts'

/** The review a conversation is about. */
export async function findReviewOf(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('reviews')
    .select(['id', 'channelId', 'externalId', 'placeId', 'removedAt'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .executeTakeFirst()
}
