import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import { findChain } from '../../routing/index.ts'
import type { Automation } from '../read-automations.ts'
import type { TimeTrigger } from '../trigger.ts'
import { sinceOf } from './since.ts'

type After = Automation<TimeTrigger>

const dayMs = 24 * 3_600_000
const open: TimeTrigger['hours'] = 'open'

/** Notes anew, for the conversations something happened to, when which automation is to look at them. */
export async function planTimers(
  tx: Tx,
  events: readonly StoredEvent[],
  rules: readonly After[],
): Promise<void> {
  if (rules.length === 0) return
  const touched = await readTouched(tx, events)
  if (touched.length > 0) await planFor(tx, touched, rules)
  await reckonAnew(tx, events)
}

type Touched = { id: string; depth: number; chain: string }

// A conversation, with the rules that touched it when nobody else did.
async function readTouched(tx: Tx, events: readonly StoredEvent[]): Promise<Touched[]> {
  const about = events.filter(
    ({ type, subjectId }) => subjectId && /^(conversation|message|note)\./.test(type),
  )
  const touched: Touched[] = []
  for (const [id, all] of Map.groupBy(about, ({ subjectId }) => subjectId ?? '')) {
    const event = all.find(({ actorKind }) => actorKind !== 'rule') ?? all[0]
    if (!event) continue
    const { depth, chain } = await findChain(tx, event)
    touched.push({ id, depth, chain: `{${chain.join(',')}}` })
  }
  return touched
}

async function planFor(tx: Tx, touched: readonly Touched[], rules: readonly After[]): Promise<void> {
  await sql`delete from rule_timers using conversations,
      jsonb_to_recordset(${waiting(rules)}::jsonb) as rule (id uuid, since text)
    where rule_timers.account_id = ${tx.accountId}::uuid and rule_timers.rule_id = rule.id
      and rule_timers.conversation_id = any(${touched.map(({ id }) => id)}::uuid[])
      and conversations.account_id = rule_timers.account_id and conversations.id = rule_timers.conversation_id
      and ${sinceOf(sql`rule.since`)} is distinct from rule_timers.since`.execute(tx.db)
  // Whatever was due long ago has been looked at, even when that is forgotten by now.
  await insert(tx, rules, {
    from: sql`jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as touched (id uuid, depth int, chain text)
      join conversations on conversations.account_id = ${tx.accountId}::uuid and conversations.id = touched.id`,
    depth: sql`touched.depth`,
    chain: sql`touched.chain::uuid[]`,
    earliest: new Date(tx.now().getTime() - dayMs),
  })
}

/** Notes for an automation that was just switched on which conversations it is to look at from now on. */
export async function planAll(tx: Tx, rule: After): Promise<void> {
  const { minutes, hours } = rule.trigger
  // Open hours pass more slowly: what is due already is dropped when they are reckoned.
  const backMs = hours === open ? minutes * 60_000 * 6 + 14 * dayMs : 0
  await insert(tx, [rule], {
    from: sql`conversations`,
    depth: sql`0`,
    chain: sql`'{}'::uuid[]`,
    earliest: new Date(tx.now().getTime() - backMs),
  })
}

type Source = {
  from: RawBuilder<unknown>
  depth: RawBuilder<number>
  chain: RawBuilder<string[]>
  earliest: Date
}

// What a rule did itself begins no new time for it.
async function insert(
  tx: Tx,
  rules: readonly After[],
  { from, depth, chain, earliest }: Source,
): Promise<void> {
  await sql`insert into rule_timers (account_id, rule_id, conversation_id, since, due_at, depth, chain)
    select ${tx.accountId}::uuid, rule.id, conversations.id, counted.since, counted.since + rule.spell, ${depth}, ${chain}
    from ${from}
      cross join (select id, since, make_interval(mins => minutes) as spell
        from jsonb_to_recordset(${waiting(rules)}::jsonb) as given (id uuid, since text, minutes int)) as rule
      cross join lateral (select ${sinceOf(sql`rule.since`)} as since) as counted
    where conversations.account_id = ${tx.accountId}::uuid and counted.since is not null
      and counted.since + rule.spell >= ${earliest}::timestamptz and rule.id <> all(${chain})
      and exists (select from rules where rules.account_id = ${tx.accountId}::uuid and rules.id = rule.id)
      and not exists (select from rule_passes as pass where pass.account_id = ${tx.accountId}::uuid
        and pass.rule_id = rule.id and pass.conversation_id = conversations.id and pass.since = counted.since)
    on conflict do nothing`.execute(tx.db)
}

function waiting(rules: readonly After[]): string {
  return JSON.stringify(rules.map(({ id, trigger: { since, minutes } }) => ({ id, since, minutes })))
}

// Open hours are reckoned when a timer is looked at, so what changes them has it looked at now.
async function reckonAnew(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
  const subjectsOf = (type: string) =>
    events.flatMap((event) => (event.type === type && event.subjectId ? [event.subjectId] : []))
  const locationIds = subjectsOf('location.hours_changed')
  const movedIds = subjectsOf('conversation.assigned')
  if (locationIds.length === 0 && movedIds.length === 0) return
  await sql`update rule_timers set due_at = least(rule_timers.due_at, ${tx.now()}::timestamptz)
    from rules, conversations
    where rule_timers.account_id = ${tx.accountId}::uuid
      and rules.account_id = rule_timers.account_id and rules.id = rule_timers.rule_id
      and rules.trigger->>'hours' = ${open}
      and conversations.account_id = rule_timers.account_id and conversations.id = rule_timers.conversation_id
      and (conversations.id = any(${movedIds}::uuid[]) or conversations.location_id = any(${locationIds}::uuid[]))`.execute(
    tx.db,
  )
}
