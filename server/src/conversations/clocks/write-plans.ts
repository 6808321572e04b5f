import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Target } from './targets.ts'
import type { Turn } from './turns.ts'

/** What a conversation's clocks are now; `saved` targets were missed and are not any more. */
export type Plan = { id: string; before: Turn; after: Turn; saved: Target[] }

/** Writes clocks that were planned anew, all in one statement; breaches that are none any more are taken out. */
export async function writePlans(tx: Tx, plans: readonly Plan[]): Promise<void> {
  if (plans.length === 0) return
  const rows = plans.map(({ id, after }) => ({
    id,
    sla_policy_id: after.slaPolicyId,
    first_response_due_at: after.firstResponseDueAt,
    next_answer_due_at: after.nextAnswerDueAt,
    resolution_due_at: after.resolutionDueAt,
    due_at: after.dueAt,
    clock_pauses: after.clockPauses,
    notice_at: after.noticeAt,
    noticed: after.noticed,
    worth_full_until: after.worthFullUntil,
    worth_paused_from: after.worthPausedFrom,
    worth_paused_until: after.worthPausedUntil,
    worth_gone_at: after.worthGoneAt,
  }))
  const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== 'id')
  const assigned = sql.join(columns.map((name) => sql`${sql.id(name)} = planned.${sql.id(name)}`))
  await sql`update conversations set ${assigned}, version = conversations.version + 1
    from jsonb_populate_recordset(null::conversations, ${JSON.stringify(rows)}::jsonb) as planned
    where conversations.account_id = ${tx.accountId}::uuid and conversations.id = planned.id`.execute(tx.db)
  await takeOut(tx, plans)
}

// What was late by hours or promises that no longer hold was not late; its event stays in the timeline.
async function takeOut(tx: Tx, plans: readonly Plan[]): Promise<void> {
  const saved = plans.flatMap(({ id, saved }) => saved.map((target) => ({ conversation_id: id, target })))
  if (saved.length === 0) return
  await sql`delete from sla_breaches as missed
    using jsonb_to_recordset(${JSON.stringify(saved)}::jsonb) as saved (conversation_id uuid, target text)
    where missed.account_id = ${tx.accountId}::uuid and missed.conversation_id = saved.conversation_id
      and missed.target = saved.target and missed.ended_at is null`.execute(tx.db)
}
