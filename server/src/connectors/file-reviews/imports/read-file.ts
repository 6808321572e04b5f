import { readRows } from '../../../platform/brought/read-rows.ts'
import type { Context } from '../../../platform/context.ts'
import { insertRows } from '../../../platform/db/insert-rows.ts'
import { columnsOf } from '../../../platform/tables/columns.ts'
import type { Portion } from '../../../platform/tables/portions.ts'
import { missingIn, propose } from '../reading/mapping.ts'
import { type HeldImport, holdImport, writeImport } from './imports.ts'

const longestCell = 20_000

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
    await insertRows('reviewImportRows', kept, {}).execute(tx.db)
    if (columns.length > 0) return writeImport(tx, importId, { total: until })
    const cells = rows.map((row) => row.cells)
    const seen = columnsOf(cells)
    const filled = seen.filter((column) => column.filled > 0).map(({ name }) => name)
    const { mapping, options } = propose(filled, cells)
    await writeImport(tx, importId, {
      ...{ total: until, columns: JSON.stringify(seen) },
      ...{ mapping: JSON.stringify(mapping), options: JSON.stringify(options) },
    })
  })
}

async function finish(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    const { state, mapping, options } = await holdImport(tx, id)
    if (state !== 'reading') return
    // Where something must be said first, somebody says it first.
    const next = missingIn(mapping, options) ? 'ready' : 'checking'
    await writeImport(tx, id, { state: next, blob: null, done: 0 })
  })
}

async function fail(context: Context, id: string, failure: string): Promise<void> {
  await context.transaction((tx) =>
    writeImport(tx, id, { state: 'failed', failure, blob: null, endedAt: tx.now() }),
  )
}
