import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import { refuseStale } from '../compose/refuse-stale.ts'
import { lockConversation } from '../find-conversation.ts'
import { checkTime } from './schedule.ts'

export type NewTime = {
  sendAt: Date
  /** What whoever changes it has read; without it what its writer had. */
  seenPublicCount?: number | undefined
}

/**
 * Gives a message that waits for its time another one; a time that has come sends it.
 * @throws AppError conflict when it does not wait any more, stale with what came in since, invalid for such a time
 */
export async function reschedule(
  context: Context,
  conversationId: string,
  messageId: string,
  { sendAt, seenPublicCount }: NewTime,
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    checkTime(tx, sendAt)
    await refuseStale(tx, conversation, seenPublicCount)
    const changed = await tx.db
      .updateTable('messages')
      .set({ sendAt, ...(seenPublicCount === undefined ? {} : { seenPublicCount }) })
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', conversationId)
      .where('id', '=', messageId)
      // What a conversation of ours begins with has been queued at once: nobody can say anything before it.
      .where((of) =>
        of.or([
          of('state', '=', 'scheduled'),
          of.and([
            of('state', '=', 'queued'),
            of('attempts', '=', 0),
            of('publicNumber', '=', 1),
            of('sendAt', '>', tx.now()),
          ]),
        ]),
      )
      .returning('id')
      .executeTakeFirst()
    if (!changed)
      throw new AppError('conflict', 'This message does not wait for its time any more.', {
        key: 'not_scheduled',
      })
    await announce(tx, 'message.scheduled', conversationId, { messageId, sendAt })
  })
}
