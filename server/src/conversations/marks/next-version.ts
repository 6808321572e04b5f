import type { Tx } from '../../platform/context.ts'
import type { ConversationRecord } from '../find-conversation.ts'

/** Marking a conversation is no activity in it: it changes, and stays where it is in the list. */
export async function nextVersion(tx: Tx, { id, version }: ConversationRecord): Promise<void> {
  await tx.db
    .updateTable('conversations')
    .set({ version: version + 1 })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}
