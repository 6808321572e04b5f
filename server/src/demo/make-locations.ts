import { brand, regions } from './content/brand.ts'
import { closedHolidays, exceptions, weeklyHours } from './content/hours.ts'
import { germany } from './content/locations/germany.ts'
import { italy } from './content/locations/italy.ts'
import { poland } from './content/locations/poland.ts'
import type { LocationRow } from './content/locations/row.ts'
import { unitedKingdom } from './content/locations/united-kingdom.ts'
import { dateOf, toWall } from './local-time.ts'
import { parseHours, parseWeek } from './parse-hours.ts'
import type { DemoCountry, DemoException, DemoLocation, DemoRegion } from './shapes.ts'

/** A location with what only the generator needs to know. */
export type Shop = { location: DemoLocation; weight: number }

const rows: Record<DemoCountry, readonly LocationRow[]> = {
  IT: italy,
  PL: poland,
  DE: germany,
  GB: unitedKingdom,
}
const timeZones: Record<DemoCountry, string> = {
  IT: 'Europe/Rome',
  PL: 'Europe/Warsaw',
  DE: 'Europe/Berlin',
  GB: 'Europe/London',
}
const dayMs = 86_400_000

/** All forty shops; dated exceptions lie around `now`. */
export function makeShops(now: Date): Shop[] {
  return regions.flatMap((region) =>
    rows[region.country].map((row) => ({ location: makeLocation(row, region, now), weight: row.weight })),
  )
}

function makeLocation(row: LocationRow, region: DemoRegion, now: Date): DemoLocation {
  const timeZone = timeZones[region.country]
  return {
    key: row.key,
    regionKey: region.key,
    name: `${brand.name} ${row.place}`,
    place: row.place,
    country: region.country,
    language: region.language,
    address: {
      street: row.street,
      postcode: row.postcode,
      city: row.city,
      ...(row.administrativeArea && { administrativeArea: row.administrativeArea }),
    },
    coordinates: { latitude: row.latitude, longitude: row.longitude },
    phone: row.phone,
    email: `${row.key}@${brand.emailDomain}`,
    timeZone,
    hours: parseWeek(weeklyHours[row.hours]),
    exceptions: exceptionsOf(row.key, region.country, toWall(now, timeZone)),
  }
}

function exceptionsOf(locationKey: string, country: DemoCountry, today: number): DemoException[] {
  const own = exceptions
    .filter((row) => row.locationKey === locationKey)
    .map((row) => ({
      from: dateOf(today + row.inDays * dayMs),
      to: dateOf(today + (row.inDays + row.lengthDays - 1) * dayMs),
      hours: parseHours(row.hours),
      label: row.label,
    }))
  const holidays = closedHolidays[country].map(({ monthDay, label }) => {
    const date = nextOccurrence(monthDay, dateOf(today))
    return { from: date, to: date, hours: 'closed' as const, label }
  })
  // A day has one exception at most: the shop's own beats the country's.
  const taken = (date: string) => own.some((exception) => exception.from <= date && date <= exception.to)
  return [...own, ...holidays.filter((holiday) => !taken(holiday.from))].sort((a, b) =>
    a.from.localeCompare(b.from),
  )
}

function nextOccurrence(monthDay: string, today: string) {
  const year = Number(today.slice(0, 4))
  const thisYear = `${year}-${monthDay}`
  return thisYear >= today ? thisYear : `${year + 1}-${monthDay}`
}
