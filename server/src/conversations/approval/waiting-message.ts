import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

export type WaitingMessage = NonNullable<Awaited<ReturnType<typeof findWaitingMessage>>>

/** The answer of a conversation that waits for approval, held; undefined for none. The conversation is held before. */
export async function findWaitingMessage(tx: Tx, conversationId: string, messageId?: string) {
  return tx.db
    .selectFrom('messages')
    .select(['id', 'html', 'text', 'recipients', 'authorKind', 'authorId', 'authorName', 'sendAt'])
    .select(['seenPublicCount', 'resolves', 'createdAt'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('state', '=', 'unapproved')
    .$if(messageId !== undefined, (all) => all.where('id', '=', messageId ?? ''))
    .forUpdate()
    .executeTakeFirst()
}

/** @throws AppError conflict when it does not wait any more: somebody was faster, or it came back */
export async function getWaitingMessage(
  tx: Tx,
  conversationId: string,
  messageId: string,
): Promise<WaitingMessage> {
  const found = await findWaitingMessage(tx, conversationId, messageId)
  if (!found)
    throw new AppError('conflict', 'This answer does not wait for approval any more.', {
      key: 'approval_over',
    })
  return found
}
