import type { Tx } from '../../platform/context.ts'
import { announce } from '../announce.ts'

type Decision = {
  messageId: string
  state: 'approved' | 'returned' | 'withdrawn'
  word: string
  /** What its writer had written, where that was changed. */
  textBefore: string | null
  authorId: string | null
}

/** Writes down what became of an answer that waited; who decided is the actor, nobody where it came back by itself. */
export async function noteDecision(tx: Tx, conversationId: string, decision: Decision): Promise<void> {
  const { messageId, state, word, textBefore, authorId } = decision
  const by = tx.actor.kind === 'member' ? tx.actor : null
  await tx.db
    .updateTable('messageApprovals')
    .set({
      ...{ state, word, textBefore, decidedAt: tx.now() },
      ...{ decidedBy: by?.id ?? null, decidedName: by?.name ?? '' },
    })
    .where('accountId', '=', tx.accountId)
    .where('messageId', '=', messageId)
    .execute()
  const told = textBefore === null ? state : 'changed'
  await announce(tx, 'message.approval_decided', conversationId, {
    messageId,
    decision: told,
    word,
    authorId,
  })
}
