import { sql } from 'kysely'
import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announce } from './announce.ts'
import { lockConversation } from './find-conversation.ts'

/** Sends again, now, what failed, bounced, is held or waits for its next attempt. @throws AppError conflict otherwise */
export async function retrySend(context: Context, conversationId: string, messageId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await lockConversation(tx, conversationId)
    const message = await tx.db
      .updateTable('messages')
      .set({ state: 'queued', stateReason: null, attempts: 0, sendAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', conversationId)
      .where('id', '=', messageId)
      .where('state', 'in', ['failed', 'bounced', 'held', 'queued'])
      .returning('id')
      .executeTakeFirst()
    if (!message)
      throw new AppError('conflict', 'This message does not wait to be sent.', { key: 'not_retryable' })
    await tx.db
      .updateTable('conversations')
      .set({
        hasFailure: sql<boolean>`exists (select from messages where account_id = ${tx.accountId}::uuid
          and conversation_id = ${conversationId}::uuid and state in ('failed', 'bounced'))`,
        version: before.version + 1,
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', conversationId)
      .execute()
    await announce(tx, 'message.state_changed', conversationId, { messageId, state: 'queued', reason: null })
  })
}
