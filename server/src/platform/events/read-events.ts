import { sql } from 'kysely'
import type { NewEvent } from '../consequences.ts'
import type { Tx } from '../context.ts'

/** A place in an account's events: everything up to it has been seen. */
export type EventPosition = { xid: string; seq: number }

export type StoredEvent = EventPosition & NewEvent

/** `isHeldBack`: more is committed, but must wait for a transaction that is still open; read again in a moment. */
export type EventPage = { events: StoredEvent[]; isHeldBack: boolean }

/**
 * The next events after a position, in commit-safe order.
 * A row is taken only once every transaction that began before its own has ended (its xid is below the snapshot's
 * xmin), and order is by (xid, seq): a bare `seq >` cursor skips a row whose transaction commits late.
 */
export async function readEvents(tx: Tx, after: EventPosition, limit = 500): Promise<EventPage> {
  const rows = await tx.db
    .selectFrom('events')
    .select([
      'xid',
      'seq',
      'type',
      'actorKind',
      'actorId',
      'subjectId',
      'locationId',
      'departmentId',
      'audienceId',
      'payload',
      'at',
    ])
    .select(sql<boolean>`xid < pg_snapshot_xmin(pg_current_snapshot())`.as('isSettled'))
    .where('accountId', '=', tx.accountId)
    .where(sql<boolean>`(xid, seq) > (${after.xid}::xid8, ${after.seq}::bigint)`)
    .orderBy('xid')
    .orderBy('seq')
    .limit(limit)
    .execute()
  const settled = rows.filter((row) => row.isSettled)
  return {
    events: settled.map(({ isSettled: _settled, ...row }) => ({
      ...row,
      xid: String(row.xid),
      payload: asObject(row.payload),
    })),
    isHeldBack: settled.length < rows.length,
  }
}

/**
 * The newest position a reader may start from so that it misses nothing committed later. It is ordered by the column, as
 * a bare `xid` would mean the text that is selected, in which 999 comes after 1000.
 */
export async function latestPosition(tx: Tx): Promise<EventPosition> {
  const { rows } = await sql<{ xid: string; seq: number }>`
    select xid::text as xid, seq from events
    where account_id = ${tx.accountId} and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by events.xid desc, events.seq desc limit 1`.execute(tx.db)
  return rows[0] ?? { xid: '0', seq: 0 }
}

const longestWaitMs = 400

/** How long to wait before reading again what is held back: short at first, as most transactions are. */
export function nextWait(waitedMs: number): number {
  return Math.min(waitedMs * 2 || 10, longestWaitMs)
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
