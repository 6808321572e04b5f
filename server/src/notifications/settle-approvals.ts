import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'

/** Where no answer waits for approval any more, nobody is reminded of one. Returns whose notifications changed. */
export async function settleApprovals(tx: Tx, events: readonly StoredEvent[]): Promise<string[]> {
  const ids = events.flatMap(({ type, subjectId }) =>
    type === 'message.approval_decided' && subjectId ? [subjectId] : [],
  )
  if (ids.length === 0) return []
  const { rows } = await sql<{ memberId: string }>`
    update notifications set read_at = ${tx.now()}::timestamptz, mail_at = null, push_at = null
    where account_id = ${tx.accountId}::uuid and read_at is null and kind = 'approval'
      and conversation_id = any(${ids}::uuid[]) and not exists (select from messages
        where messages.account_id = notifications.account_id
          and messages.conversation_id = notifications.conversation_id and messages.state = 'unapproved')
    returning member_id`.execute(tx.db)
  return rows.map((row) => row.memberId)
}
