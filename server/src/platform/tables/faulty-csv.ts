import { csvLine } from './csv-line.ts'

/** A row of a brought table that is left out, and why. */
type FaultyRow = {
  position: number
  line: number
  reasons: readonly string[]
  cells: Readonly<Record<string, string>>
}

type Table = {
  /** What the columns of the line and the reason are called. */
  heads: readonly [line: string, reason: string]
  columns: readonly string[]
  /** The next rows behind a position; none: that was all. */
  next(after: number): Promise<readonly FaultyRow[]>
}

/**
 * Rows that are left out as CSV with the columns they came with, and before them the line and what is wrong: put right,
 * the file can be brought as it is.
 */
export async function* faultyCsv({ heads, columns, next }: Table): AsyncGenerator<string> {
  yield csvLine([...heads, ...columns])
  for (let after = 0; ; ) {
    const rows = await next(after)
    for (const { line, reasons, cells } of rows)
      yield csvLine([String(line), reasons.join(' '), ...columns.map((name) => cells[name] ?? '')])
    const last = rows.at(-1)
    if (!last) return
    after = last.position
  }
}
