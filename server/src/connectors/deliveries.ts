import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { requirePermission, sees, visibleConversations } from '../accounts/index.ts'
import type { Actor, Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { keptBytes } from '../platform/storage/kept-bytes.ts'

export type DeliveryState = 'received' | 'processed' | 'quarantined'
export type DeliveryFilter = {
  state?: DeliveryState
  channelId?: string
  limit: number
  after?: [receivedAt: string, id: string]
}

/** Deliveries the actor may see, newest first; one more than `limit` when there are more. */
export async function listDeliveries(tx: Tx, filter: DeliveryFilter) {
  const { state, channelId, after } = filter
  return tx.db
    .selectFrom('deliveries')
    .select(['id', 'channelId', 'source', 'size', 'state', 'outcome', 'reason', 'conversationId'])
    .select(['receivedAt', 'processedAt'])
    .where('accountId', '=', tx.accountId)
    .where(visibleDeliveries(tx.actor))
    .where((of) =>
      of.and([
        ...(state ? [of('state', '=', state)] : []),
        ...(channelId ? [of('channelId', '=', channelId)] : []),
        ...(after ? [of(of.refTuple('receivedAt', 'id'), '<', of.tuple(new Date(after[0]), after[1]))] : []),
      ]),
    )
    .orderBy('receivedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** The raw bytes as they came. @throws AppError not_found */
export async function readSource(context: Context, id: string): Promise<Buffer> {
  requirePermission(context.actor, 'deliveries.read')
  const row = await context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select(['blob', 'bytes'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where(visibleDeliveries(tx.actor))
      .executeTakeFirst(),
  )
  if (!row) throw new AppError('not_found', 'There is no such delivery.', { key: 'not_found' })
  return keptBytes(context.blobs, row)
}

// Whoever sees the conversation sees the mail it came in; what belongs to none is for those who see what has no place.
function visibleDeliveries(actor: Actor): RawBuilder<SqlBool> {
  const own = sql`conversations.account_id = deliveries.account_id and conversations.id = deliveries.conversation_id`
  const isUnplacedSeen = sees(actor, { locationId: null, departmentId: null })
  return sql`coalesce((select ${visibleConversations(actor)} from conversations where ${own}),
    not exists (select from conversations where ${own}) and ${isUnplacedSeen}::boolean)`
}
