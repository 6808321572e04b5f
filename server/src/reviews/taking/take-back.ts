import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'

/**
 * Takes reviews back that should never have come, with all their versions. What was said of them stays with their
 * conversations, which are named.
 */
export async function takeBackReviews(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .deleteFrom('reviews')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...ids])
    .returning(['id', 'channelId', 'locationId', 'conversationId', 'stars'])
    .execute()
  for (const { id, channelId, locationId, conversationId, stars } of rows) {
    const payload = { channelId, locationId, conversationId, stars }
    record(tx, 'review.removed', { subjectId: id, locationId, payload })
  }
  return rows.flatMap(({ conversationId }) => conversationId ?? [])
}
