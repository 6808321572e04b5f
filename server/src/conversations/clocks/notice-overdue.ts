import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import { asRow, selectRows } from '../inbox/rows.ts'

const mostAtOnce = 500

/**
 * Records, once for each conversation, that its due time has passed. Called every second for every account: a due time
 * stands with its conversation and is watched here, so that moving it costs nothing and none is forgotten.
 */
export async function noticeOverdue(context: Context): Promise<void> {
  for (let noticed = mostAtOnce; noticed === mostAtOnce; ) noticed = await context.transaction(noticeSome)
}

async function noticeSome(tx: Tx): Promise<number> {
  const { rows: due } = await sql<{ id: string; dueAt: Date }>`
    update conversations set overdue_noticed_at = ${tx.now()}::timestamptz
    where account_id = ${tx.accountId}::uuid and id = any(array(
      select id from conversations
      where account_id = ${tx.accountId}::uuid and due_at <= ${tx.now()}::timestamptz and overdue_noticed_at is null
        and merged_into_id is null
      order by due_at for update skip locked fetch first ${sql.lit(mostAtOnce)} rows only))
    returning id, due_at`.execute(tx.db)
  if (due.length === 0) return 0
  const dueAts = new Map(due.map(({ id, dueAt }) => [id, dueAt]))
  const rows = await selectRows(tx)
    .where('conversations.id', 'in', [...dueAts.keys()])
    .orderBy('conversations.dueAt')
    .execute()
  for (const raw of rows) {
    const dueAt = dueAts.get(raw.id)
    if (dueAt) announceRow(tx, 'conversation.overdue', asRow(raw), { dueAt })
  }
  return due.length
}
