import type { Context, Tx } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'

/** One raw thing from outside. `externalId` is the same whenever the same thing comes again. */
export type Incoming = {
  channelId: string
  externalId: string
  raw: Uint8Array
  source: string
  envelope: Record<string, unknown>
}

export type Received = { deliveryId: string; isNew: boolean }

// Few enough that one slow mail holds up little, many enough that the queue's own cost is shared.
const deliveriesPerJob = 8
// They are read into memory together.
const bytesPerJob = 4_000_000

/**
 * Keeps a delivery: when it resolves, raw bytes and job are on disk and the outside may be told so. The same thing
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

/** What came in, its bytes on disk already. */
export type Stored = Omit<Incoming, 'raw'> & { blob: string; size: number }

/** Puts the bytes on disk. Before any row names them: bytes without a row do no harm, a row without bytes would. */
export async function storeRaw(context: Context, { raw, ...rest }: Incoming): Promise<Stored> {
  return { ...rest, blob: await context.blobs.put(raw), size: raw.byteLength }
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

/** Makes the rows and jobs of deliveries whose bytes are stored. */
export async function recordDeliveries(tx: Tx, stored: readonly Stored[]): Promise<Received[]> {
  if (stored.length === 0) return []
  const rows = stored.map((one) => ({
    ...one,
    accountId: tx.accountId,
    id: newId(),
    envelope: JSON.stringify(one.envelope),
    receivedAt: tx.now(),
  }))
  const fresh = await insertNew(tx, rows)
  const known = await findKnown(
    tx,
    rows.filter((row) => !fresh.has(row.id)),
  )
  enqueueInGroups(
    tx,
    rows.filter((row) => fresh.has(row.id)),
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
  blob: string
  size: number
  envelope: string
  receivedAt: Date
}

async function insertNew(tx: Tx, rows: Row[]): Promise<Set<string>> {
  const inserted = await tx.db
    .insertInto('deliveries')
    .values(rows)
    .onConflict((row) => row.columns(['accountId', 'channelId', 'externalId']).doNothing())
    .returning('id')
    .execute()
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

function enqueueInGroups(tx: Tx, rows: readonly Row[]): void {
  let group: Row[] = []
  const isFull = (next: Row) =>
    group.length === deliveriesPerJob || group.reduce((sum, row) => sum + row.size, next.size) > bytesPerJob
  const send = () => tx.enqueue('connectors.receive', { deliveryIds: group.map((row) => row.id) })
  for (const row of rows) {
    if (group.length > 0 && isFull(row)) {
      send()
      group = []
    }
    group.push(row)
  }
  if (group.length > 0) send()
}
