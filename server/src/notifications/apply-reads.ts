import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../platform/context.ts'
import type { StoredEvent } from '../platform/events/read-events.ts'

/** That a member has seen one conversation up to some message, or all of them up to a moment. */
export type Reading =
  | { memberId: string; conversationId: string; messageCount: number }
  | { memberId: string; before: Date }

const countShape = z.object({ messageCount: z.number().int() })
const beforeShape = z.object({ before: z.coerce.date() })

/** What an event says somebody has seen. */
export function readingOf({ type, audienceId, subjectId, payload }: StoredEvent): Reading | undefined {
  if (!audienceId) return undefined
  if (type === 'conversation.all_read') return { memberId: audienceId, ...beforeShape.parse(payload) }
  if (type !== 'conversation.read' || !subjectId) return undefined
  return { memberId: audienceId, conversationId: subjectId, ...countShape.parse(payload) }
}

type Told = { memberId: string; conversationId: string; messageCount: number; at: Date }

/** Whether what somebody is told of lies within what they have seen. */
export function covers(reading: Reading, told: Told): boolean {
  if (reading.memberId !== told.memberId) return false
  if ('before' in reading) return told.at < reading.before
  return reading.conversationId === told.conversationId && reading.messageCount >= told.messageCount
}

/** Makes what was seen read. Returns whose notifications changed by it. */
export async function applyReadings(tx: Tx, readings: readonly Reading[]): Promise<string[]> {
  if (readings.length === 0) return []
  const { rows } = await sql<{ memberId: string }>`
    update notifications set read_at = ${tx.now()}, mail_at = null, push_at = null
    from json_to_recordset(${JSON.stringify(readings)}::json) as seen
      ("memberId" uuid, "conversationId" uuid, "messageCount" integer, "before" timestamptz)
    where notifications.account_id = ${tx.accountId} and notifications.member_id = seen."memberId"
      and notifications.read_at is null
      and ((notifications.conversation_id = seen."conversationId" and notifications.message_count <= seen."messageCount")
        or (notifications.conversation_id is not null and notifications.last_at < seen."before"))
    returning notifications.member_id`.execute(tx.db)
  return [...new Set(rows.map((row) => row.memberId))]
}

/** Makes what was told of merged conversations about those they were merged into. */
export async function followMerges(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
  const absorbed = events.flatMap(({ type, subjectId }) =>
    type === 'conversation.absorbed' && subjectId ? [subjectId] : [],
  )
  if (absorbed.length === 0) return
  // What would double is read: one of the kept conversation says the same.
  await sql`with moving as (
      select told.id, told.read_at, gone.merged_into_id as kept_id,
        row_number() over (partition by told.member_id, told.kind, gone.merged_into_id, told.read_at is null
          order by told.last_at desc) as place,
        exists (select from notifications same where same.account_id = told.account_id and same.read_at is null
          and same.member_id = told.member_id and same.kind = told.kind
          and same.conversation_id = gone.merged_into_id) as is_known
      from notifications told join conversations gone
        on gone.account_id = told.account_id and gone.id = told.conversation_id
      where told.account_id = ${tx.accountId} and gone.id = any(${absorbed}::uuid[]) and gone.merged_into_id is not null)
    update notifications set conversation_id = moving.kept_id,
      read_at = case when moving.is_known or moving.place > 1 then coalesce(moving.read_at, ${tx.now()}) else moving.read_at end
    from moving where notifications.account_id = ${tx.accountId} and notifications.id = moving.id`.execute(
    tx.db,
  )
}
