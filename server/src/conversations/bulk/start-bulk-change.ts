import { sql } from 'kysely'
import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import type { Sql } from '../filter/fields.ts'
import { matchingConditions, withSavedView } from '../inbox/list-conversations.ts'
import type { BulkEdit, Selection } from './shapes.ts'

const mostAtOnce = 50_000

/**
 * Changes many conversations at once: those named, or all that match a question right now. What happens to each is what
 * would happen by hand; the work goes on in the background, can be watched, and can be undone. Returns its id.
 * @throws AppError invalid when nothing matches, nothing is to be changed, or there are too many
 */
export async function startBulkChange(
  context: Context,
  { selection, edit }: { selection: Selection; edit: BulkEdit },
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  if (Object.keys(edit).length === 0)
    throw new AppError('invalid', 'Say what is to be changed.', { key: 'bulk_nothing', field: 'edit' })
  const id = newId()
  await context.transaction(async (tx) => {
    await tx.db
      .insertInto('bulkChanges')
      .values({
        ...{ accountId: tx.accountId, id, total: 0, startedAt: tx.now() },
        memberId: tx.actor.kind === 'member' ? tx.actor.id : null,
        filter: JSON.stringify(selection),
        change: JSON.stringify(edit),
      })
      .execute()
    const total = await takeDown(tx, id, await conditionsOf(tx, selection))
    if (total === 0) throw new AppError('invalid', 'No conversation matches.', { key: 'bulk_none' })
    if (total > mostAtOnce)
      throw new AppError('invalid', `At most ${mostAtOnce} conversations can be changed at once.`, {
        key: 'bulk_too_many',
        values: { most: mostAtOnce },
      })
    await tx.db
      .updateTable('bulkChanges')
      .set({ total })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await audit(tx, {
      action: 'bulk_change.started',
      subjectKind: 'bulk_change',
      subjectId: id,
      after: { selection, edit, total },
    })
    tx.enqueue('conversations.changeInBulk', { bulkChangeId: id })
  })
  return id
}

async function conditionsOf(tx: Tx, selection: Selection): Promise<Sql[]> {
  if ('matching' in selection) {
    const { viewId, ...asked } = selection.matching
    return matchingConditions(tx, await withSavedView(tx, asked, viewId))
  }
  const named = sql<boolean>`conversations.id = any(${selection.ids}::uuid[])`
  return [named, ...(await matchingConditions(tx, { view: 'all', filter: anyStatus }))]
}

// A question about the status lets spam in, too: who names a conversation means it.
const anyStatus = { field: 'status', op: 'isNot' as const, value: [null] }

async function takeDown(tx: Tx, id: string, conditions: Sql[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into bulk_change_items (account_id, bulk_change_id, conversation_id)
    select account_id, ${id}::uuid, id from conversations
    where account_id = ${tx.accountId}::uuid and ${sql.join(conditions, sql` and `)}
    fetch first ${sql.lit(mostAtOnce + 1)} rows only`.execute(tx.db)
  return Number(numAffectedRows ?? 0)
}
