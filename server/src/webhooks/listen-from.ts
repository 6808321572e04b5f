import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { holdCursor, moveCursor } from '../platform/events/cursor.ts'
import { latestPosition } from '../platform/events/read-events.ts'

/** Its place in the account's events. */
export const reader = 'webhooks'

/**
 * Lets an endpoint that is made or enabled now hear everything that is not committed yet. Returns what is. While nobody
 * listened nothing was read; what happened meanwhile is passed over.
 */
export async function beginListening(tx: Tx): Promise<string> {
  // Whoever holds the cursor knows who listens: others that begin wait here.
  await holdCursor(tx, reader, () => latestPosition(tx))
  const listening = await tx.db
    .selectFrom('webhookEndpoints')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('state', '=', 'enabled')
    .limit(1)
    .executeTakeFirst()
  if (!listening) await moveCursor(tx, reader, await latestPosition(tx))
  // Of itself a transaction says that it is over; what it does is what comes next all the same.
  const { rows } = await sql<{ from: string }>`
    select pg_snapshot_xmin(now) || ':' || pg_snapshot_xmax(now) || ':' || coalesce((
        select string_agg(open.xid::text, ',' order by open.xid) from (
          select pg_snapshot_xip(now) as xid union select pg_current_xact_id()) as open
        where open.xid < pg_snapshot_xmax(now)), '') as from
    from pg_current_snapshot() as now`.execute(tx.db)
  return rows[0]?.from ?? ''
}
