import { visibleConversations } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { tellMember } from './announce.ts'
import { conversationGone } from './find-conversation.ts'

/** Notes how many messages of a conversation the member has seen; never fewer than before. Programs read nothing. */
export async function readConversation(context: Context, id: string, messageCount: number): Promise<void> {
  await context.transaction(async (tx) => {
    const seen = Math.min(messageCount, await countVisible(tx, id))
    if (await markRead(tx, id, seen)) tellReader(tx, id, seen)
  })
}

/** Makes the whole conversation unread for the member. */
export async function unreadConversation(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    await countVisible(tx, id)
    if (tx.actor.kind !== 'member') return
    await tx.db
      .deleteFrom('conversationReads')
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', tx.actor.id)
      .where('conversationId', '=', id)
      .execute()
    tellReader(tx, id, 0)
  })
}

/** Within a transaction; whether anything was new. */
export async function markRead(tx: Tx, conversationId: string, messageCount: number): Promise<boolean> {
  if (tx.actor.kind !== 'member') return false
  const changed = await tx.db
    .insertInto('conversationReads')
    .values({
      accountId: tx.accountId,
      conversationId,
      memberId: tx.actor.id,
      readCount: messageCount,
      readAt: tx.now(),
    })
    .onConflict((row) =>
      row
        .columns(['accountId', 'memberId', 'conversationId'])
        .doUpdateSet({ readCount: messageCount, readAt: tx.now() })
        .where('conversationReads.readCount', '<', messageCount),
    )
    .returning('readCount')
    .executeTakeFirst()
  return changed !== undefined
}

function tellReader(tx: Tx, id: string, messageCount: number): void {
  if (tx.actor.kind === 'member') tellMember(tx, tx.actor.id, 'conversation.read', id, { messageCount })
}

async function countVisible(tx: Tx, id: string): Promise<number> {
  const found = await tx.db
    .selectFrom('conversations')
    .select('messageCount')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('mergedIntoId', 'is', null)
    .where(visibleConversations(tx.actor))
    .executeTakeFirst()
  if (!found) throw conversationGone()
  return found.messageCount
}
