import type { Tx } from '../../platform/context.ts'
import { turnAfterQuestion } from '../clocks/ask.ts'
import { readRules } from '../clocks/read-rules.ts'
import { setTurn } from '../clocks/set-turn.ts'
import { turnOf } from '../clocks/turn-of.ts'
import { afterAnswer } from '../clocks/turns.ts'
import { addNoteTo } from '../compose/add-note-to.ts'
import { holdConversation } from '../find-conversation.ts'

export type Outside = {
  /** What is noted of it. */
  text: string
  /** What it makes of the conversation: done, or a question again. */
  becomes: 'done' | 'asked'
}

/** Something was done about a conversation where it is held in public, and not by us: it is noted and counts as well. */
export async function noteOutside(tx: Tx, conversationId: string, { text, becomes }: Outside): Promise<void> {
  const before = await holdConversation(tx, conversationId)
  if (!before) return
  const noted = await addNoteTo(tx, before, { text, by: 'outside' })
  if (before.status === 'spam') return
  if (becomes === 'asked') return setTurn(tx, noted, await turnAfterQuestion(tx, noted, tx.now()))
  if (before.status === 'resolved') return
  const rules = await readRules(tx, before.locationId)
  await setTurn(tx, noted, afterAnswer(turnOf(noted), tx.now(), true, rules))
}
