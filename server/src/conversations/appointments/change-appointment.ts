import type { Tx } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import { turnAfterQuestion } from '../clocks/ask.ts'
import { readRules } from '../clocks/read-rules.ts'
import { setTurn } from '../clocks/set-turn.ts'
import { turnOf } from '../clocks/turn-of.ts'
import { afterAnswer } from '../clocks/turns.ts'
import { addNoteTo } from '../compose/add-note-to.ts'
import { holdConversation, lockConversation } from '../find-conversation.ts'
import { changeStatus } from '../set-status.ts'

/** Puts the conversation of an appointment aside until another time and with whoever keeps it then. */
export async function moveAppointment(
  tx: Tx,
  conversationId: string,
  { at, assigneeId, text }: { at: Date; assigneeId: string | null; text: string },
): Promise<void> {
  const before = await holdConversation(tx, conversationId)
  if (!before) return
  const noted = await addNoteTo(tx, before, { text, by: 'appointment' })
  await tx.db
    .updateTable('conversations')
    .set({ assigneeId })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  if (before.status === 'spam') return
  const row = await changeStatus(tx, { ...noted, assigneeId }, 'snoozed', at)
  announceRow(tx, 'conversation.snoozed', row, { until: at })
}

/** The customer does not want it any more: their matter is done unless somebody still owes them an answer. */
export async function endAppointment(tx: Tx, conversationId: string, text: string): Promise<void> {
  const before = await holdConversation(tx, conversationId)
  if (!before) return
  const noted = await addNoteTo(tx, before, { text, by: 'appointment' })
  if (before.status === 'snoozed') await changeStatus(tx, noted, 'resolved', null)
}

/** Its time has come: the customer waits from now on, whatever was done with the conversation before. */
export async function bringAppointment(tx: Tx, conversationId: string, at: Date): Promise<void> {
  const before = await holdConversation(tx, conversationId)
  if (!before || before.status === 'spam') return
  await setTurn(tx, before, await turnAfterQuestion(tx, before, at))
}

/**
 * Notes what came of it. Once the customer was spoken to they have had their answer, and all is done.
 * @throws AppError not_found when the actor may not see the conversation
 */
export async function noteAppointment(
  tx: Tx,
  conversationId: string,
  { text, isDone }: { text: string; isDone: boolean },
): Promise<void> {
  const before = await lockConversation(tx, conversationId)
  const noted = await addNoteTo(tx, before, { text, by: 'appointment' })
  if (!isDone || before.status === 'spam') return
  const rules = await readRules(tx, before.locationId)
  await setTurn(tx, noted, afterAnswer(turnOf(noted), tx.now(), true, rules))
}
