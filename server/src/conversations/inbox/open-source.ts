import type { Readable } from 'node:stream'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { streamKept } from '../../platform/storage/kept-bytes.ts'
import { getConversationRecord } from '../find-conversation.ts'

/** A received message as it came in, byte for byte. @throws AppError not_found also for one that we wrote */
export async function openSource(
  context: Context,
  conversationId: string,
  messageId: string,
): Promise<Readable> {
  const source = await context.read(async (tx) => {
    await getConversationRecord(tx, conversationId)
    return tx.db
      .selectFrom('messages')
      .innerJoin('deliveries', (join) =>
        join
          .onRef('deliveries.accountId', '=', 'messages.accountId')
          .onRef('deliveries.id', '=', 'messages.deliveryId'),
      )
      .select(['deliveries.blob', 'deliveries.bytes'])
      .where('messages.accountId', '=', tx.accountId)
      .where('messages.conversationId', '=', conversationId)
      .where('messages.id', '=', messageId)
      .executeTakeFirst()
  })
  if (!source) throw new AppError('not_found', 'There is no source of this message.', { key: 'message_gone' })
  return streamKept(context.blobs, source)
}
