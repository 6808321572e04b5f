import { audit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import type { Location } from '../get-location.ts'
import { instantOfWall } from '../hours/wall-clock.ts'
import type { LocationChanges } from '../record/normalise.ts'
import type { Maker } from './keep-version.ts'

type New = {
  state: 'proposed' | 'planned'
  changes: LocationChanges
  plannedFor?: string | undefined
  reason: string
  maker: Maker
}

/** Keeps a change that is to be decided upon, or that waits for its day. @throws AppError invalid for a day gone by */
export async function keepChange(tx: Tx, location: Location, given: New): Promise<void> {
  const { state, changes, plannedFor, reason, maker } = given
  const known: Record<string, unknown> = { ...location }
  const dueAt = plannedFor === undefined ? null : beginOf(plannedFor, location.zone)
  if (dueAt && dueAt <= tx.now())
    throw new AppError('invalid', 'Choose a day to come.', { key: 'planPast', field: 'plannedFor' })
  const id = newId()
  const fields = Object.entries(changes).map(([field, after]) => ({
    field,
    before: known[field] ?? null,
    after,
  }))
  await tx.db
    .insertInto('locationChanges')
    .values({
      ...{ accountId: tx.accountId, id, locationId: location.id, state, reason, ...maker },
      ...{ plannedFor: plannedFor ?? null, dueAt, createdAt: tx.now() },
      changes: JSON.stringify(fields),
    })
    .execute()
  record(tx, `location.change_${state}`, {
    ...{ subjectId: location.id, locationId: location.id },
    payload: {
      ...{ locationId: location.id, name: location.name, changeId: id },
      fields: fields.map(({ field }) => field),
    },
  })
  const kept = { state, reason, plannedFor: plannedFor ?? null, changes }
  await audit(tx, {
    action: `location.change_${state}`,
    subjectKind: 'location',
    subjectId: location.id,
    after: kept,
  })
}

function beginOf(date: string, zone: string): Date {
  return new Date(instantOfWall(zone, Date.parse(date), []))
}
