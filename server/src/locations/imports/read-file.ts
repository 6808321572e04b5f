import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { AppError } from '../../platform/errors.ts'
import { cleanText } from '../../platform/http/clean-text.ts'
import { type TableRow, tableRows } from '../../platform/tables/table-rows.ts'
import { locationSettings } from '../settings.ts'
import { type HeldImport, holdImport, writeImport } from './imports.ts'
import { proposeMapping } from './mapping.ts'

const rowsAtOnce = 1_000
const mostRows = 300_000
const longestCell = 5_000
const samplesOf = 3

/** Reads a table into rows from where it stopped, in portions that are whole each, and proposes what its columns are. */
export async function readFile(
  context: Context,
  { id, blob, total: known }: Pick<HeldImport, 'id' | 'blob' | 'total'>,
  isEnough: () => boolean,
): Promise<void> {
  let position = 0
  let portion: TableRow[] = []
  try {
    for await (const row of tableRows(blob ? await context.blobs.get(blob) : Buffer.alloc(0))) {
      position += 1
      if (position > mostRows) throw new AppError('invalid', 'Too many rows.', { key: 'locationImportLong' })
      if (position <= known) continue
      portion.push(row)
      if (portion.length < rowsAtOnce) continue
      await keep(context, id, { portion, until: position })
      portion = []
      if (isEnough()) return
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return fail(context, id, String(error.details.key ?? 'directory_file'))
  }
  await keep(context, id, { portion, until: position })
  await finish(context, id, position)
}

async function keep(
  context: Context,
  importId: string,
  { portion, until }: { portion: readonly TableRow[]; until: number },
): Promise<void> {
  if (portion.length === 0) return
  const from = until - portion.length
  await context.transaction(async (tx) => {
    const { state, total, columns } = await holdImport(tx, importId)
    // Another worker may have been here.
    if (state !== 'reading' || total !== from) return
    const rows = portion.map(({ cells, line }, index) => ({
      ...{ accountId: tx.accountId, importId, position: from + index + 1, line },
      cells: Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, textOf(text)])),
    }))
    await insertRows('locationImportRows', rows, {}).execute(tx.db)
    const seen = columns.length > 0 ? columns : columnsOf(rows.map(({ cells }) => cells))
    await writeImport(tx, importId, { total: until, columns: JSON.stringify(seen) })
  })
}

function textOf(text: string): string {
  return String(cleanText(text)).trim().slice(0, longestCell)
}

function columnsOf(rows: readonly Record<string, string>[]) {
  const columns = new Map<string, { name: string; filled: number; samples: string[] }>()
  for (const row of rows)
    for (const [name, text] of Object.entries(row)) {
      const column = columns.get(name) ?? { name, filled: 0, samples: [] }
      columns.set(name, column)
      if (text === '') continue
      column.filled += 1
      const sample = text.slice(0, 80)
      if (column.samples.length < samplesOf && !column.samples.includes(sample)) column.samples.push(sample)
    }
  return [...columns.values()].filter(({ name }) => name !== '')
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
