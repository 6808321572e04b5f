import { sql } from 'kysely'
import type { World } from '../platform/context.ts'

export type Table = { name: string; columns: string[]; isTenant: boolean; ownReferences: string[] }

/**
 * Cursors and repeatable requests belong to the running installation; the words of messages are written anew with them,
 * and reviews are counted anew. Backups of earlier versions hold some of these.
 */
export const leftOut = new Set([
  ...['migrations', 'event_cursors', 'idempotency_keys'],
  ...['search_documents', 'search_news', 'search_words', 'search_rewrites'],
  ...['review_days', 'review_months', 'review_place_months', 'review_day_news', 'review_regions'],
])

/** Every table worth keeping, in an order in which no row comes before the one it points to. */
export async function tablesInOrder(db: World['db']): Promise<Table[]> {
  const tables = (await readTables(db)).filter((table) => !leftOut.has(table.name))
  const references = await readReferences(db)
  const ordered: Table[] = []
  const visit = ({ name, columns }: (typeof tables)[number]) => {
    if (ordered.some((one) => one.name === name)) return
    const own = references.filter((one) => one.from === name)
    for (const { to } of own.filter((one) => one.to !== name)) {
      const target = tables.find((one) => one.name === to)
      if (target) visit(target)
    }
    const ownReferences = own.filter((one) => one.to === name).map((one) => one.column)
    ordered.push({ name, columns, isTenant: isTenant(name, columns), ownReferences })
  }
  for (const table of tables) visit(table)
  return ordered
}

/** The migrations this version knows, by name. */
export async function knownMigrations(db: World['db']): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db)
  return rows.map((row) => row.name)
}

// Without what the database works out itself, and without transaction ids, which mean nothing in another one.
async function readTables(db: World['db']) {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select c.relname::text as name, array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid not in ('xid8'::regtype, 'pg_snapshot'::regtype) order by a.attnum) as columns
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`.execute(
    db,
  )
  return rows
}

async function readReferences(db: World['db']) {
  const { rows } = await sql<{ from: string; to: string; column: string }>`
    select f.relname::text as "from", t.relname::text as "to", a.attname::text as column
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      join pg_attribute a on a.attrelid = f.oid and a.attnum = k.conkey[array_length(k.conkey, 1)]
    where k.contype = 'f' and f.relnamespace = 'public'::regnamespace`.execute(db)
  return rows
}

// The tables of sign-in call the provider's name for a person account_id.
function isTenant(name: string, columns: string[]): boolean {
  return columns.includes('account_id') && !name.startsWith('auth_')
}
