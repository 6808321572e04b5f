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

/** The reviews of a source whose answer its platform still looks at, those that wait longest first. */
export async function findWaiting(tx: Tx, channelId: string, most: number) {
  return tx.db
    .selectFrom('reviews')
    .select(['externalId', 'placeId'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where('replyState', '=', 'pending')
    .where('removedAt', 'is', null)
    .orderBy('seenAt')
    .limit(most)
    .execute()
}

/** How many versions are known of some reviews of a source, by their id outside. */
export async function countVersions(
  tx: Tx,
  channelId: string,
  externalIds: readonly string[],
): Promise<Map<string, number>> {
  if (externalIds.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('reviews')
    .select(['externalId', 'versionCount'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where('externalId', 'in', externalIds)
    .execute()
  return new Map(rows.map(({ externalId, versionCount }) => [externalId, versionCount]))
}
