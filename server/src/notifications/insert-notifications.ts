import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import type { Kind } from './kinds.ts'

export type NewNotification = {
  id: string
  memberId: string
  kind: Kind
  conversationId: string
  messageId: string | null
  messageCount: number
  who: string
  text: string
  count: number
  isUrgent: boolean
  isInApp: boolean
  at: Date
  mailAt: Date | null
  pushAt: Date | null
}

// Somebody who does not look at their phone is not reminded of the same thing over and over.
const pushAgainAfter = '5 minutes'

/**
 * Adds notifications; one that its member has not read yet takes in what is new of its kind. It is mailed once, and
 * shown on devices again only after a while. No two of one statement may be of the same member, conversation and kind.
 */
export async function insertNotifications(tx: Tx, made: readonly NewNotification[]): Promise<void> {
  if (made.length === 0) return
  await sql`insert into notifications as known (account_id, id, member_id, kind, conversation_id, message_id, message_count,
      who, text, count, is_urgent, is_in_app, first_at, last_at, mail_at, push_at)
    select ${tx.accountId}::uuid, id, "memberId", kind, "conversationId", "messageId", "messageCount", who, text, count,
      "isUrgent", "isInApp", at, at, "mailAt", "pushAt"
    from json_to_recordset(${JSON.stringify(made)}::json) as made ("id" uuid, "memberId" uuid, "kind" text,
      "conversationId" uuid, "messageId" uuid, "messageCount" integer, "who" text, "text" text, "count" integer,
      "isUrgent" boolean, "isInApp" boolean, "at" timestamptz, "mailAt" timestamptz, "pushAt" timestamptz)
    on conflict (account_id, member_id, conversation_id, kind) where read_at is null do update set
      message_id = coalesce(excluded.message_id, known.message_id), message_count = excluded.message_count,
      who = excluded.who, text = excluded.text, count = known.count + excluded.count,
      is_urgent = known.is_urgent or excluded.is_urgent, is_in_app = known.is_in_app or excluded.is_in_app,
      last_at = excluded.last_at,
      mail_at = case when known.mailed_at is null then least(known.mail_at, excluded.mail_at) end,
      push_at = case when known.push_at is not null then least(known.push_at, excluded.push_at)
        when excluded.push_at is not null
        then greatest(excluded.push_at, known.pushed_at + ${pushAgainAfter}::interval) end`.execute(tx.db)
}
