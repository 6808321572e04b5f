import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announce } from './announce.ts'
import { atOneMoment } from './at-one-moment.ts'
import { retakeTurn } from './clocks/retake-turn.ts'
import { editableHtml } from './compose/body.ts'
import { putDraft } from './compose/drafts.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'
import { recipientsShape } from './shapes.ts'

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
    const attachmentIds = await releaseFiles(tx, messageId)
    if (tx.actor.kind === 'member') {
      await putDraft(tx, conversationId, 'reply', {
        html: editableHtml(message.html ?? asHtml(message.text)),
        recipients: recipientsShape.parse(message.recipients),
        attachmentIds,
        seenPublicCount: conversation.publicCount,
      })
    }
    await takeBack(tx, conversation)
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
    .where('state', 'in', ['queued', 'held'])
    // A message that was tried may have arrived although nobody said so.
    .where('attempts', '=', 0)
    .returning(['html', 'text', 'recipients'])
    .executeTakeFirst()
  if (!message)
    throw new AppError('conflict', 'This message is on its way and cannot be taken back.', {
      key: 'too_late',
    })
  return message
}

async function releaseFiles(tx: Tx, messageId: string): Promise<string[]> {
  const files = await tx.db
    .updateTable('attachments')
    .set({ messageId: null })
    .where('accountId', '=', tx.accountId)
    .where('messageId', '=', messageId)
    .returning('id')
    .execute()
  return files.map((file) => file.id)
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

function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('')
}
