import { isDeepStrictEqual } from 'node:util'
import { audit, differenceOf, requirePermission, sees } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { checkReferences } from './check-references.ts'
import { checkValues, type LocationChanges } from './check-values.ts'
import { setLocationDepartments } from './location-departments.ts'
import { getLocation } from './queries.ts'

/** Changes a location. @param version the one the editor saw. @throws AppError stale when somebody was faster. */
export async function updateLocation(
  context: Context,
  id: string,
  changes: LocationChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'locations.manage')
  await context.transaction(async (tx) => {
    await lockLocation(tx, id)
    const before = await getLocation(tx, id)
    if (version !== undefined && version !== before.version) {
      throw new AppError('stale', 'Somebody else changed this location meanwhile. Load it again.', {
        key: 'stale',
      })
    }
    if (Object.keys(changes).length === 0) return
    await checkReferences(tx, changes)
    const { hours } = before
    const values = checkValues(changes, { country: before.country, zone: before.zone, hours })
    await tx.db
      .updateTable('locations')
      .set({ ...values, version: before.version + 1, updatedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    if (changes.departmentIds) await setLocationDepartments(tx, id, changes.departmentIds)
    const after = await getLocation(tx, id)
    await announce(tx, changes, before, after)
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
    record(tx, 'location.archived', {
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
    .select(['name', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row || !sees(tx.actor, { locationId: id, departmentId: null }))
    throw new AppError('not_found', 'There is no such location.', { key: 'locationGone' })
  return row
}

type Location = Awaited<ReturnType<typeof getLocation>>

async function announce(tx: Tx, changes: LocationChanges, before: Location, after: Location): Promise<void> {
  const { id, name } = after
  const scope = { subjectId: id, locationId: id }
  record(tx, 'location.updated', {
    ...scope,
    payload: { locationId: id, name, fields: Object.keys(changes) },
  })
  // Clocks are planned anew upon it, so a save that leaves the hours as they are must not say so.
  if (!isDeepStrictEqual(before.hours, after.hours))
    record(tx, 'location.hours_changed', { ...scope, payload: { locationId: id, name } })
  const { version: _before, ...was } = before
  const { version: _after, ...is } = after
  await audit(tx, {
    action: 'location.updated',
    subjectKind: 'location',
    subjectId: id,
    ...differenceOf(was, is),
  })
}
