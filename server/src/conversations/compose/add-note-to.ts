import type { Tx } from '../../platform/context.ts'
import { announce } from '../announce.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { insertNote } from './insert-note.ts'

/**
 * Adds a note to a conversation that is held. Returns the record as it is from then on.
 * @param given.by what wrote it, where no person did
 */
export async function addNoteTo(
  tx: Tx,
  before: ConversationRecord,
  { text, by }: { text: string; by: string },
): Promise<ConversationRecord> {
  const conversationId = before.id
  const automatic = tx.actor.kind === 'system' ? by : null
  const messageId = await insertNote(tx, { conversationId, text, html: null, mentions: [], automatic })
  const changed = { messageCount: before.messageCount + 1, version: before.version + 1 }
  await tx.db
    .updateTable('conversations')
    .set({ ...changed, lastActivityAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .execute()
  await announce(tx, 'note.added', conversationId, { messageId, mentions: [] })
  return { ...before, ...changed }
}
