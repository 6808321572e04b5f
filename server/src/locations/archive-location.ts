import { audit, requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { lockLocation } from './changes/lock-location.ts'

/** Takes a location out of use; its history stays. */
export async function archiveLocation(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.create')
  await context.transaction(async (tx) => {
    const location = await lockLocation(tx, id)
    await tx.db
      .updateTable('locations')
      .set({ archivedAt: tx.now(), version: location.version + 1 })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    record(tx, 'location.archived', {
      subjectId: id,
      locationId: id,
      payload: { locationId: id, name: location.name },
    })
    await audit(tx, { action: 'location.archived', subjectKind: 'location', subjectId: id })
  })
}
