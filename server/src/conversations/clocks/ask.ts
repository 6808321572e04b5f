import type { Tx } from '../../platform/context.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { policyFor } from './policy-facts.ts'
import { readRules } from './read-rules.ts'
import { turnOf } from './turn-of.ts'
import { afterQuestion, type Turn } from './turns.ts'

/** The turn of a conversation once its customer has written to it again. */
export async function turnAfterQuestion(tx: Tx, before: ConversationRecord, at: Date): Promise<Turn> {
  // A third party is nobody whom we owe an answer in time.
  if (before.sideOfId) return { ...turnOf(before), status: 'open', resolvedAt: null, snoozedUntil: null }
  const rules = await readRules(tx, before.locationId)
  const turn = turnOf(before)
  // While its clocks run it is planned anew whenever what its policy asks about changes.
  const isNew = before.clockFrom === null || before.status === 'resolved'
  const slaPolicyId = isNew ? await policyFor(tx, before.id, rules.settings.policies) : turn.slaPolicyId
  return afterQuestion({ ...turn, slaPolicyId }, at, rules)
}
