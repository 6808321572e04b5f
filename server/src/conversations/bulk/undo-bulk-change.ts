import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { getBulkChange } from './queries.ts'

/**
 * Takes a bulk change back, from all conversations that are still as it left them; what somebody has changed since
 * stays.
 * @throws AppError not_found, conflict when it still runs or has been taken back
 */
export async function undoBulkChange(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    await getBulkChange(tx, id)
    const taken = await tx.db
      .updateTable('bulkChanges')
      .set({ state: 'undoing', skipped: 0, endedAt: null })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('state', '=', 'done')
      .returning('id')
      .executeTakeFirst()
    if (!taken)
      throw new AppError('conflict', 'It still runs, or has been taken back already.', {
        key: 'bulk_not_undoable',
      })
    await audit(tx, { action: 'bulk_change.undone', subjectKind: 'bulk_change', subjectId: id })
    tx.enqueue('conversations.changeInBulk', { bulkChangeId: id })
  })
}
