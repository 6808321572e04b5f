import type { Context } from '../../platform/context.ts'
import { localeOf } from '../../platform/i18n/locales.ts'
import { faultyCsv } from '../../platform/tables/faulty-csv.ts'
import { showImport } from './queries.ts'
import { sayFaults } from './say-faults.ts'

const rowsAtOnce = 1_000

/** The rows of an import that are left out, as CSV. @throws AppError not_found */
export async function* writeFaulty(context: Context, id: string, locale: string): AsyncGenerator<string> {
  const { columns, mapping } = await showImport(context, id, locale)
  const say = sayFaults(context, localeOf(locale), mapping)
  const head = (key: string) => context.translate(localeOf(locale), `bulk.column_${key}`)
  yield* faultyCsv({
    heads: [head('line'), head('reason')],
    columns: columns.map(({ name }) => name),
    async next(after) {
      const rows = await nextRows(context, id, after)
      return rows.map(({ position, line, faults, ...row }) => {
        const cells: Record<string, string> = Object(row.cells)
        const reasons = say(faults, cells)
          .filter(({ severity }) => severity === 'error')
          .map(({ column, message }) => (column ? `${column}: ${message}` : message))
        return { position, line, cells, reasons }
      })
    },
  })
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
