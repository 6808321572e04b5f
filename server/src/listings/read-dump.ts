import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { insertRows } from '../platform/db/insert-rows.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { tableRows } from '../platform/tables/table-rows.ts'
import type { Listing } from './accuracy/listing.ts'
import { tell } from './directories.ts'
import { toListing } from './reading/to-listing.ts'

type Directory = { id: string; blob: string | null; generation: number; total: number; unread: number }

const rowsAtOnce = 1000

/**
 * Reads a directory's file from where it stopped, in portions that are whole each. A record that was there before keeps
 * its row, so that what people decided stays with it; those that are gone go when all is read.
 */
export async function readDump(
  context: Context,
  directory: Directory,
  isEnough: () => boolean,
): Promise<void> {
  const { id, blob, generation } = directory
  if (!blob) return context.transaction((tx) => finishReading(tx, directory))
  const known = directory.total + directory.unread
  let position = 0
  let portion: (Listing | undefined)[] = []
  try {
    for await (const { cells } of tableRows(await context.blobs.get(blob))) {
      position += 1
      if (position <= known) continue
      portion.push(toListing(cells, position))
      if (portion.length < rowsAtOnce) continue
      await keep(context, id, generation, portion)
      portion = []
      if (isEnough()) return
    }
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') return fail(context, id)
    throw error
  }
  if (portion.length > 0) await keep(context, id, generation, portion)
  await context.transaction((tx) => finishReading(tx, directory))
}

async function keep(
  context: Context,
  directoryId: string,
  generation: number,
  portion: readonly (Listing | undefined)[],
): Promise<void> {
  const read = portion.flatMap((listing) => listing ?? [])
  await context.transaction(async (tx) => {
    await keepRecords(tx, { directoryId, generation }, read)
    await tx.db
      .updateTable('directories')
      .set((of) => ({ unread: of('unread', '+', portion.length - read.length) }))
      .where('accountId', '=', tx.accountId)
      .where('id', '=', directoryId)
      .execute()
  })
}

/** Keeps what a directory shows of some places, in place of what it showed of them. */
export async function keepRecords(
  tx: Tx,
  { directoryId, generation }: { directoryId: string; generation: number },
  read: readonly Listing[],
): Promise<void> {
  const rows = [...new Map(read.map((listing) => [listing.id, listing])).values()].map((listing) => ({
    ...{ accountId: tx.accountId, id: newId(), directoryId, externalId: listing.id, generation },
    ...{ name: listing.name, locality: listing.address.city, listing, state: 'waiting', rank: 0 },
  }))
  if (rows.length > 0)
    await sql`${insertRows('directoryRecords', rows)}
      on conflict (account_id, directory_id, external_id) do update
      set generation = excluded.generation, name = excluded.name, locality = excluded.locality, listing = excluded.listing`.execute(
      tx.db,
    )
  await tx.db
    .updateTable('directories')
    .set((of) => ({ total: of('total', '+', read.length) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', directoryId)
    .execute()
}

/** All is read: what is no longer shown goes, and the rest is compared. */
export async function finishReading(
  tx: Tx,
  { id, generation }: Pick<Directory, 'id' | 'generation'>,
): Promise<void> {
  await tx.db
    .deleteFrom('directoryRecords')
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', id)
    .where('generation', '<', generation)
    .execute()
  const { total } = await tx.db
    .selectFrom('directoryRecords')
    .select((of) => of.fn.countAll<number>().as('total'))
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', id)
    .executeTakeFirstOrThrow()
  await tx.db
    .updateTable('directories')
    .set({ state: 'matching', blob: null, total, done: 0, readAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
  tell(tx, id, 'matching')
}

async function fail(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('directories')
      .set({ state: 'failed', failure: 'directory_file', blob: null })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    tell(tx, id, 'failed')
  })
}
