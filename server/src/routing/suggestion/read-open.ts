import { sql } from 'kysely'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'

/** A conversation for which something may be proposed. */
export type Open = {
  id: string
  locationId: string | null
  departmentId: string | null
  assigneeId: string | null
  tagIds: string[]
  /** Somebody, or a rule, has moved it to or from a department. */
  isTouched: boolean
}

/** Those of these conversations that are being worked on, as far as the actor sees them. */
export async function readOpen(tx: Tx, ids: readonly string[]): Promise<Open[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Open>`
    select id, location_id, department_id, assignee_id,
      array(select tag_id from conversation_tags as tagged
        where tagged.account_id = conversations.account_id and conversation_id = conversations.id) as tag_ids,
      exists (select from events where events.account_id = conversations.account_id
        and subject_id = conversations.id and type = 'conversation.assigned'
        and payload->>'departmentId' is distinct from payload->'previous'->>'departmentId') as is_touched
    from conversations
    where account_id = ${tx.accountId}::uuid and id = any(${[...ids]}::uuid[]) and merged_into_id is null
      and side_of_id is null and status not in ('resolved', 'spam') and ${visibleConversations(tx.actor)}`.execute(
    tx.db,
  )
  return rows
}

/** Whether it stands where somebody, or a rule, said that it belongs. */
export function isPut({ isTouched, departmentId }: Open): boolean {
  return isTouched && departmentId !== null
}
