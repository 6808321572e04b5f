import type { Tx } from '../platform/context.ts'
import { holdCursor, moveCursor } from '../platform/events/cursor.ts'
import { type EventPosition, latestPosition } from '../platform/events/read-events.ts'

/** Its place in the account's events. */
export const reader = 'webhooks'

/**
 * From where an endpoint that is made or enabled now hears everything. While nobody listened nothing was read; what
 * happened meanwhile is passed over.
 */
export async function beginListening(tx: Tx): Promise<EventPosition> {
  // Whoever holds the cursor knows who listens: others that begin wait here.
  await holdCursor(tx, reader, () => latestPosition(tx))
  const from = await latestPosition(tx)
  const listening = await tx.db
    .selectFrom('webhookEndpoints')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('state', '=', 'enabled')
    .limit(1)
    .executeTakeFirst()
  if (!listening) await moveCursor(tx, reader, from)
  return from
}
