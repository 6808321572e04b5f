import { type RawBuilder, sql, type Updateable } from 'kysely'
import type { Tx } from '../context.ts'
import { inSnakeCase, type Row } from './insert-rows.ts'
import type { DB } from './schema.ts'

/**
 * Changes several rows of an account at once, each to values of its own; all of them name the same columns. What is kept
 * as JSON is given as it is. Its text stays the same however many they are, so that PostgreSQL keeps its plan.
 * @param computed columns that the database works out for each row, which it calls `changed`
 */
export async function updateRows<Table extends keyof DB & string>(
  tx: Tx,
  table: Table,
  rows: readonly (Row<Table> & { id: string })[],
  computed: { [Column in keyof Updateable<DB[Table]>]?: RawBuilder<unknown> } = {},
): Promise<void> {
  if (rows.length === 0) return
  const given = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id')
  const made = Object.entries<RawBuilder<unknown> | undefined>(computed)
  const assigned = sql.join([
    ...given.map((name) => sql`${sql.ref(name)} = given.${sql.ref(name)}`),
    ...made.map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
  ])
  await sql`update ${sql.table(table)} as changed set ${assigned}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.map(inSnakeCase))}::json) as given
    where changed.account_id = ${tx.accountId}::uuid and changed.id = given.id`.execute(tx.db)
}
