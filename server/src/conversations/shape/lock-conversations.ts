import { sql } from 'kysely'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { type ConversationRecord, conversationGone, getConversationRecord } from '../find-conversation.ts'

/**
 * Holds several conversations the actor may see until the transaction ends, always in the order of their ids: two
 * commands on the same ones wait for each other instead of both for ever. By id.
 * @throws AppError not_found, conflict when one of them was merged
 */
export async function lockConversations(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ConversationRecord>> {
  await lockWithMerged(tx, ids)
  const rows = await tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...ids])
    .where('mergedIntoId', 'is', null)
    .where(visibleConversations(tx.actor))
    .execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  const missing = ids.find((id) => !found.has(id))
  if (missing) await getConversationRecord(tx, missing)
  return found
}

/** Holds conversations and all that was merged into them; nobody's eyes are checked. */
export async function lockWithMerged(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`select id from conversations where account_id = ${tx.accountId}::uuid
    and (id = any(${ids}::uuid[]) or merged_into_id = any(${ids}::uuid[])) order by id for no key update`.execute(
    tx.db,
  )
}

/** One of those held. @throws AppError not_found */
export function assertHeld<T>(held: Map<string, T>, id: string): T {
  const found = held.get(id)
  if (!found) throw conversationGone()
  return found
}
