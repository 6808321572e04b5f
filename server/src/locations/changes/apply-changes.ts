import { isDeepStrictEqual } from 'node:util'
import { audit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { checkReferences } from '../check-references.ts'
import { getLocation, type Location } from '../get-location.ts'
import type { LocationChanges } from '../record/normalise.ts'
import type { FieldChange } from './field-changes.ts'
import { keepVersion, type Origin } from './keep-version.ts'
import { columnsOf, recordColumn, writeLists } from './write-location.ts'

/**
 * Makes sound, normalised changes of a location its next version. The location must be locked.
 * @returns the version's number; the one there was when nothing differs
 */
export async function applyChanges(
  tx: Tx,
  before: Location,
  changes: LocationChanges,
  origin: Origin,
): Promise<number> {
  const { id, version } = before
  await checkReferences(tx, changes, id)
  const recorded = recordColumn(changes, before)
  await tx.db
    .updateTable('locations')
    .set({
      ...columnsOf(changes, before),
      ...(recorded && { record: recorded }),
      ...{ version: version + 1, updatedAt: tx.now() },
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
  await writeLists(tx, id, changes)
  const after = await getLocation(tx, id)
  const differing = fieldsDiffering(before, after, Object.keys(changes))
  await keepVersion(tx, { locationId: id, number: version + 1, changes: differing, ...origin })
  await announce(tx, before, after, differing)
  return version + 1
}

/** The changes that say something new. */
export function onlyNew(changes: LocationChanges, before: Location): LocationChanges {
  const known: Record<string, unknown> = { ...before }
  return Object.fromEntries(
    Object.entries(changes).filter(
      ([field, value]) => value !== undefined && !isDeepStrictEqual(known[field], value),
    ),
  )
}

function fieldsDiffering(before: Location, after: Location, fields: string[]): FieldChange[] {
  const [was, is]: Record<string, unknown>[] = [{ ...before }, { ...after }]
  return fields
    .filter((field) => !isDeepStrictEqual(was?.[field], is?.[field]))
    .map((field) => ({ field, before: was?.[field] ?? null, after: is?.[field] ?? null }))
}

async function announce(tx: Tx, before: Location, after: Location, changes: FieldChange[]): Promise<void> {
  const { id, name } = after
  const scope = { subjectId: id, locationId: id }
  const fields = changes.map(({ field }) => field)
  record(tx, 'location.updated', { ...scope, payload: { locationId: id, name, fields } })
  // Clocks are planned anew upon it, so a save that leaves the hours as they are must not say so.
  if (!isDeepStrictEqual(before.hoursInEffect, after.hoursInEffect))
    record(tx, 'location.hours_changed', { ...scope, payload: { locationId: id, name } })
  await audit(tx, {
    action: 'location.updated',
    subjectKind: 'location',
    subjectId: id,
    before: Object.fromEntries(changes.map((one) => [one.field, one.before])),
    after: Object.fromEntries(changes.map((one) => [one.field, one.after])),
  })
}
