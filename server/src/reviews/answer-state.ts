import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tx } from '../platform/context.ts'

/**
 * How far the answer to a review is, in the order it goes: written, waiting for a second person, on its way, at the
 * platform, looked at there, seen by everybody; or failed, or rejected.
 */
export const answerStates = [
  'draft',
  'unapproved',
  'queued',
  'failed',
  'submitted',
  'pending',
  'live',
  'rejected',
] as const
export type AnswerState = (typeof answerStates)[number]

const onItsWay = sql`('scheduled', 'held', 'queued', 'sending')`

/** How far the answer to the review of a row is; what is under way comes before what stands there. Null: nowhere. */
export function answerState(tx: Tx): RawBuilder<AnswerState | null> {
  return sql<AnswerState | null>`coalesce(
    (select case when state = 'unapproved' then 'unapproved' when state = 'failed' then 'failed' else 'queued' end
      from messages where account_id = ${tx.accountId}::uuid and messages.conversation_id = reviews.conversation_id
        and kind = 'outgoing' and (state = 'unapproved' or state in ${onItsWay} or (state = 'failed'
          and (reviews.reply_changed_at is null or messages.created_at > reviews.reply_changed_at)))
      order by state = 'unapproved' desc, state <> 'failed' desc, created_at desc limit 1),
    nullif(reviews.reply_state, 'rejected'),
    (select 'draft' from drafts where account_id = ${tx.accountId}::uuid
      and drafts.conversation_id = reviews.conversation_id and kind = 'reply' ${mine(tx)} limit 1),
    reviews.reply_state)`
}

/** Whether the answer of a row is in a state. Each is found by an index of its own, and then looked at whole. */
export function answerIs(tx: Tx, state: AnswerState): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${candidates(tx, state)} and ${answerState(tx)} = ${state})`
}

function candidates(tx: Tx, state: AnswerState): RawBuilder<SqlBool> {
  const account = sql`account_id = ${tx.accountId}::uuid`
  switch (state) {
    case 'draft':
      return sql`reviews.conversation_id in (select conversation_id from drafts where ${account} and kind = 'reply' ${mine(tx)})`
    case 'unapproved':
      return sql`reviews.conversation_id in (select conversation_id from messages where ${account} and state = 'unapproved')`
    case 'queued':
      return sql`reviews.conversation_id in (select conversation_id from messages where ${account} and state in ('held', 'queued', 'sending')
        union all select conversation_id from messages where ${account} and state = 'scheduled')`
    case 'failed':
      return sql`reviews.conversation_id in (select id from conversations where ${account} and has_failure)`
    default:
      return sql`reviews.reply_state = ${state}`
  }
}

// What others write for themselves is nobody's to see; what is shared is.
function mine({ actor }: Tx) {
  return actor.kind === 'member'
    ? sql`and (drafts.is_shared or drafts.member_id = ${actor.id}::uuid)`
    : sql`and drafts.is_shared`
}
