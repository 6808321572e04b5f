import type { Selectable } from 'kysely'
import { visibleConversations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import type { Conversations } from '../platform/db/schema.ts'
import { AppError } from '../platform/errors.ts'

/** The whole record of a conversation the actor may see. @throws AppError not_found, conflict when it was merged */
export async function getConversationRecord(tx: Tx, id: string) {
  const found = await select(tx, id).where(visibleConversations(tx.actor)).executeTakeFirst()
  return found ?? refuseMissing(tx, id)
}

/** The same, held until the transaction ends: two commands on one conversation wait for each other. */
export async function lockConversation(tx: Tx, id: string) {
  const found = await select(tx, id).where(visibleConversations(tx.actor)).forNoKeyUpdate().executeTakeFirst()
  return found ?? refuseMissing(tx, id)
}

/**
 * Holds a conversation, or the one it was merged into, for work that is nobody's request (intake, sending, jobs);
 * nobody's eyes are checked.
 */
export async function holdConversation(tx: Tx, id: string): Promise<ConversationRecord | undefined> {
  const found = await select(tx, id).forNoKeyUpdate().executeTakeFirst()
  if (found) return found
  // Merged ones are never held: whoever holds two must take them in the order of their ids.
  const keptId = await findKept(tx, id)
  return keptId === undefined || keptId === id ? undefined : holdConversation(tx, keptId)
}

/** The same for several at once, in the order of their ids, by the id they were asked by; those that are gone are left out. */
export async function holdConversations(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ConversationRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await selectAny(tx)
    .where('id', 'in', [...new Set(ids)])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const held = new Map<string, ConversationRecord>(rows.map((row) => [row.id, row]))
  for (const id of ids) {
    const kept = held.has(id) ? undefined : await holdConversation(tx, id)
    if (kept) held.set(id, kept)
  }
  return held
}

/** Where a conversation is to be found now: itself, or the one it was merged into; undefined when there is none. */
export async function findKept(tx: Tx, id: string): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('conversations')
    .select(['id', 'mergedIntoId'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found && (found.mergedIntoId ?? found.id)
}

export type ConversationRecord = Selectable<Conversations>

/** What a person is told about a conversation that is not there or not theirs to see. */
export function conversationGone(): AppError {
  return new AppError('not_found', 'There is no such conversation.', { key: 'conversation_gone' })
}

function select(tx: Tx, id: string) {
  return selectAny(tx).where('id', '=', id)
}

function selectAny(tx: Tx) {
  return tx.db
    .selectFrom('conversations')
    .selectAll('conversations')
    .where('accountId', '=', tx.accountId)
    .where('mergedIntoId', 'is', null)
}

async function refuseMissing(tx: Tx, id: string): Promise<never> {
  const kept = await tx.db
    .selectFrom('conversations as merged')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'merged.accountId')
        .onRef('conversations.id', '=', 'merged.mergedIntoId'),
    )
    .select(['conversations.id', 'conversations.number'])
    .where('merged.accountId', '=', tx.accountId)
    .where('merged.id', '=', id)
    .where(visibleConversations(tx.actor))
    .executeTakeFirst()
  if (!kept) throw conversationGone()
  throw new AppError('conflict', 'This conversation was merged into another one.', {
    key: 'conversation_merged',
    values: { number: kept.number },
    conversationId: kept.id,
  })
}
