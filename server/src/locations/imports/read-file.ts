import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { AppError } from '../../platform/errors.ts'
import { columnsOf } from '../../platform/tables/columns.ts'
import { type Portion, portionsOf } from '../../platform/tables/portions.ts'
import { locationSettings } from '../settings.ts'
import { type HeldImport, holdImport, writeImport } from './imports.ts'
import { proposeMapping } from './mapping.ts'

const rowsAtOnce = 1_000
const mostRows = 300_000
const longestCell = 5_000

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
    await insertRows('locationImportRows', kept, {}).execute(tx.db)
    const seen = columns.length > 0 ? columns : columnsOf(rows.map(({ cells }) => cells))
    await writeImport(tx, importId, { total: until, columns: JSON.stringify(seen) })
  })
}

async function finish(context: Context, id: string, count: number): Promise<void> {
  if (count === 0) return fail(context, id, 'locationImportNoRows')
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
