import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announce } from './announce.ts'
import { noteDecision } from './approval/note-decision.ts'
import { atOneMoment } from './at-one-moment.ts'
import { retakeTurn } from './clocks/retake-turn.ts'
import { giveBack } from './compose/give-back.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'

/**
 * Takes back a message that has not begun to go out; for a member its text is a draft again.
 * @throws AppError conflict when it is too late
 */
export async function undoSend(context: Context, conversationId: string, messageId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (open) => {
    const conversation = await lockConversation(open, conversationId)
    const tx = atOneMoment(open)
    const message = await cancel(tx, conversationId, messageId)
    await giveBack(tx, message, {
      conversationId,
      seenPublicCount: message.seenPublicCount ?? conversation.publicCount,
      reason: null,
    })
    await withdrawAsking(tx, conversationId, message)
    // What only waits, for its time or for approval, has been no turn yet.
    if (message.publicNumber !== null) await takeBack(tx, conversation)
    await announce(tx, 'message.state_changed', conversationId, {
      messageId,
      state: 'cancelled',
      reason: null,
    })
  })
}

async function cancel(tx: Tx, conversationId: string, messageId: string) {
  const message = await tx.db
    .updateTable('messages')
    .set({ state: 'cancelled' })
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('id', '=', messageId)
    .where('state', 'in', ['unapproved', 'scheduled', 'queued', 'held'])
    // A message that was tried may have arrived although nobody said so.
    .where('attempts', '=', 0)
    .returning([
      'id',
      'html',
      'text',
      'recipients',
      'publicNumber',
      'seenPublicCount',
      'authorKind',
      'authorId',
    ])
    .executeTakeFirst()
  if (!message)
    throw new AppError('conflict', 'This message is on its way and cannot be taken back.', {
      key: 'too_late',
    })
  return message
}

// Nobody is asked about it any more.
async function withdrawAsking(
  tx: Tx,
  conversationId: string,
  { id: messageId, authorKind, authorId }: { id: string; authorKind: string; authorId: string | null },
): Promise<void> {
  const asked = await tx.db
    .selectFrom('messageApprovals')
    .select('messageId')
    .where('accountId', '=', tx.accountId)
    .where('messageId', '=', messageId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (!asked) return
  const decision = { messageId, state: 'withdrawn' as const, word: '', textBefore: null }
  await noteDecision(tx, conversationId, { ...decision, authorId: authorKind === 'member' ? authorId : null })
}

async function takeBack(tx: Tx, before: ConversationRecord): Promise<void> {
  const messageCount = before.messageCount - 1
  await tx.db
    .updateTable('conversationReads')
    .set({ readCount: messageCount })
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', before.id)
    .where('readCount', '>', messageCount)
    .execute()
  await retakeTurn(tx, before, { messageCount, hasFailure: before.hasFailure, because: 'taken-back' })
}
