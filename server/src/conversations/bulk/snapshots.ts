import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { priorityShape } from '../shapes.ts'
import type { Snapshot } from './shapes.ts'

/** Conversations as they are now, held until the transaction ends; in the order of their ids, as everybody locks them. */
export async function holdSnapshots(tx: Tx, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return readSnapshots(tx, ids)
}

/** Conversations as they are now. */
export async function readSnapshots(tx: Tx, ids: readonly string[]): Promise<Map<string, Snapshot>> {
  const rows = await tx.db
    .selectFrom('conversations')
    .select([
      'id',
      'assigneeId',
      'departmentId',
      'locationId',
      'priority',
      'status',
      'statusId',
      'snoozedUntil',
    ])
    .select(
      sql<
        string[]
      >`array(select tag_id::text from conversation_tags as marks where marks.account_id = conversations.account_id
        and marks.conversation_id = conversations.id order by tag_id)`.as('tagIds'),
    )
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, priority, snoozedUntil, ...row }) => [
      id,
      {
        ...row,
        priority: priorityShape.options[priority] ?? 'normal',
        snoozedUntil: snoozedUntil?.toISOString() ?? null,
      },
    ]),
  )
}
