import { suggestZone } from '../suggest-zone.ts'
import { errorAt, type Fault, warningAt } from './fault.ts'
import { zonesOf } from './zones-of.ts'

type Point = { latitude: number; longitude: number }

const kilometresPerDegree = 111.2

/**
 * What is wrong with a point: latitude and longitude taken for each other, the sea where nobody lives, another country.
 * Countries are told apart by their time zones, which is good to some kilometres at a border and sees no border at all
 * where two countries share a zone.
 * @param country as `IT`; empty when not known
 */
export function checkPoint({ latitude, longitude }: Point, country: string): Fault[] {
  if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90)
    return [swapped({ latitude, longitude })]
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return [errorAt('latitude', 'pointOffGlobe')]
  if (latitude === 0 && longitude === 0) return [errorAt('latitude', 'pointNull')]
  if (!country || isIn(country, latitude, longitude)) return []
  if (isIn(country, longitude, latitude)) return [swapped({ latitude, longitude })]
  return [warningAt('latitude', 'pointElsewhere', { country })]
}

/** A door far from the pin is a slip of the pen. */
export function checkEntrance(entrance: Point, pin: Point): Fault[] {
  const north = (entrance.latitude - pin.latitude) * kilometresPerDegree
  const east =
    (entrance.longitude - pin.longitude) * kilometresPerDegree * Math.cos((pin.latitude * Math.PI) / 180)
  const kilometres = Math.hypot(north, east)
  return kilometres > 1
    ? [warningAt('entrance', 'entranceFar', { kilometres: Math.round(kilometres * 10) / 10 })]
    : []
}

function swapped({ latitude, longitude }: Point): Fault {
  return {
    ...errorAt('latitude', 'pointSwapped', { latitude: longitude, longitude: latitude }),
    fix: { latitude: longitude, longitude: latitude },
  }
}

function isIn(country: string, latitude: number, longitude: number): boolean {
  const zone = suggestZone(latitude, longitude)
  const zones = zonesOf(country)
  // Of a country nobody knows the zones of, nothing can be said.
  return zones.length === 0 || (zone !== undefined && zones.some((one) => isSameZone(one, zone)))
}

// Both are names of ours, so there are only so many pairs.
const sameness = new Map<string, boolean>()

// Europe/Kiev and Europe/Kyiv are one.
function isSameZone(one: string, other: string): boolean {
  if (one === other) return true
  const pair = `${one} ${other}`
  const known = sameness.get(pair)
  if (known !== undefined) return known
  const begin = Temporal.Instant.fromEpochMilliseconds(0)
  const isSame = begin.toZonedDateTimeISO(one).equals(begin.toZonedDateTimeISO(other))
  sameness.set(pair, isSame)
  return isSame
}
