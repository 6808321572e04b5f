import { sql } from 'kysely'
import type { World } from '../platform/context.ts'

export type Table = { name: string; columns: string[]; isTenant: boolean; ownReferences: string[] }

// Cursors and repeatable requests belong to the running installation; events get the new one's transaction ids.
const leftOut = new Set(['migrations', 'event_cursors', 'idempotency_keys'])

/** Every table worth keeping, in an order in which no row comes before the one it points to. */
export async function tablesInOrder(db: World['db']): Promise<Table[]> {
  const { rows: tables } = await sql<{ name: string; columns: string[] }>`
    select c.relname::text as name, array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype order by a.attnum) as columns
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`.execute(
    db,
  )
  const { rows: references } = await sql<{ from: string; to: string; column: string }>`
    select f.relname::text as "from", t.relname::text as "to", a.attname::text as column
    from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      join pg_attribute a on a.attrelid = f.oid and a.attnum = k.conkey[array_length(k.conkey, 1)]
    where k.contype = 'f' and f.relnamespace = 'public'::regnamespace`.execute(db)
  const kept = tables.filter((table) => !leftOut.has(table.name))
  const targets = (name: string) =>
    references.filter((one) => one.from === name && one.to !== name).map((one) => one.to)
  const ordered: Table[] = []
  const visit = (name: string) => {
    const table = kept.find((one) => one.name === name)
    if (!table || ordered.some((one) => one.name === name)) return
    for (const target of targets(name)) visit(target)
    const ownReferences = references
      .filter((one) => one.from === name && one.to === name)
      .map((one) => one.column)
    ordered.push({ ...table, isTenant: isTenant(table), ownReferences })
  }
  for (const table of kept) visit(table.name)
  return ordered
}

function isTenant(table: { name: string; columns: string[] }): boolean {
  return (
    table.columns.includes('account_id') && !table.name.startsWith('auth_') && table.name !== 'mail_addresses'
  )
}
