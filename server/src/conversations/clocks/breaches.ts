import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { hasBreach, type Notice } from './notices.ts'

/** What came due of a conversation; what is to be told of it next. */
export type Noticed = {
  record: ConversationRecord
  notices: Notice[]
  noticed: number
  noticeAt: Date | null
}

/** Keeps for reports which promises were not kept, and where that was. */
export async function keepBreaches(tx: Tx, all: readonly Noticed[]): Promise<void> {
  const rows = all.flatMap(({ record, notices }) =>
    notices
      .filter(({ kind }) => kind === 'breach')
      .map(({ target, startedAt, dueAt }) => ({
        ...{
          account_id: tx.accountId,
          id: newId(),
          conversation_id: record.id,
          policy_id: record.slaPolicyId,
        },
        ...{ target, started_at: startedAt, due_at: dueAt, noticed_at: tx.now() },
        ...{ location_id: record.locationId, department_id: record.departmentId },
        assignee_id: record.assigneeId,
      })),
  )
  if (rows.length === 0) return
  await sql`insert into sla_breaches
    select * from jsonb_populate_recordset(null::sla_breaches, ${JSON.stringify(rows)}::jsonb)
    on conflict (account_id, conversation_id, target, started_at) do update
      set due_at = excluded.due_at, noticed_at = excluded.noticed_at, policy_id = excluded.policy_id`.execute(
    tx.db,
  )
}

/**
 * Says of a conversation's missed promises which were kept in the end, when and by whom, from what happened: safe to
 * repeat after anything that changes whose turn it is. An answer that was taken back or failed was none.
 */
export async function settleBreaches(tx: Tx, noticed: number, conversationId: string): Promise<void> {
  if (!hasBreach(noticed)) return
  const ender = tx.actor.kind === 'member' ? tx.actor.id : null
  await sql`
    with ends as (
      select missed.id, answer.author_id, case
          when missed.target <> 'resolution' then answer.created_at
          when of.clock_from = missed.started_at then of.resolved_at
          else missed.ended_at end as met_at,
        of.status in ('resolved', 'spam') or of.merged_into_id is not null as is_over,
        missed.started_at < of.clock_from as is_past
      from sla_breaches as missed
      join conversations as of on of.account_id = missed.account_id and of.id = missed.conversation_id
      left join lateral (
        select created_at, case when author_kind = 'member' then author_id end as author_id from messages
        where missed.target <> 'resolution' and account_id = missed.account_id
          and conversation_id = missed.conversation_id and kind = 'outgoing' and class = 'reply'
          and public_number is not null and created_at > missed.started_at
          and state not in ('unapproved', 'scheduled', 'cancelled', 'failed', 'bounced')
        order by created_at fetch first 1 row only) as answer on true
      where missed.account_id = ${tx.accountId}::uuid and missed.conversation_id = ${conversationId}::uuid
    )
    update sla_breaches as missed set
      ended_at = case when ends.met_at is not null then ends.met_at
        when ends.is_past or ends.is_over then coalesce(missed.ended_at, ${tx.now()}::timestamptz) end,
      end_kind = case when ends.met_at is not null then 'met' when ends.is_past or ends.is_over
        then coalesce(missed.end_kind, 'dropped') end,
      ended_by = case when ends.met_at is null and not (ends.is_past or ends.is_over) then null
        else coalesce(missed.ended_by, ends.author_id, ${ender}::uuid) end
    from ends where missed.account_id = ${tx.accountId}::uuid and missed.id = ends.id`.execute(tx.db)
}
