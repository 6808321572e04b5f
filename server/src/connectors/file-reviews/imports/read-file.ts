import type { Context } from '../../../platform/context.ts'
import { insertRows } from '../../../platform/db/insert-rows.ts'
import { AppError } from '../../../platform/errors.ts'
import { columnsOf } from '../../../platform/tables/columns.ts'
import { type Portion, portionsOf } from '../../../platform/tables/portions.ts'
import { missingIn, propose } from '../reading/mapping.ts'
import { type HeldImport, holdImport, writeImport } from './imports.ts'

const rowsAtOnce = 1_000
const mostRows = 300_000
const longestCell = 20_000

/** Reads a table into rows from where it stopped, in portions that are whole each, and proposes what its columns are. */
export async function readFile(
  context: Context,
  { id, blob, total: known }: Pick<HeldImport, 'id' | 'blob' | 'total'>,
  isEnough: () => boolean,
): Promise<void> {
  let count = known
  try {
    const bytes = blob ? await context.blobs.get(blob) : Buffer.alloc(0)
    const reading = { size: rowsAtOnce, most: mostRows, longestCell, tooLong: 'locationImportLong' }
    for await (const portion of portionsOf(bytes, { ...reading, after: known })) {
      count = portion.until
      await keep(context, id, portion)
      if (!portion.isLast && isEnough()) return
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return fail(context, id, String(error.details.key ?? 'directory_file'))
  }
  await finish(context, id, count)
}

async function keep(context: Context, importId: string, { rows, from, until }: Portion): Promise<void> {
  if (rows.length === 0) return
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

async function finish(context: Context, id: string, count: number): Promise<void> {
  if (count === 0) return fail(context, id, 'locationImportNoRows')
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
