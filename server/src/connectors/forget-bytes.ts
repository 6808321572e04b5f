import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'

/**
 * Which deliveries' bytes are still for somebody: those that belong to no conversation, or to one that is there. What
 * remains of the others is only that they came.
 */
export const keepsBytes = sql<boolean>`(deliveries.outcome is distinct from 'deleted' and (deliveries.conversation_id is null
  or exists (select from conversations
    where account_id = deliveries.account_id and id = deliveries.conversation_id)
  or exists (select from messages where account_id = deliveries.account_id and delivery_id = deliveries.id)))`

/** Forgets the bytes in rows of deliveries whose conversation was deleted; those in blobs go with their blob. */
export async function forgetBytes(context: Context): Promise<void> {
  await context.transaction((tx) =>
    sql`update deliveries set bytes = null
      where account_id = ${tx.accountId}::uuid and bytes is not null and not ${keepsBytes}`.execute(tx.db),
  )
}
