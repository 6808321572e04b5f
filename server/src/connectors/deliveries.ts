import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

export type DeliveryState = 'received' | 'processed' | 'quarantined'
export type DeliveryFilter = {
  state?: DeliveryState
  channelId?: string
  limit: number
  after?: [receivedAt: string, id: string]
}

/** Deliveries, newest first; one more than `limit` when there are more. */
export async function listDeliveries(tx: Tx, filter: DeliveryFilter) {
  const { state, channelId, after } = filter
  return tx.db
    .selectFrom('deliveries')
    .select(['id', 'channelId', 'source', 'size', 'state', 'outcome', 'reason', 'conversationId'])
    .select(['receivedAt', 'processedAt'])
    .where('accountId', '=', tx.accountId)
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
      .select('blob')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (!row) throw new AppError('not_found', 'There is no such delivery.', { key: 'not_found' })
  return context.blobs.get(row.blob)
}
