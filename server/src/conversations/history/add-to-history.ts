import type { Tx } from '../../platform/context.ts'
import type { Address } from '../channel.ts'
import { previewOf } from '../intake/preview.ts'
import { lastSenderOf, type PastMessage, summaryOf } from './past.ts'
import { storeMessages } from './store-messages.ts'

/**
 * Adds messages of the past to a conversation that is here already. What people have made of it since stays as it is;
 * only its counts, and what was said last, follow. Returns whether it still exists.
 */
export async function addToHistory(
  tx: Tx,
  given: { conversationId: string; customer: Address; messages: readonly PastMessage[] },
): Promise<boolean> {
  const { conversationId, customer, messages } = given
  const before = await hold(tx, conversationId)
  if (!before) return false
  const { publicCount, channelId } = before
  await storeMessages(tx, [{ conversationId, channelId, customer, publicCount, messages }])
  const { last, ...summary } = summaryOf(messages)
  const isNews = last !== undefined && last.kind !== 'note' && last.at > before.lastMessageAt
  await tx.db
    .updateTable('conversations')
    .set({
      messageCount: before.messageCount + summary.messageCount,
      publicCount: publicCount + summary.publicCount,
      hasAttachments: before.hasAttachments || summary.hasAttachments,
      version: before.version + 1,
      ...(isNews
        ? {
            ...{ preview: previewOf(last.text), lastSender: lastSenderOf(last) },
            ...{ lastMessageAt: last.at, lastActivityAt: later(last.at, before.lastActivityAt) },
          }
        : {}),
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .execute()
  return true
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}

function hold(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('conversations')
    .select(['channelId', 'messageCount', 'publicCount', 'hasAttachments', 'lastMessageAt', 'lastActivityAt'])
    .select('version')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .forUpdate()
    .executeTakeFirst()
}
