import { isDeepStrictEqual } from 'node:util'
import { audit, requirePermission, sees } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { checkValues, type LocationChanges } from './check-values.ts'
import { hoursOf } from './hours-of.ts'
import { setLocationDepartments } from './location-departments.ts'

/** Changes a location. @param version the one the editor saw. @throws AppError conflict when somebody was faster. */
export async function updateLocation(
  context: Context,
  id: string,
  changes: LocationChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    const before = await lockLocation(tx, id)
    if (version !== undefined && version !== before.version) {
      throw new AppError('conflict', 'Somebody else changed this location meanwhile. Load it again.', {
        key: 'version',
      })
    }
    const hours = hoursOf(before.hours)
    const values = checkValues(changes, { country: before.country, zone: before.zone, hours })
    await tx.db
      .updateTable('locations')
      .set({ ...values, version: before.version + 1, updatedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    if (changes.departmentIds) await setLocationDepartments(tx, id, changes.departmentIds)
    await announce(
      tx,
      id,
      changes,
      values.hours !== undefined && !isDeepStrictEqual(JSON.parse(values.hours), hours),
    )
  })
}

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
    await record(tx, 'location.archived', {
      subjectId: id,
      locationId: id,
      payload: { locationId: id, name: location.name },
    })
    await audit(tx, { action: 'location.archived', subjectKind: 'location', subjectId: id })
  })
}

async function lockLocation(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'version', 'country', 'zone', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row || !sees(tx.actor, { locationId: id, departmentId: null }))
    throw new AppError('not_found', 'There is no such location.', { key: 'location_gone' })
  return row
}

async function announce(tx: Tx, id: string, changes: LocationChanges, isNewHours: boolean): Promise<void> {
  const { name } = await tx.db
    .selectFrom('locations')
    .select('name')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const scope = { subjectId: id, locationId: id }
  await record(tx, 'location.updated', {
    ...scope,
    payload: { locationId: id, name, fields: Object.keys(changes) },
  })
  if (isNewHours) await record(tx, 'location.hours_changed', { ...scope, payload: { locationId: id, name } })
  await audit(tx, { action: 'location.updated', subjectKind: 'location', subjectId: id, after: changes })
}
