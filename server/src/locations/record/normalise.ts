import type { z } from 'zod'
import { AppError } from '../../platform/errors.ts'
import { hoursShape } from '../hours/hours.ts'
import type { Hours } from '../hours/hours-form.ts'
import { unknownHours } from '../hours-of.ts'
import type { locationChangesShape } from '../shapes.ts'
import { suggestZone } from '../suggest-zone.ts'
import { phoneOf } from './check-phone.ts'

export type LocationChanges = z.infer<typeof locationChangesShape>

/** What of a location decides how its changes are read; of a new one little is known. */
export type Known = { country: string; zone?: string; hours?: Hours; hourSets?: Record<string, Hours> }

/**
 * Changes as they are kept: phones as E.164, hours in the zone of the place, of a status only the dates that belong to
 * it. Only for what `checkRecord` finds sound.
 * @throws AppError invalid for a zone that is none
 */
export function normalise(changes: LocationChanges, known: Known): LocationChanges {
  const country = changes.country ?? known.country
  const { phone, phones } = changes
  return {
    ...changes,
    ...(phone === undefined ? {} : { phone: phone ? phoneOf(phone, country) : null }),
    ...(phones && { phones: phones.map((one) => ({ ...one, number: phoneOf(one.number, country) })) }),
    ...inZone(changes, known),
    ...settleStatus(changes),
  }
}

// A place that moves to another zone keeps its wall times: nine o'clock stays nine o'clock.
function inZone(changes: LocationChanges, known: Known): LocationChanges {
  const zone = changes.zone ?? known.zone ?? zoneAt(changes)
  assertZone(zone)
  const hours = changes.hours ?? known.hours ?? unknownHours(zone)
  const sets = changes.hourSets ?? (zone === known.zone ? undefined : known.hourSets)
  return {
    ...(zone === known.zone ? {} : { zone }),
    ...(changes.hours || hours.zone !== zone || !known.hours ? { hours: { ...hours, zone } } : {}),
    ...(sets && {
      hourSets: Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, { ...set, zone }])),
    }),
  }
}

function zoneAt({ latitude, longitude }: LocationChanges): string {
  return (
    (typeof latitude === 'number' && typeof longitude === 'number' && suggestZone(latitude, longitude)) ||
    'UTC'
  )
}

function assertZone(zone: string): void {
  if (hoursShape.safeParse(unknownHours(zone)).success) return
  throw new AppError('invalid', `"${zone}" is not a time zone. Use a name such as Europe/Rome.`, {
    key: 'zone',
    field: 'zone',
    values: { value: zone },
  })
}

function settleStatus({ status, ...changes }: LocationChanges): LocationChanges {
  switch (status) {
    case undefined:
      return {}
    case 'open':
      return { closedFrom: null, opensOn: null, statusReason: '', movedToId: null }
    case 'opening_soon':
      return { closedFrom: null, movedToId: null }
    case 'temporarily_closed':
      return { movedToId: null }
    case 'moved':
      return { opensOn: null }
    case 'closed':
      return { opensOn: null, movedToId: changes.movedToId ?? null }
  }
}
