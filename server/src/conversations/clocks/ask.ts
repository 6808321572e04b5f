import type { Tx } from '../../platform/context.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { policiesFor } from './policy-facts.ts'
import { readRulesOf } from './read-rules.ts'
import { turnOf } from './turn-of.ts'
import { afterQuestion, type Turn } from './turns.ts'

/** The turn of a conversation once its customer has written to it again. */
export async function turnAfterQuestion(tx: Tx, before: ConversationRecord, at: Date): Promise<Turn> {
  return (await turnsAfterQuestions(tx, [before], at)).get(before.id)!
}

/** The same for several conversations to each of which its customer has written, by id. */
export async function turnsAfterQuestions(
  tx: Tx,
  records: readonly ConversationRecord[],
  at: Date,
): Promise<Map<string, Turn>> {
  // A third party is nobody whom we owe an answer in time.
  const [sides, own] = [
    records.filter(({ sideOfId }) => sideOfId),
    records.filter(({ sideOfId }) => !sideOfId),
  ]
  const turns = new Map<string, Turn>()
  for (const side of sides)
    turns.set(side.id, { ...turnOf(side), status: 'open', resolvedAt: null, snoozedUntil: null })
  if (own.length === 0) return turns
  const rules = await readRulesOf(
    tx,
    own.map(({ locationId }) => locationId),
  )
  const rulesOf = (record: ConversationRecord) => rules.get(record.locationId)!
  // While its clocks run it is planned anew whenever what its policy asks about changes.
  const isNew = ({ clockFrom, status }: ConversationRecord) => clockFrom === null || status === 'resolved'
  const fresh = own.filter(isNew)
  const policies = fresh[0] ? rulesOf(fresh[0]).settings.policies : []
  const chosen = await policiesFor(
    tx,
    fresh.map(({ id }) => id),
    policies,
  )
  for (const record of own) {
    const turn = turnOf(record)
    const slaPolicyId = isNew(record) ? (chosen.get(record.id) ?? null) : turn.slaPolicyId
    turns.set(record.id, afterQuestion({ ...turn, slaPolicyId }, at, rulesOf(record)))
  }
  return turns
}
