import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { insertRows } from '../platform/db/insert-rows.ts'
import { newId } from '../platform/ids.ts'

/** One raw thing from outside. `externalId` is the same whenever the same thing comes again. */
export type Incoming = {
  channelId: string
  externalId: string
  raw: Uint8Array
  source: string
  envelope: Record<string, unknown>
}

/** What the database says, with the account's id, when something waits to be read. */
export const wakeReaders = 'vicino_deliveries'

export type Received = { deliveryId: string; isNew: boolean }

/**
 * Keeps a delivery: when it resolves, it is on disk that it came and waits to be read, and the outside may be told so. The same thing
 * again is recognised and not kept twice.
 */
export async function receiveDelivery(
  context: Context,
  channelId: string,
  incoming: Omit<Incoming, 'channelId'>,
): Promise<Received> {
  const [received] = await receiveDeliveries(context, [{ channelId, ...incoming }])
  return received!
}

/** What came in, its bytes on disk already or, when they are few, to be kept in the row. */
export type Stored = Omit<Incoming, 'raw'> & { blob: string | null; bytes: string | null; size: number }

// A line of a chat, a short letter: flushing them to disk as files of their own takes longer than all the rest.
const mostBytesInRow = 4_096

/**
 * Puts the bytes on disk unless they are few. Before any row names them: bytes without a row do no harm, a row without
 * bytes would.
 */
export async function storeRaw(context: Context, { raw, ...rest }: Incoming): Promise<Stored> {
  const size = raw.byteLength
  if (size <= mostBytesInRow)
    return { ...rest, blob: null, bytes: `\\x${Buffer.from(raw).toString('hex')}`, size }
  return { ...rest, blob: await context.blobs.put(raw), bytes: null, size }
}

/**
 * Keeps several deliveries of one account in one transaction, in the order given.
 * @param also what must be committed together with them, such as how far a mailbox has been read
 */
export async function receiveDeliveries(
  context: Context,
  incoming: readonly Incoming[],
  also?: (tx: Tx, received: readonly Received[]) => Promise<void>,
): Promise<Received[]> {
  const stored = await Promise.all(incoming.map((one) => storeRaw(context, one)))
  return context.transaction(async (tx) => {
    const received = await recordDeliveries(tx, stored)
    await also?.(tx, received)
    return received
  })
}

/** Makes the rows of deliveries whose bytes are stored, and wakes whoever reads them. */
export async function recordDeliveries(tx: Tx, stored: readonly Stored[]): Promise<Received[]> {
  if (stored.length === 0) return []
  const rows = stored.map((one) => ({
    ...one,
    accountId: tx.accountId,
    id: newId(),
    receivedAt: tx.now(),
  }))
  const fresh = await insertNew(tx, rows)
  const known = await findKnown(
    tx,
    rows.filter((row) => !fresh.has(row.id)),
  )
  return rows.map((row) =>
    fresh.has(row.id)
      ? { deliveryId: row.id, isNew: true }
      : { deliveryId: known.get(keyOf(row)) ?? row.id, isNew: false },
  )
}

type Row = {
  accountId: string
  id: string
  channelId: string
  externalId: string
  source: string
  blob: string | null
  bytes: string | null
  size: number
  envelope: Record<string, unknown>
  receivedAt: Date
}

async function insertNew(tx: Tx, rows: Row[]): Promise<Set<string>> {
  // In one statement: this runs before each mail is accepted. The notification goes out with the commit, once.
  const { rows: inserted } = await sql<{ id: string }>`with kept as (${insertRows('deliveries', rows)}
      on conflict (account_id, channel_id, external_id) do nothing returning id)
    select id, pg_notify(${wakeReaders}, ${tx.accountId}) from kept`.execute(tx.db)
  return new Set(inserted.map((row) => row.id))
}

async function findKnown(tx: Tx, rows: Row[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map()
  const found = await tx.db
    .selectFrom('deliveries')
    .select(['id', 'channelId', 'externalId'])
    .where('accountId', '=', tx.accountId)
    .where(
      'externalId',
      'in',
      rows.map((row) => row.externalId),
    )
    .execute()
  return new Map(found.map((row) => [keyOf(row), row.id]))
}

function keyOf(row: { channelId: string; externalId: string }): string {
  return `${row.channelId} ${row.externalId}`
}
