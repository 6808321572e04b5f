import { AppError } from '../errors.ts'
import { cellOf } from './columns.ts'
import { type TableRow, tableRows } from './table-rows.ts'

/** Some rows of a table that follow each other; `from` and `until` count rows. */
export type Portion = { rows: readonly TableRow[]; from: number; until: number; isLast: boolean }

type Reading = {
  /** How many rows are known already. */
  after: number
  size: number
  most: number
  longestCell: number
  /** What more than `most` is refused with. */
  tooLong: string
}

/**
 * The rows of a table behind those that are known, in portions, so that each can be kept whole and reading goes on
 * after it. The last may be empty. @throws AppError invalid for what is no table, or has too many rows
 */
export async function* portionsOf(bytes: Buffer, reading: Reading): AsyncGenerator<Portion> {
  const { after, size, most, longestCell, tooLong } = reading
  let position = 0
  let rows: TableRow[] = []
  for await (const { cells, line } of tableRows(bytes)) {
    position += 1
    if (position > most) throw new AppError('invalid', 'Too many rows.', { key: tooLong })
    if (position <= after) continue
    const clean = Object.entries(cells).map(([name, text]) => [name, cellOf(text, longestCell)])
    rows.push({ line, cells: Object.fromEntries(clean) })
    if (rows.length < size) continue
    yield { rows, from: position - rows.length, until: position, isLast: false }
    rows = []
  }
  yield { rows, from: position - rows.length, until: position, isLast: true }
}
