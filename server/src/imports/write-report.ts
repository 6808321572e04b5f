import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import { localeOf } from '../platform/i18n/locales.ts'
import { csvLine } from '../platform/tables/csv-line.ts'
import { getImport } from './imports.ts'
import { explainReason } from './reasons.ts'

const rowsAtOnce = 2_000
const lossesShape = z.array(z.object({ what: z.string(), names: z.array(z.string()) }))

type Row = {
  kind: string
  externalId: string
  place: string
  position: number
  state: string
  reason: string | null
  losses: unknown
}

/**
 * The report of an import as CSV (RFC 4180), a row for each thing that was read: what became of it and why, and what of it
 * was lost. @throws AppError not_found
 */
export async function* writeReport(context: Context, id: string, locale: string): AsyncGenerator<string> {
  await context.read((tx) => getImport(tx, id))
  const say = (key: string) => context.translate(localeOf(locale), `imports.report.${key}`)
  yield csvLine(['place', 'kind', 'id', 'state', 'reason', 'lost'].map((name) => say(`column.${name}`)))
  let after: [number, string, string] = [-1, '', '']
  for (;;) {
    const rows = await nextRows(context, id, after)
    for (const row of rows) {
      const losses = lossesShape.parse(row.losses ?? [])
      yield csvLine([
        row.place,
        say(`kind.${row.kind}`),
        row.externalId,
        say(`state.${row.state}`),
        row.reason === null ? '' : explainReason(context, locale, row.reason),
        losses.map(({ what, names }) => `${say(`lost.${what}`)}: ${names.join(', ')}`).join('; '),
      ])
    }
    const last = rows.at(-1)
    if (!last || rows.length < rowsAtOnce) return
    after = [last.position, last.kind, last.externalId]
  }
}

async function nextRows(
  context: Context,
  id: string,
  [position, kind, externalId]: [number, string, string],
) {
  const { rows } = await context.read((tx) =>
    sql<Row>`select kind, external_id, place, position, state, reason, losses from import_records
      where account_id = ${tx.accountId}::uuid and import_id = ${id}::uuid
        and kind in ('contact', 'conversation', 'message', 'unknown')
        and (position, kind, external_id) > (${position}::bigint, ${kind}, ${externalId})
      order by position, kind, external_id fetch first ${sql.lit(rowsAtOnce)} rows only`.execute(tx.db),
  )
  return rows
}
