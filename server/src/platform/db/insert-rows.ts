import { type Insertable, type RawBuilder, sql } from 'kysely'
import type { DB } from './schema.ts'

/** A row to be inserted; what is kept as JSON is given as it is, not as text. */
export type Row<Table extends keyof DB> = { [Column in keyof Insertable<DB[Table]>]?: unknown }

/**
 * An insert of any number of rows, all with the same columns. Its text stays the same however many they are, so that
 * PostgreSQL keeps its plan and it can stand with others in one statement.
 * @param computed columns that the database works out for each row
 */
export function insertRows<Table extends keyof DB & string>(
  table: Table,
  rows: readonly Row<Table>[],
  computed: { [Column in keyof Insertable<DB[Table]>]?: RawBuilder<unknown> } = {},
): RawBuilder<unknown> {
  const made = Object.entries<RawBuilder<unknown> | undefined>(computed)
  const given = Object.keys(rows[0] ?? {})
  const columns = sql.join([...given, ...made.map(([name]) => name)].map((name) => sql.ref(name)))
  const values = sql.join([...given.map((name) => sql.ref(name)), ...made.map(([, value]) => value)])
  return sql`insert into ${sql.table(table)} (${columns})
    select ${values} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.map(inSnakeCase))}::json)`
}

/** A row as JSON that PostgreSQL reads as one of a table. */
export function inSnakeCase(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCaseOf(name), value]))
}

const known = new Map<string, string>()

function snakeCaseOf(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  const made = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  known.set(name, made)
  return made
}
