import { type ExpressionBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.ts'
import { getConversationRecord } from '../find-conversation.ts'
import { asRow, selectRows } from '../inbox/rows.ts'
import type { relatedOneShape, relatedShape } from './shapes.ts'

type Related = z.infer<typeof relatedShape>

/** What a conversation has to do with others, as far as the asker may see those. @throws AppError not_found */
export async function readRelated(tx: Tx, id: string): Promise<Related> {
  const { parentId } = await getConversationRecord(tx, id)
  const parents = parentId ? await listOnes(tx, sql`select ${parentId}::uuid`, id) : []
  const whole = sql`select ${id}::uuid union all
    select id from conversations where account_id = ${tx.accountId}::uuid and merged_into_id = ${id}::uuid`
  return {
    parent: parents[0] ?? null,
    children: await listOnes(
      tx,
      sql`select id from conversations where account_id = ${tx.accountId}::uuid and parent_id in (${whole})`,
      id,
    ),
    links: await listOnes(
      tx,
      sql`select other_id from conversation_links where account_id = ${tx.accountId}::uuid and conversation_id in (${whole})`,
      id,
    ),
    merges: await listMerges(tx, id),
  }
}

/** Those of `ids` that still show themselves, or what they were merged into; never the one asked about. */
async function listOnes(
  tx: Tx,
  ids: ReturnType<typeof sql>,
  exceptId: string,
): Promise<z.infer<typeof relatedOneShape>[]> {
  const rows = await selectRows(tx)
    .where((of: ExpressionBuilder<DB, 'conversations'>) =>
      of(
        'conversations.id',
        'in',
        sql<string>`(select coalesce(merged_into_id, id) from conversations
          where account_id = ${tx.accountId}::uuid and id in (${ids}))`,
      ),
    )
    .where('conversations.id', '<>', exceptId)
    .where(visibleConversations(tx.actor))
    .orderBy('conversations.lastActivityAt', 'desc')
    .limit(100)
    .execute()
  return rows.map(asRow).map(({ id, number, subject, status, contact, location, lastActivityAt }) => ({
    ...{ id, number, subject, status, contact, location, lastActivityAt },
  }))
}

async function listMerges(tx: Tx, keptId: string): Promise<Related['merges']> {
  const rows = await tx.db
    .selectFrom('conversationMerges as merges')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'merges.accountId')
        .onRef('conversations.id', '=', 'merges.mergedId'),
    )
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'conversations.accountId')
        .onRef('contacts.id', '=', 'conversations.contactId'),
    )
    .leftJoin('members', (join) =>
      join.onRef('members.accountId', '=', 'merges.accountId').onRef('members.id', '=', 'merges.mergedBy'),
    )
    .select(['merges.id', 'merges.mergedAt', 'members.id as memberId', 'members.name as memberName'])
    .select(['conversations.id as mergedId', 'conversations.number', 'conversations.subject'])
    .select(['contacts.id as contactId', 'contacts.name as contactName'])
    .where('merges.accountId', '=', tx.accountId)
    .where('merges.keptId', '=', keptId)
    .where('merges.undoneAt', 'is', null)
    .where(visibleConversations(tx.actor))
    .orderBy('merges.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    mergedAt: row.mergedAt,
    mergedBy: row.memberId ? { id: row.memberId, name: row.memberName ?? '' } : null,
    merged: {
      id: row.mergedId,
      number: row.number,
      subject: row.subject,
      contact: { id: row.contactId, name: row.contactName },
    },
  }))
}
