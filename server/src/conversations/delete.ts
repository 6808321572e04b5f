import { sql } from 'kysely'
import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { lockConversation } from './find-conversation.ts'

/**
 * Deletes a conversation with its messages, notes and files. What came from outside leaves a tombstone, so that the
 * same mail found again in a mailbox does not bring it back.
 */
export async function deleteConversation(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'conversations.delete')
  await context.transaction(async (tx) => {
    const { number, locationId, departmentId } = await lockConversation(tx, id)
    await deleteWithSides(tx, id)
    record(tx, 'conversation.deleted', {
      subjectId: id,
      locationId,
      departmentId,
      payload: { number },
    })
  })
}

/** Within a transaction, a conversation nobody else holds; what was said about it with others is about its customer, too. */
export async function deleteWithSides(tx: Tx, id: string): Promise<void> {
  for (const sideId of await listSideIds(tx, id)) await remove(tx, sideId)
  await remove(tx, id)
}

async function listSideIds(tx: Tx, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from conversations where account_id = ${tx.accountId}::uuid and side_of_id in (
      select id from conversations where account_id = ${tx.accountId}::uuid
        and (id = ${id}::uuid or merged_into_id = ${id}::uuid))
    order by id for no key update`.execute(tx.db)
  return rows.map((row) => row.id)
}

async function remove(tx: Tx, id: string): Promise<void> {
  await leaveTombstones(tx, id)
  await letGo(tx, id)
  for (const table of ['attachments', 'messages'] as const) {
    await tx.db
      .deleteFrom(table)
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', id)
      .execute()
  }
  await tx.db.deleteFrom('conversations').where('accountId', '=', tx.accountId).where('id', '=', id).execute()
}

// What was merged into it goes with it; what only points to it stays.
async function letGo(tx: Tx, id: string): Promise<void> {
  const account = sql`account_id = ${tx.accountId}::uuid`
  const gone = sql`(select id from conversations where ${account} and (id = ${id}::uuid or merged_into_id = ${id}::uuid))`
  await sql`update messages set home_conversation_id = null where ${account} and home_conversation_id in ${gone}`.execute(
    tx.db,
  )
  await sql`update conversations set parent_id = null, version = version + 1
    where ${account} and parent_id in ${gone}`.execute(tx.db)
  await sql`delete from attachments where ${account} and conversation_id in ${gone}`.execute(tx.db)
  await sql`delete from conversations where ${account} and merged_into_id = ${id}::uuid`.execute(tx.db)
}

async function leaveTombstones(tx: Tx, id: string): Promise<void> {
  await sql`insert into tombstones (account_id, channel_id, external_id, deleted_at)
    select account_id, channel_id, external_id, ${tx.now()}::timestamptz from messages
      where account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid and external_id is not null and channel_id is not null
    union
    select routes.account_id, routes.channel_id, messages.external_id, ${tx.now()}::timestamptz from message_routes as routes
      join messages on messages.account_id = routes.account_id and messages.id = routes.message_id
      where routes.account_id = ${tx.accountId}::uuid and messages.conversation_id = ${id}::uuid and messages.external_id is not null
    on conflict do nothing`.execute(tx.db)
}
