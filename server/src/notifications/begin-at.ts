import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { type EventPosition, latestPosition } from '../platform/events/read-events.ts'

const toldBackMs = 24 * 3_600_000

/**
 * Where an account begins to be told: with what happened within the last day, so that a new brand misses nothing and
 * one that is years old is not told of years. After a backup was restored it goes on from the newest event, as the
 * older ones were told already.
 */
export async function beginAt(tx: Tx): Promise<EventPosition> {
  const isKnown = await tx.db
    .selectFrom('notifications')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .limit(1)
    .executeTakeFirst()
  if (isKnown) return latestPosition(tx)
  const { rows } = await sql<EventPosition>`select xid::text as xid, seq from events
    where account_id = ${tx.accountId} and at < ${new Date(tx.now().getTime() - toldBackMs)}
      and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by events.xid desc, events.seq desc limit 1`.execute(tx.db)
  return rows[0] ?? { xid: '0', seq: 0 }
}
