import type { Tx } from '../../platform/context.ts'
import { announce } from '../announce.ts'

/** Keeps a message back until something is set up or switched on again. `reason` is a key of errors.json. */
export async function holdMessage(tx: Tx, messageId: string, reason: string): Promise<void> {
  const { conversationId } = await tx.db
    .updateTable('messages')
    .set((of) => ({
      state: 'held',
      stateReason: reason,
      leaseUntil: null,
      attempts: of.fn<number>('greatest', [of('attempts', '-', 1), of.val(0)]),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .returning('conversationId')
    .executeTakeFirstOrThrow()
  await announce(tx, 'message.state_changed', conversationId, { messageId, state: 'held', reason })
}
