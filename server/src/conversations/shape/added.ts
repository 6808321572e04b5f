import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'

// What belongs to a conversation once: the column that says what it is.
const tables = {
  conversation_tags: 'tag_id',
  conversation_fields: 'field_id',
  followers: 'member_id',
  participants: 'address',
} as const

type Table = keyof typeof tables
const tableNames: Table[] = ['conversation_tags', 'conversation_fields', 'followers', 'participants']

const texts = z.array(z.string())
/** What a conversation got from another, by table. */
export const addedShape = z.object({
  conversation_tags: texts.default([]),
  conversation_fields: texts.default([]),
  followers: texts.default([]),
  participants: texts.default([]),
})

export type Added = z.infer<typeof addedShape>

/** Gives a conversation the tags, fields, followers and participants of another that it does not have. */
export async function addBelongings(tx: Tx, toId: string, fromId: string): Promise<Added> {
  const added = addedShape.parse({})
  for (const table of tableNames) {
    const key = sql.id(tables[table])
    const columns = sql.join((await columnsOf(tx, table)).map((column) => sql.id(column)))
    const { rows } = await sql<{ key: string }>`insert into ${sql.table(table)} (conversation_id, ${columns})
      select ${toId}::uuid, ${columns} from ${sql.table(table)}
      where account_id = ${tx.accountId}::uuid and conversation_id = ${fromId}::uuid
      on conflict do nothing returning ${key}::text as key`.execute(tx.db)
    added[table] = rows.map((row) => row.key)
  }
  return added
}

/**
 * Takes back what a merge added. What a later merge would have added as well stays, as that one's addition.
 * @param later what other merges into the same conversation added, newest last; changed in place
 */
export async function takeBackBelongings(
  tx: Tx,
  keptId: string,
  added: Added,
  later: { mergedId: string; added: Added }[],
): Promise<void> {
  for (const table of tableNames) {
    const left = new Set(added[table])
    for (const other of later) {
      const shared = await keysOf(tx, table, other.mergedId, [...left])
      other.added[table].push(...shared)
      for (const key of shared) left.delete(key)
    }
    await sql`delete from ${sql.table(table)} where account_id = ${tx.accountId}::uuid
      and conversation_id = ${keptId}::uuid and ${sql.id(tables[table])}::text = any(${[...left]}::text[])`.execute(
      tx.db,
    )
  }
}

async function keysOf(tx: Tx, table: Table, conversationId: string, among: string[]): Promise<string[]> {
  const key = sql.id(tables[table])
  const { rows } = await sql<{ key: string }>`select ${key}::text as key from ${sql.table(table)}
    where account_id = ${tx.accountId}::uuid and conversation_id = ${conversationId}::uuid
      and ${key}::text = any(${among}::text[])`.execute(tx.db)
  return rows.map((row) => row.key)
}

async function columnsOf(tx: Tx, table: Table): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select attname::text as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attname <> 'conversation_id'
    order by attnum`.execute(tx.db)
  return rows.map((row) => row.name)
}
