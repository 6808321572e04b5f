import type { Tx } from '../context.ts'
import type { EventPosition } from './read-events.ts'

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

/** Notes that a reader whose cursor is held has seen everything up to a place. */
export async function moveCursor(tx: Tx, reader: string, { xid, seq }: EventPosition): Promise<void> {
  await tx.db
    .updateTable('eventCursors')
    .set({ xid, seq })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reader)
    .execute()
}

function lockCursor(tx: Tx, reader: string) {
  return tx.db
    .selectFrom('eventCursors')
    .select(['xid', 'seq'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reader)
    .forUpdate()
    .executeTakeFirst()
}
