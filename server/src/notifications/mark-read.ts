import { type SqlBool, sql } from 'kysely'
import type { Context } from '../platform/context.ts'
import { ownMember } from './own-member.ts'
import { tell } from './tell.ts'

/** Some notifications by id, those of a conversation, or all there were at a moment. */
export type Which = { ids: string[] } | { conversationId: string } | { until: Date }

/** Makes notifications of the member read; nothing of them goes out any more. Those that are read already stay so. */
export async function markNotificationsRead(context: Context, which: Which): Promise<void> {
  const { id } = ownMember(context.actor)
  await context.transaction(async (tx) => {
    const changed = await tx.db
      .updateTable('notifications')
      .set({ readAt: tx.now(), mailAt: null, pushAt: null })
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', id)
      .where('readAt', 'is', null)
      .where(conditionOf(which))
      .returning('id')
      .execute()
    if (changed.length > 0) tell(tx, [id])
  })
}

function conditionOf(which: Which) {
  if ('ids' in which) return sql<SqlBool>`id = any(${which.ids}::uuid[])`
  if ('until' in which) return sql<SqlBool>`last_at <= ${which.until}`
  return sql<SqlBool>`conversation_id = ${which.conversationId}::uuid`
}
