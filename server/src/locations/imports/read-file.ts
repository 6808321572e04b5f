import { readRows } from '../../platform/brought/read-rows.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { columnsOf } from '../../platform/tables/columns.ts'
import type { Portion } from '../../platform/tables/portions.ts'
import { locationSettings } from '../settings.ts'
import { type HeldImport, holdImport, writeImport } from './imports.ts'
import { proposeMapping } from './mapping.ts'

const longestCell = 5_000

/** Reads a table into rows from where it stopped, in portions that are whole each, and proposes what its columns are. */
export async function readFile(
  context: Context,
  { id, blob, total }: Pick<HeldImport, 'id' | 'blob' | 'total'>,
  isEnough: () => boolean,
): Promise<void> {
  await readRows(
    context,
    { blob, known: total, longestCell, isEnough },
    {
      keep: (portion) => keep(context, id, portion),
      finish: () => finish(context, id),
      fail: (failure) => fail(context, id, failure),
    },
  )
}

async function keep(context: Context, importId: string, { rows, from, until }: Portion): Promise<void> {
  await context.transaction(async (tx) => {
    const { state, total, columns } = await holdImport(tx, importId)
    // Another worker may have been here.
    if (state !== 'reading' || total !== from) return
    const kept = rows.map(({ cells, line }, index) => ({
      ...{ accountId: tx.accountId, importId, position: from + index + 1, line, cells },
    }))
    await insertRows('locationImportRows', kept, {}).execute(tx.db)
    const seen = columns.length > 0 ? columns : columnsOf(rows.map(({ cells }) => cells))
    await writeImport(tx, importId, { total: until, columns: JSON.stringify(seen) })
  })
}

async function finish(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    const held = await holdImport(tx, id)
    if (held.state !== 'reading') return
    const mapping = await proposed(tx, held)
    // Without a code nothing can be said of a row: somebody chooses its column first.
    const state = Object.values(mapping).includes('code') ? 'checking' : 'ready'
    await writeImport(tx, id, { state, blob: null, mapping: JSON.stringify(mapping), done: 0 })
  })
}

async function proposed(tx: Tx, { columns }: HeldImport) {
  const { locationCustomFields } = await locationSettings.read(tx)
  const filled = columns.filter((column) => column.filled > 0)
  return proposeMapping(
    filled.map(({ name }) => name),
    locationCustomFields,
  )
}

async function fail(context: Context, id: string, failure: string): Promise<void> {
  await context.transaction((tx) =>
    writeImport(tx, id, { state: 'failed', failure, blob: null, endedAt: tx.now() }),
  )
}
