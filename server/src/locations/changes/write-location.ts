import type { Tx } from '../../platform/context.ts'
import type { Hours } from '../hours/hours-form.ts'
import { unknownHours } from '../hours-of.ts'
import { setLocationDepartments } from '../location-departments.ts'
import { hoursInEffect } from '../record/closure.ts'
import { setCredentials } from '../record/credentials.ts'
import type { LocationChanges } from '../record/normalise.ts'
import { recordNames } from '../record/record-of.ts'
import { setServices } from '../record/services.ts'

/** What a location's row is made of that changes are laid over. */
type Before = Pick<LocationChanges, 'status' | 'closedFrom' | 'opensOn' | 'statusReason'> & {
  zone?: string
  hours?: Hours
}

/** What changes are in the row of a location; `record` of it is laid over what is kept there. */
export function columnsOf(changes: LocationChanges, before: Before) {
  const { departmentIds: _d, services: _s, credentials: _c, hours: _h, ...rest } = changes
  const { hourSets, parent, attributes, ...plain } = rest
  const columns = Object.fromEntries(
    Object.entries(plain).filter(([name]) => !recordNames.some((one) => one === name)),
  )
  return {
    ...columns,
    ...hoursColumns(changes, before),
    ...(hourSets && { hourSets: JSON.stringify(hourSets) }),
    ...(attributes && { attributes: JSON.stringify(attributes) }),
    ...(parent !== undefined && { parentId: parent?.id ?? null, parentRelation: parent?.relation ?? null }),
  }
}

/** The part of changes that is kept in `record`, laid over what is there; undefined when they say nothing of it. */
export function recordColumn(changes: LocationChanges, before: object): string | undefined {
  const [is, was] = [partOf(changes), partOf(before)]
  return Object.keys(is).length === 0 ? undefined : JSON.stringify({ ...was, ...is })
}

function partOf(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => recordNames.some((one) => one === name)),
  )
}

/** Writes the lists a location has in tables of their own. */
export async function writeLists(tx: Tx, id: string, changes: LocationChanges): Promise<void> {
  const { departmentIds, services, credentials } = changes
  if (departmentIds) await setLocationDepartments(tx, id, departmentIds)
  if (services) await setServices(tx, id, services)
  if (credentials) await setCredentials(tx, id, credentials)
}

const ofHours = ['hours', 'status', 'closedFrom', 'opensOn', 'statusReason'] as const

// Everybody else reads `hours`: that a place is closed by its status is worked out once, when it is written.
function hoursColumns(changes: LocationChanges, before: Before) {
  if (before.hours && !ofHours.some((name) => changes[name] !== undefined)) return {}
  const stated = changes.hours ?? before.hours ?? unknownHours(changes.zone ?? before.zone ?? 'UTC')
  const after = { ...before, ...changes }
  const closed = hoursInEffect(stated, {
    status: after.status ?? 'open',
    closedFrom: after.closedFrom ?? null,
    opensOn: after.opensOn ?? null,
    statusReason: after.statusReason ?? '',
  })
  return { hours: JSON.stringify(closed ?? stated), statedHours: closed ? JSON.stringify(stated) : null }
}
