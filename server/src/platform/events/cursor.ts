import { sql } from 'kysely'
import type { Context, Tx } from '../context.ts'
import { type EventPage, type EventPosition, latestPosition } from './read-events.ts'

const beginning: EventPosition = { xid: '0', seq: 0 }

/**
 * How far a reader of the account's events has come; nobody else reads for it until the transaction ends.
 * @param start where a reader that never read before begins: at the first event unless it says otherwise
 */
export async function holdCursor(
  tx: Tx,
  reader: string,
  start: () => Promise<EventPosition> = async () => beginning,
): Promise<EventPosition> {
  const known = await lockCursor(tx, reader)
  if (known) return known
  await tx.db
    .insertInto('eventCursors')
    .values({ accountId: tx.accountId, id: reader, ...(await start()) })
    .onConflict((row) => row.doNothing())
    .execute()
  const made = await lockCursor(tx, reader)
  if (!made) throw new Error(`The cursor of ${reader} is gone.`)
  return made
}

/**
 * What is next for a reader that holds nothing while it works: it begins with what happens from now on, and is to note
 * how far it came by `advanceCursor`. Looking writes nothing, as there is mostly nothing new.
 */
export async function nextPage(
  context: Context,
  reader: string,
  read: (tx: Tx, cursor: EventPosition) => Promise<EventPage>,
): Promise<EventPage> {
  const page = await context.read(async (tx) => {
    const cursor = await findCursor(tx, reader)
    return cursor && (await read(tx, cursor))
  })
  if (page) return page
  await context.transaction((tx) => holdCursor(tx, reader, () => latestPosition(tx)))
  return { events: [], isHeldBack: true }
}

/** Notes that a reader whose cursor is held has seen everything up to a place. */
export async function moveCursor(tx: Tx, reader: string, { xid, seq }: EventPosition): Promise<void> {
  await tx.db
    .updateTable('eventCursors')
    .set({ xid, seq })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reader)
    .execute()
}

/** The same for a reader that held nothing while it read: another that came further is not set back. */
export async function advanceCursor(tx: Tx, reader: string, { xid, seq }: EventPosition): Promise<void> {
  await sql`update event_cursors set xid = ${xid}::xid8, seq = ${seq}::bigint
    where account_id = ${tx.accountId}::uuid and id = ${reader}
      and (xid, seq) < (${xid}::xid8, ${seq}::bigint)`.execute(tx.db)
}

function lockCursor(tx: Tx, reader: string) {
  return select(tx, reader).forUpdate().executeTakeFirst()
}

/** How far a reader has come; undefined before it reads for the first time. */
export function findCursor(tx: Tx, reader: string): Promise<EventPosition | undefined> {
  return select(tx, reader).executeTakeFirst()
}

function select(tx: Tx, reader: string) {
  return tx.db
    .selectFrom('eventCursors')
    .select(['xid', 'seq'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reader)
}
