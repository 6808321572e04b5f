import type { z } from 'zod'
import { audit, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { checkReferences } from './check-references.ts'
import { checkValues } from './check-values.ts'
import { unknownHours } from './hours-of.ts'
import { setLocationDepartments } from './location-departments.ts'
import type { newLocationShape } from './shapes.ts'
import { freeSlug } from './slug.ts'

export type NewLocation = z.input<typeof newLocationShape>

/** Opens a location. Returns its id. */
export async function createLocation(context: Context, given: NewLocation): Promise<string> {
  requirePermission(context.actor, 'locations.create')
  return context.transaction((tx) => insertLocation(tx, given))
}

/** The same within a transaction (first set-up, import). */
export async function insertLocation(tx: Tx, given: NewLocation): Promise<string> {
  const id = newId()
  await checkReferences(tx, given)
  const checked = checkValues(given, { country: given.country ?? '' })
  const zone = checked.zone ?? 'UTC'
  const values = {
    hours: JSON.stringify(unknownHours(zone)),
    ...checked,
    zone,
    name: given.name,
    slug: await freeSlug(tx, given.name),
  }
  await tx.db
    .insertInto('locations')
    .values({ accountId: tx.accountId, id, ...values, createdAt: tx.now(), updatedAt: tx.now() })
    .execute()
  await setLocationDepartments(tx, id, given.departmentIds ?? [])
  record(tx, 'location.created', {
    subjectId: id,
    locationId: id,
    payload: { locationId: id, name: given.name },
  })
  await audit(tx, { action: 'location.created', subjectKind: 'location', subjectId: id, after: given })
  return id
}
