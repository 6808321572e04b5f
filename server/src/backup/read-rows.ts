import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../platform/db/schema.ts'
import type { Table } from './tables.ts'

const rowsAtOnce = 500

/** The rows of a table, all or those of which something holds, some at a time; within a transaction. */
export async function* readRows(
  db: Kysely<DB>,
  table: Table,
  condition?: RawBuilder<unknown>,
): AsyncGenerator<Record<string, unknown>> {
  const columns = sql.join(table.columns.map((name) => sql.ref(name)))
  const whose = condition ? sql`where ${condition}` : sql``
  await sql`declare backup_rows no scroll cursor for
    select to_jsonb(kept) as row from (select ${columns} from ${sql.table(table.name)} ${whose}) kept`.execute(
    db,
  )
  for (let isMore = true; isMore; ) {
    const { rows } = await sql<{
      row: Record<string, unknown>
    }>`fetch ${sql.lit(rowsAtOnce)} from backup_rows`.execute(db)
    for (const { row } of rows) yield row
    isMore = rows.length === rowsAtOnce
  }
  await sql`close backup_rows`.execute(db)
}
