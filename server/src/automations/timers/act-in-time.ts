import { sql } from 'kysely'
import { hoursOf } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type Cause, carryOut } from '../../routing/index.ts'
import { type Automation, readAutomations } from '../read-automations.ts'
import type { TimeTrigger } from '../trigger.ts'
import { momentOf, sinceOf } from './since.ts'

const mostAtOnce = 200

type Row = {
  ruleId: string
  conversationId: string
  since: Date
  depth: number
  chain: string[]
  isStill: boolean
  hours: unknown
}
type Timer = Omit<Row, 'hours'> & { rule: Automation<TimeTrigger>; at: Date }

/**
 * Asks automations about the conversations for which their time has passed, each such time once. What has changed
 * meanwhile is dropped, and what is not due in open hours waits on.
 */
export async function actInTime(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  const { rows, rules } = await context.read(async (tx) => {
    const rows = await readDue(tx)
    return { rows, rules: rows.length > 0 ? (await readAutomations(tx)).after : [] }
  })
  if (rows.length === 0) return { passed: 0, isHeldBack: false }
  const timers = rows.flatMap((row) => timerOf(row, rules))
  const now = context.now()
  const due = timers.filter(({ isStill, at, rule }) => isStill && at <= now && at >= rule.actsFrom)
  const later = timers.filter(({ isStill, at }) => isStill && at > now)
  await carryOut(context, due.map(causeOf))
  await context.transaction(async (tx) => {
    const waiting = new Set(later.map(keyOf))
    await remove(
      tx,
      rows.filter((row) => !waiting.has(keyOf(row))),
    )
    await putOff(tx, later)
  })
  return { passed: rows.length, isHeldBack: false }
}

async function readDue(tx: Tx): Promise<Row[]> {
  const { rows } = await sql<Row>`select rule_id, conversation_id, rule_timers.since, depth, chain,
      coalesce(${sinceOf(sql`rules.trigger->>'since'`)} = rule_timers.since, false) as is_still,
      (select hours from locations where locations.account_id = conversations.account_id
        and locations.id = conversations.location_id) as hours
    from rule_timers
      join rules on rules.account_id = rule_timers.account_id and rules.id = rule_id
      join conversations on conversations.account_id = rule_timers.account_id and conversations.id = conversation_id
    where rule_timers.account_id = ${tx.accountId}::uuid and rule_timers.due_at <= ${tx.now()}::timestamptz
    order by rule_timers.due_at limit ${sql.lit(mostAtOnce)}`.execute(tx.db)
  return rows
}

function timerOf({ hours, ...row }: Row, rules: readonly Automation<TimeTrigger>[]): Timer[] {
  const rule = rules.find(({ id }) => id === row.ruleId)
  if (!rule) return []
  return [{ ...row, rule, at: momentOf(rule.trigger, row.since, hours ? hoursOf(hours) : undefined) }]
}

function causeOf({ rule, ruleId, conversationId, since, depth, chain }: Timer): Cause {
  return {
    ...{ reader: 'automations', conversationId, cause: rule.trigger.since, asked: [rule] },
    ...{ eventSeq: null, timer: { ruleId, since }, depth, chain },
    holds: (tx) => isStillSo(tx, rule.trigger.since, conversationId, since),
  }
}

// Somebody may have written just now; whoever does so next waits until this is done.
async function isStillSo(tx: Tx, kind: string, conversationId: string, since: Date): Promise<boolean> {
  const { rows } = await sql<{ isSame: boolean }>`
    select coalesce(${sinceOf(sql`${kind}::text`)} = ${since}::timestamptz, false) as is_same
    from conversations where account_id = ${tx.accountId}::uuid and id = ${conversationId}::uuid for update`.execute(
    tx.db,
  )
  return rows[0]?.isSame ?? false
}

function keyOf({ ruleId, conversationId }: { ruleId: string; conversationId: string }): string {
  return `${ruleId} ${conversationId}`
}

async function remove(tx: Tx, rows: readonly Row[]): Promise<void> {
  const gone = rows.map(({ ruleId, conversationId, since }) => ({ ruleId, conversationId, since }))
  await sql`delete from rule_timers using json_to_recordset(${JSON.stringify(gone)}::json)
      as gone ("ruleId" uuid, "conversationId" uuid, since timestamptz)
    where rule_timers.account_id = ${tx.accountId}::uuid and rule_id = gone."ruleId"
      and conversation_id = gone."conversationId" and rule_timers.since = gone.since`.execute(tx.db)
}

async function putOff(tx: Tx, later: readonly Timer[]): Promise<void> {
  if (later.length === 0) return
  const moved = later.map(({ ruleId, conversationId, since, at }) => ({ ruleId, conversationId, since, at }))
  await sql`update rule_timers set due_at = moved.at from json_to_recordset(${JSON.stringify(moved)}::json)
      as moved ("ruleId" uuid, "conversationId" uuid, since timestamptz, at timestamptz)
    where rule_timers.account_id = ${tx.accountId}::uuid and rule_id = moved."ruleId"
      and conversation_id = moved."conversationId" and rule_timers.since = moved.since`.execute(tx.db)
}
