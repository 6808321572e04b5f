import { audit, requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'

/** Makes a region. Returns its id. */
export async function createRegion(context: Context, name: string): Promise<string> {
  requirePermission(context.actor, 'locations.create')
  return context.transaction(async (tx) => {
    const id = newId()
    const made = await tx.db
      .insertInto('regions')
      .values({ accountId: tx.accountId, id, name, createdAt: tx.now() })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made)
      throw new AppError('conflict', `There is already a region called ${name}.`, {
        key: 'name_taken',
        values: { value: name },
      })
    await record(tx, 'region.changed', { subjectId: id, payload: { regionId: id } })
    await audit(tx, { action: 'region.created', subjectKind: 'region', subjectId: id, after: { name } })
    return id
  })
}

/** Gives a region another name. */
export async function renameRegion(context: Context, id: string, name: string): Promise<void> {
  requirePermission(context.actor, 'locations.create')
  await context.transaction(async (tx) => {
    const changed = await tx.db
      .updateTable('regions')
      .set({ name })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst()
    if (!changed) throw new AppError('not_found', 'There is no such region.', { key: 'region_gone' })
    await record(tx, 'region.changed', { subjectId: id, payload: { regionId: id } })
    await audit(tx, { action: 'region.renamed', subjectKind: 'region', subjectId: id, after: { name } })
  })
}

/** Removes a region; its locations stay, without one. */
export async function deleteRegion(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'locations.create')
  await context.transaction(async (tx) => {
    await tx.db
      .updateTable('locations')
      .set({ regionId: null })
      .where('accountId', '=', tx.accountId)
      .where('regionId', '=', id)
      .execute()
    await tx.db.deleteFrom('regions').where('accountId', '=', tx.accountId).where('id', '=', id).execute()
    await record(tx, 'region.changed', { subjectId: id, payload: { regionId: id } })
    await audit(tx, { action: 'region.deleted', subjectKind: 'region', subjectId: id })
  })
}
