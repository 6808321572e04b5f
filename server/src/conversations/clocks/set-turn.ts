import type { Tx } from '../../platform/context.ts'
import { announce } from '../announce.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { settleBreaches } from './breaches.ts'
import type { Turn } from './turns.ts'

/** Writes whose turn a conversation is, within a transaction that holds it, where no person chose a status by its name. */
export async function setTurn(tx: Tx, before: ConversationRecord, turn: Turn): Promise<void> {
  await tx.db
    .updateTable('conversations')
    .set({ ...turn, statusId: null, lastActivityAt: tx.now(), version: before.version + 1 })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  await settleBreaches(tx, turn.noticed, before.id)
  if (turn.status === before.status) return
  await announce(tx, 'conversation.status_changed', before.id, {
    ...{ status: turn.status, previous: before.status },
  })
}
