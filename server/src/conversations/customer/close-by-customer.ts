import type { Context, Tx } from '../../platform/context.ts'
import { atOneMoment } from '../at-one-moment.ts'
import { turnAfterQuestion } from '../clocks/ask.ts'
import { setTurn } from '../clocks/set-turn.ts'
import { holdConversation } from '../find-conversation.ts'
import { changeStatus } from '../set-status.ts'

/** The customer says that their matter is done; what colleagues must fill in before they resolve is not asked for. */
export async function closeByCustomer(context: Context, id: string): Promise<void> {
  await context.transaction(async (tx) => {
    const before = await holdConversation(tx, id)
    if (!before || before.status === 'resolved' || before.status === 'spam') return
    await changeStatus(atOneMoment(tx), before, 'resolved', null)
  })
}

/** The customer says that it is not done after all: they wait for an answer again, as if they had written. */
export async function reopenByCustomer(context: Context, id: string): Promise<void> {
  await context.transaction(async (open) => {
    const before = await holdConversation(open, id)
    if (before?.status !== 'resolved') return
    const tx: Tx = atOneMoment(open)
    await setTurn(tx, before, await turnAfterQuestion(tx, before, tx.now()))
  })
}
