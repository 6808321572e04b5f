import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { unreachable } from '../../platform/errors.ts'

const texts = z.array(z.string()).default([])
/** What a conversation got from another, by what it is; each named by what tells it apart. */
export const addedShape = z.object({ tags: texts, fields: texts, followers: texts, participants: texts })

export type Added = z.infer<typeof addedShape>

type Kind = keyof Added
type Key = { key: string }

/** What a conversation has of one kind: where it is kept, and what tells one from another. */
const kinds: Record<Kind, { table: string; key: string }> = {
  tags: { table: 'conversation_tags', key: 'tag_id' },
  fields: { table: 'conversation_fields', key: 'field_id' },
  followers: { table: 'followers', key: 'member_id' },
  participants: { table: 'participants', key: 'address' },
}
const kindNames: Kind[] = ['tags', 'fields', 'followers', 'participants']

/** Gives a conversation the tags, fields, followers and participants of another that it does not have. */
export async function addBelongings(tx: Tx, toId: string, fromId: string): Promise<Added> {
  const added = addedShape.parse({})
  for (const kind of kindNames) {
    const { rows } = await insertFrom(tx, kind, toId, fromId).execute(tx.db)
    added[kind] = rows.map((row) => row.key)
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
  for (const kind of kindNames) {
    const left = new Set(added[kind])
    for (const other of later) {
      const shared = await keysOf(tx, kind, other.mergedId, [...left])
      other.added[kind].push(...shared)
      for (const key of shared) left.delete(key)
    }
    await remove(tx, kind, keptId, [...left]).execute(tx.db)
  }
}

function insertFrom(tx: Tx, kind: Kind, toId: string, fromId: string): RawBuilder<Key> {
  const to = sql`account_id, ${toId}::uuid`
  const there = sql`account_id = ${tx.accountId}::uuid and conversation_id = ${fromId}::uuid on conflict do nothing`
  switch (kind) {
    case 'tags':
      return sql`insert into conversation_tags (account_id, conversation_id, tag_id, created_at)
        select ${to}, tag_id, created_at from conversation_tags where ${there} returning tag_id::text as key`
    case 'fields':
      return sql`insert into conversation_fields (account_id, conversation_id, field_id, value, number)
        select ${to}, field_id, value, number from conversation_fields where ${there} returning field_id::text as key`
    case 'followers':
      return sql`insert into followers (account_id, conversation_id, member_id, created_at)
        select ${to}, member_id, created_at from followers where ${there} returning member_id::text as key`
    case 'participants':
      return sql`insert into participants (account_id, conversation_id, address, name, contact_id, state, created_at)
        select ${to}, address, name, contact_id, state, created_at from participants where ${there} returning address as key`
    default:
      return unreachable(kind)
  }
}

function remove(tx: Tx, kind: Kind, id: string, keys: string[]): RawBuilder<unknown> {
  const chosen = sql`account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid
    and ${sql.id(kinds[kind].key)}::text = any(${keys}::text[])`
  switch (kind) {
    case 'tags':
      return sql`delete from conversation_tags where ${chosen}`
    case 'fields':
      return sql`delete from conversation_fields where ${chosen}`
    case 'followers':
      return sql`delete from followers where ${chosen}`
    case 'participants':
      return sql`delete from participants where ${chosen}`
    default:
      return unreachable(kind)
  }
}

async function keysOf(tx: Tx, kind: Kind, conversationId: string, among: string[]): Promise<string[]> {
  const key = sql.id(kinds[kind].key)
  const { rows } = await sql<Key>`select ${key}::text as key from ${sql.table(kinds[kind].table)}
    where account_id = ${tx.accountId}::uuid and conversation_id = ${conversationId}::uuid
      and ${key}::text = any(${among}::text[])`.execute(tx.db)
  return rows.map((row) => row.key)
}
