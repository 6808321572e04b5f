import { type Kysely, sql } from 'kysely'
import type { DB } from '../platform/db/schema.ts'
import type { Table } from './tables.ts'

type Row = Record<string, unknown>
type Late = { column: string; account_id: string; id: string; target: string }

const rowsAtOnce = 500

/** Writes rows as they come, many at once; `turnTo` says to which table the following belong. */
export function createRowWriter(db: Kysely<DB>) {
  let table: Table | undefined
  let waiting: Row[] = []
  const late = new Map<string, Late[]>()

  async function flush(): Promise<void> {
    if (table && waiting.length > 0) await insertRows(db, table, waiting)
    if (table?.ownReferences.length) keepLate(late, table, waiting)
    waiting = []
  }
  return {
    async turnTo(next: Table | undefined): Promise<void> {
      await flush()
      table = next
    },
    async write(row: Row): Promise<void> {
      waiting.push(row)
      if (waiting.length >= rowsAtOnce) await flush()
    },
    /** Fills in what rows of the account say of each other, now that all stand. */
    async pointLate(): Promise<void> {
      for (const [name, rows] of late) await pointRows(db, name, rows)
    },
  }
}

// A row may point to a later one of its own table: such columns are filled in once all stand. A column that came after
// the backup was made has its default.
async function insertRows(db: Kysely<DB>, table: Table, rows: Row[]): Promise<void> {
  const given = table.columns.filter((name) => name in (rows[0] ?? {}))
  const bare = rows.map((row) => ({
    ...row,
    ...Object.fromEntries(table.ownReferences.map((name) => [name, null])),
  }))
  const columns = sql.join(given.map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table.name)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(bare)}::jsonb)`.execute(
    db,
  )
}

function keepLate(late: Map<string, Late[]>, table: Table, rows: Row[]): void {
  const known = late.get(table.name) ?? []
  for (const row of rows)
    for (const column of table.ownReferences)
      if (row[column] !== null && row[column] !== undefined)
        known.push({
          column,
          account_id: String(row.account_id),
          id: String(row.id),
          target: String(row[column]),
        })
  late.set(table.name, known)
}

async function pointRows(db: Kysely<DB>, table: string, rows: Late[]): Promise<void> {
  for (const column of new Set(rows.map((row) => row.column))) {
    const those = JSON.stringify(rows.filter((row) => row.column === column))
    await sql`update ${sql.table(table)} t set ${sql.ref(column)} = r.target
      from jsonb_to_recordset(${those}::jsonb) r(account_id uuid, id uuid, target uuid)
      where t.account_id = r.account_id and t.id = r.id`.execute(db)
  }
}
