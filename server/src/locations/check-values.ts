import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js/max'
import type { z } from 'zod'
import { AppError } from '../platform/errors.ts'
import { hoursShape } from './hours/hours.ts'
import type { Hours } from './hours/hours-form.ts'
import { unknownHours } from './hours-of.ts'
import type { locationChangesShape } from './shapes.ts'
import { suggestZone } from './suggest-zone.ts'

export type LocationChanges = z.infer<typeof locationChangesShape>

type Known = { country: string; zone?: string; hours?: Hours }

/**
 * What of a location's changes belongs in its row: phone as E.164, the zone from the coordinates where none is given,
 * hours that keep the zone of the place.
 * @throws AppError invalid naming the field
 */
export function checkValues(changes: LocationChanges, known: Known) {
  const { departmentIds: _departments, phone, hours, hourSets, ...plain } = changes
  const zone = changes.zone ?? known.zone ?? zoneAt(changes)
  assertZone(zone)
  const country = changes.country ?? known.country
  return {
    ...plain,
    ...(changes.zone || !known.zone ? { zone } : {}),
    ...(phone === undefined ? {} : { phone: phone ? phoneOf(phone, country) : null }),
    ...hoursIn(zone, hours, known),
    ...(hourSets
      ? {
          hourSets: JSON.stringify(
            Object.fromEntries(Object.entries(hourSets).map(([name, set]) => [name, { ...set, zone }])),
          ),
        }
      : {}),
  }
}

// A place that moves to another zone keeps its wall times: nine o'clock stays nine o'clock.
function hoursIn(zone: string, given: Hours | undefined, known: Known) {
  const hours = given ?? known.hours ?? unknownHours(zone)
  return given || hours.zone !== zone || !known.hours ? { hours: JSON.stringify({ ...hours, zone }) } : {}
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

function phoneOf(text: string, country: string): string {
  const number = parsePhoneNumber(text, isSupportedCountry(country) ? country : undefined)
  if (number?.isPossible()) return number.number
  throw new AppError(
    'invalid',
    `"${text}" is not a phone number. Write it with the country code, such as +39 02 1234567.`,
    { key: 'phone', field: 'phone', values: { value: text } },
  )
}
