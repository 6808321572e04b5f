import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { updateRows } from '../../platform/db/update-rows.ts'
import type { Target } from './targets.ts'
import type { Turn } from './turns.ts'

/** What a conversation's clocks are now; `saved` targets were missed and are not any more. */
export type Plan = { id: string; before: Turn; after: Turn; saved: Target[] }

/** Writes clocks that were planned anew, all in one statement; breaches that are none any more are taken out. */
export async function writePlans(tx: Tx, plans: readonly Plan[]): Promise<void> {
  if (plans.length === 0) return
  await updateRows(
    tx,
    'conversations',
    plans.map(({ id, after }) => ({
      id,
      slaPolicyId: after.slaPolicyId,
      firstResponseDueAt: after.firstResponseDueAt,
      nextAnswerDueAt: after.nextAnswerDueAt,
      resolutionDueAt: after.resolutionDueAt,
      dueAt: after.dueAt,
      clockPauses: after.clockPauses,
      noticeAt: after.noticeAt,
      noticed: after.noticed,
      worthFullUntil: after.worthFullUntil,
      worthPausedFrom: after.worthPausedFrom,
      worthPausedUntil: after.worthPausedUntil,
      worthGoneAt: after.worthGoneAt,
    })),
    { version: sql`changed.version + 1` },
  )
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
