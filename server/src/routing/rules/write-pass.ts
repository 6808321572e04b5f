import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Step } from './apply-rules.ts'
import type { Chain } from './find-chain.ts'
import { reportLoops } from './report-loops.ts'
import type { Rule, RuleKind } from './rule.ts'

/** Why rules are asked about a conversation: an event, or time that has passed for one of them. */
export type Cause = Chain & {
  reader: RuleKind
  conversationId: string
  /** What happened, or since when time has passed. */
  cause: string
  asked: readonly Rule[]
  /** Whether it is still so once the conversation is held. */
  holds?: (tx: Tx) => Promise<boolean>
} & ({ eventSeq: number; timer: null } | { eventSeq: null; timer: { ruleId: string; since: Date } })

/** Does what the rules do, once for each cause, and keeps what each did. */
export async function writePass(
  context: Context,
  tx: Tx,
  cause: Cause,
  apply: () => Promise<Step[]>,
): Promise<void> {
  if (cause.holds && !(await cause.holds(tx))) return
  const passId = await beginPass(tx, cause)
  if (!passId) return
  const { conversationId } = cause
  const steps = await apply()
  await insertRuns(
    tx,
    steps.map((step) => ({ passId, conversationId, step })),
  )
  const acted = steps.filter(({ outcome }) => outcome === 'acted').map(({ rule }) => rule.id)
  if (acted.length > 0) await lengthenChain(tx, passId, [...new Set([...cause.chain, ...acted])])
  const looped = steps.filter(({ outcome }) => outcome === 'looped').map(({ rule }) => rule)
  if (looped.length > 0) await reportLoops(context, tx, looped, conversationId)
}

// Returns no id when somebody has asked already.
async function beginPass(tx: Tx, cause: Cause): Promise<string | undefined> {
  const { conversationId, depth, chain, eventSeq, timer, reader } = cause
  const { rows } = await sql<{ id: string }>`
    insert into rule_passes
      (account_id, id, conversation_id, event_seq, cause, depth, chain, reader, rule_id, since, at)
    select ${tx.accountId}::uuid, ${newId()}::uuid, id, ${eventSeq}::bigint, ${cause.cause}, ${depth}::smallint,
      ${[...chain]}::uuid[], ${reader}, ${timer?.ruleId ?? null}::uuid, ${timer?.since ?? null}::timestamptz,
      ${tx.now()}::timestamptz
    from conversations where account_id = ${tx.accountId}::uuid and id = ${conversationId}::uuid
    on conflict do nothing returning id`.execute(tx.db)
  return rows[0]?.id
}

async function lengthenChain(tx: Tx, passId: string, chain: string[]): Promise<void> {
  await tx.db
    .updateTable('rulePasses')
    .set({ chain })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', passId)
    .execute()
}

/** Keeps what rules did in passes; of a rule that was deleted while it was at work nothing. */
export async function insertRuns(
  tx: Tx,
  runs: readonly { passId: string; conversationId: string; step: Step }[],
): Promise<void> {
  if (runs.length === 0) return
  const rows = runs.map(({ passId, conversationId, step: { rule, outcome, unmet, changes, reason } }) => ({
    ...{ id: newId(), pass_id: passId, conversation_id: conversationId },
    ...{
      rule_id: rule.id,
      rule_version: rule.version,
      outcome,
      unmet: `{${unmet.join(',')}}`,
      changes,
      reason,
    },
  }))
  await sql`insert into rule_runs
      (account_id, id, pass_id, rule_id, conversation_id, rule_version, outcome, unmet, changes, reason, at)
    select ${tx.accountId}::uuid, run.id, run.pass_id, rules.id, run.conversation_id, run.rule_version,
      run.outcome, run.unmet::smallint[], run.changes, run.reason, ${tx.now()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as run (id uuid, pass_id uuid, conversation_id uuid,
      rule_id uuid, rule_version int, outcome text, unmet text, changes jsonb, reason jsonb)
    join rules on rules.account_id = ${tx.accountId}::uuid and rules.id = run.rule_id`.execute(tx.db)
}
