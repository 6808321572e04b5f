import type { Context } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { csvLine } from '../../platform/tables/csv-line.ts'
import { showImport } from './queries.ts'
import { sayFaults } from './say-faults.ts'

const rowsAtOnce = 1_000

/**
 * The rows of an import that are left out, as CSV with the columns they came with, and before them the line and what is
 * wrong: put right, the file can be brought as it is. @throws AppError not_found
 */
export async function* writeFaulty(context: Context, id: string, locale: string): AsyncGenerator<string> {
  const { columns, mapping } = await showImport(context, id, locale)
  const names = columns.map(({ name }) => name)
  const own = ['line', 'reason'].map((key) => context.translate(localeOf(locale), `bulk.column_${key}`))
  yield csvLine([...own, ...names])
  const say = sayFaults(context, localeOf(locale), mapping)
  for (let after = 0; ; ) {
    const rows = await nextRows(context, id, after)
    for (const { line, faults, ...row } of rows) {
      const cells: Record<string, string> = Object(row.cells)
      const reasons = say(faults, cells)
        .filter(({ severity }) => severity === 'error')
        .map(({ column, message }) => (column ? `${column}: ${message}` : message))
      yield csvLine([String(line), reasons.join(' '), ...names.map((name) => cells[name] ?? '')])
    }
    const last = rows.at(-1)
    if (!last || rows.length < rowsAtOnce) return
    after = last.position
  }
}

function nextRows(context: Context, id: string, after: number) {
  return context.read((tx) =>
    tx.db
      .selectFrom('locationImportRows')
      .select(['position', 'line', 'cells', 'faults'])
      .where('accountId', '=', tx.accountId)
      .where('importId', '=', id)
      .where('verdict', '=', 'faulty')
      .where('position', '>', after)
      .orderBy('position')
      .limit(rowsAtOnce)
      .execute(),
  )
}
