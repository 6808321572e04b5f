import type { z } from 'zod'
import { audit, requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { keepVersion, makerOf } from './changes/keep-version.ts'
import { refuseFaults } from './changes/refuse-faults.ts'
import { columnsOf, recordColumn, writeLists } from './changes/write-location.ts'
import { checkReferences } from './check-references.ts'
import { getLocation } from './get-location.ts'
import { unknownHours } from './hours-of.ts'
import { normalise } from './record/normalise.ts'
import { locationSettings } from './settings.ts'
import type { newLocationShape } from './shapes.ts'
import { freeSlug } from './slug.ts'

export type NewLocation = z.input<typeof newLocationShape>

/** Opens a location. Returns its id. @throws AppError invalid with all that is wrong */
export async function createLocation(context: Context, given: NewLocation): Promise<string> {
  requirePermission(context.actor, 'locations.create')
  return context.transaction(async (tx) => {
    const { locationCustomFields: customFields } = await locationSettings.read(tx)
    refuseFaults(context, given, { known: {}, customFields })
    return insertLocation(tx, given)
  })
}

/** The same within a transaction, for what is sound already (first set-up, import). */
export async function insertLocation(tx: Tx, given: NewLocation): Promise<string> {
  const id = newId()
  await checkReferences(tx, given)
  const changes = normalise(given, { country: '' })
  const zone = changes.zone ?? 'UTC'
  const values = {
    hours: JSON.stringify(unknownHours(zone)),
    ...columnsOf(changes, {}),
    record: recordColumn(changes, {}) ?? '{}',
    ...{ zone, name: given.name, slug: await freeSlug(tx, given.name) },
  }
  await tx.db
    .insertInto('locations')
    .values({ accountId: tx.accountId, id, ...values, createdAt: tx.now(), updatedAt: tx.now() })
    .execute()
  await writeLists(tx, id, changes)
  const payload = { locationId: id, name: given.name }
  record(tx, 'location.created', { subjectId: id, locationId: id, payload })
  await audit(tx, { action: 'location.created', subjectKind: 'location', subjectId: id, after: given })
  await keepFirstVersion(tx, id, Object.keys(changes))
  return id
}

async function keepFirstVersion(tx: Tx, locationId: string, fields: string[]): Promise<void> {
  const made: Record<string, unknown> = {
    ...(await getLocation({ ...tx, actor: { kind: 'system' } }, locationId)),
  }
  const changes = fields.map((field) => ({ field, before: null, after: made[field] ?? null }))
  await keepVersion(tx, { locationId, number: 1, changes, reason: '', maker: makerOf(tx.actor) })
}
