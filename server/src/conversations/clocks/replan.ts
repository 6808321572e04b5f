import { hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { readSettings, type WorkSettings } from '../settings.ts'
import { choosePolicy } from './choose-policy.ts'
import { noticedAfterPlan } from './notices.ts'
import { promisesOf } from './policy.ts'
import { readPolicyFacts } from './policy-facts.ts'
import { turnOf } from './turn-of.ts'
import { planned, type Turn, withPause } from './turns.ts'
import { type Plan, writePlans } from './write-plans.ts'

/**
 * Plans the clocks of one conversation anew, after something its policy or its hours hang on has changed. Within the
 * transaction that holds it; the event that tells of the change comes after.
 * @param isMoved whether it is at another location: its hours are others then, whatever the policies
 */
export async function replanConversation(tx: Tx, id: string, isMoved: boolean): Promise<void> {
  const settings = await readSettings(tx)
  if (!isMoved && settings.policies.length === 0) return
  const record = await tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await writePlans(tx, await planAnew(tx, [record], settings))
}

/** The clocks of unfinished conversations as hours and policies have them now; those that stay are left out. */
export async function planAnew(
  tx: Tx,
  records: readonly ConversationRecord[],
  settings: WorkSettings,
): Promise<Plan[]> {
  const unfinished = records.filter(({ status }) => status !== 'resolved' && status !== 'spam')
  if (unfinished.length === 0) return []
  const ids = unfinished.map(({ id }) => id)
  const hours = await readHoursOf(tx, unfinished)
  const facts = settings.policies.length > 0 ? await readPolicyFacts(tx, ids) : new Map()
  const pausing = await readPausing(tx, unfinished)
  return unfinished.flatMap((record) => {
    const rules = { hours: hours.get(record.locationId ?? ''), settings }
    const known = facts.get(record.id)
    const slaPolicyId = known ? choosePolicy(settings.policies, known) : null
    const isPausing = record.statusId !== null && pausing.has(record.statusId)
    const before = turnOf(record)
    const promises = promisesOf(settings, slaPolicyId)
    const turn = planned(withPause({ ...before, slaPolicyId }, tx.now(), promises, isPausing), rules)
    const { noticed, saved } = noticedAfterPlan(before, turn, tx.now())
    const after = noticed === turn.noticed ? turn : planned({ ...turn, noticed }, rules)
    return isSame(before, after) ? [] : [{ id: record.id, before, after, saved }]
  })
}

function isSame(one: Turn, other: Turn): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

async function readHoursOf(tx: Tx, records: readonly ConversationRecord[]) {
  const ids = [...new Set(records.flatMap(({ locationId }) => locationId ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, hours }) => [id, hoursOf(hours)]))
}

async function readPausing(tx: Tx, records: readonly ConversationRecord[]): Promise<Set<string>> {
  const ids = [...new Set(records.flatMap(({ statusId }) => statusId ?? []))]
  if (ids.length === 0) return new Set()
  const rows = await tx.db
    .selectFrom('statuses')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .where('isPausing', '=', true)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
