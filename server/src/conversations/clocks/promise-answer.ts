import type { Context } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import { holdConversation } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { noticedAfterPlan } from './notices.ts'
import { readRules } from './read-rules.ts'
import { turnOf } from './turn-of.ts'
import { planned } from './turns.ts'
import { writePlans } from './write-plans.ts'

/** In how many open minutes one conversation is answered, whatever its policy says; null: as that says. */
export type OwnPromise = {
  minutes: number | null
  /** Only where no policy of the brand covers it. */
  isFallback: boolean
}

/** Promises an answer to one conversation; its clocks are planned anew. Nobody's eyes are checked: it is a job's work. */
export async function promiseAnswer(
  context: Context,
  conversationId: string,
  { minutes, isFallback }: OwnPromise,
): Promise<void> {
  await context.transaction(async (tx) => {
    const record = await holdConversation(tx, conversationId)
    if (!record || record.status === 'resolved' || record.status === 'spam') return
    const answerMinutes = isFallback && record.slaPolicyId !== null ? null : minutes
    if (record.answerMinutes === answerMinutes) return
    const rules = await readRules(tx, record.locationId)
    const before = turnOf(record)
    const turn = planned({ ...before, answerMinutes }, rules)
    const { noticed, saved } = noticedAfterPlan(before, turn, tx.now())
    const after = noticed === turn.noticed ? turn : planned({ ...turn, noticed }, rules)
    await tx.db
      .updateTable('conversations')
      .set({ answerMinutes })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', record.id)
      .execute()
    await writePlans(tx, [{ id: record.id, before, after, saved }])
    const row = await readRow(tx, record.id)
    announceRow(tx, 'conversation.updated', row, { changes: { dueAt: after.dueAt } })
  })
}
