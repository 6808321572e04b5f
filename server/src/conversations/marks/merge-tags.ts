import { sql } from 'kysely'
import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { holdList } from './mark-lists.ts'
import { getTag, writeTag } from './tags.ts'

/**
 * Makes one tag of two: what was marked with `otherId` is marked with `keptId`, in saved views and promises too, and the
 * other is archived.
 * @throws AppError not_found, invalid when both are the same, conflict when the kept one is archived
 */
export async function mergeTags(context: Context, keptId: string, otherId: string): Promise<void> {
  requirePermission(context.actor, 'tags.manage')
  if (keptId === otherId)
    throw new AppError('invalid', 'A tag cannot be merged into itself.', { key: 'tag_itself' })
  await context.transaction(async (tx) => {
    await holdList(tx, 'tags')
    const kept = await getTag(tx, keptId)
    const other = await getTag(tx, otherId)
    if (kept.isArchived) throw new AppError('conflict', 'This tag is archived.', { key: 'tag_gone' })
    await moveMarks(tx, keptId, otherId)
    await writeTag(tx, { ...other, isArchived: true })
    const change = { action: 'tag.merged', subjectKind: 'tag', subjectId: otherId }
    await audit(tx, { ...change, before: { name: other.name }, after: { name: kept.name } })
    const payload = { name: other.name, intoId: keptId, into: kept.name }
    record(tx, 'tag.merged', { subjectId: otherId, payload })
  })
}

async function moveMarks(tx: Tx, keptId: string, otherId: string): Promise<void> {
  await sql`
    with moved as (delete from conversation_tags
      where account_id = ${tx.accountId}::uuid and tag_id = ${otherId}::uuid returning conversation_id, created_at)
    insert into conversation_tags (account_id, conversation_id, tag_id, created_at)
      select ${tx.accountId}::uuid, conversation_id, ${keptId}::uuid, created_at from moved
      on conflict do nothing`.execute(tx.db)
  // An id stands for the tag wherever it stands.
  const renamed = (column: string) => sql`replace(${sql.ref(column)}::text, ${otherId}, ${keptId})::jsonb`
  await sql`
    update views set filter = ${renamed('filter')}, version = version + 1
    where account_id = ${tx.accountId}::uuid and filter::text like ${`%${otherId}%`}`.execute(tx.db)
  await sql`
    update sla_policies set filter = ${renamed('filter')}, warning_actions = ${renamed('warningActions')},
      breach_actions = ${renamed('breachActions')}, version = version + 1
    where account_id = ${tx.accountId}::uuid
      and concat(filter, warning_actions, breach_actions) like ${`%${otherId}%`}`.execute(tx.db)
}
