import { visibleConversations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'

/** The whole record of a conversation the actor may see. @throws AppError not_found */
export async function getConversationRecord(tx: Tx, id: string) {
  const found = await select(tx, id).where(visibleConversations(tx.actor)).executeTakeFirst()
  if (!found) throw conversationGone()
  return found
}

/** The same, held until the transaction ends: two commands on one conversation wait for each other. */
export async function lockConversation(tx: Tx, id: string) {
  const found = await select(tx, id).where(visibleConversations(tx.actor)).forNoKeyUpdate().executeTakeFirst()
  if (!found) throw conversationGone()
  return found
}

/** Holds a conversation for work that is nobody's request (intake, sending, jobs); nobody's eyes are checked. */
export async function holdConversation(tx: Tx, id: string) {
  return select(tx, id).forNoKeyUpdate().executeTakeFirst()
}

export type ConversationRecord = Awaited<ReturnType<typeof getConversationRecord>>

/** What a person is told about a conversation that is not there or not theirs to see. */
export function conversationGone(): AppError {
  return new AppError('not_found', 'There is no such conversation.', { key: 'conversation_gone' })
}

function select(tx: Tx, id: string) {
  return tx.db
    .selectFrom('conversations')
    .selectAll('conversations')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
}
