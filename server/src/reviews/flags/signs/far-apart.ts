/** A review by one reviewer, and where its location is; without coordinates only that it is another one. */
export type Stop = {
  locationId: string
  name: string
  latitude: number | null
  longitude: number | null
  at: Date
}

const dayHours = 24
const leastKm = 150
const roadKmPerHour = 100
const flightKmPerHour = 700
// To the airport, waiting there, and from the other one.
const flightHoursBesides = 4
const manyPlaces = 3

/**
 * Whether one reviewer wrote of places within a day that hardly anybody visits in a day: three or more, or two further
 * apart than one travels in the time between. Writing later of a journey looks the same: a reason, never a proof.
 * @param kmBetween of two points, latitude first
 */
export function findFarApart(
  own: Stop,
  others: readonly Stop[],
  kmBetween: (one: Stop, other: Stop) => number | undefined,
): { count: number; km: number | undefined; hours: number; places: string[] } | undefined {
  const near = others.filter(
    (other) => other.locationId !== own.locationId && hoursApart(own, other) <= dayHours,
  )
  const places = new Map([own, ...near].map(({ locationId, name }) => [locationId, name]))
  const farthest = near
    .map((other) => ({ km: kmBetween(own, other), hours: hoursApart(own, other) }))
    .filter(({ km, hours }) => km !== undefined && km >= leastKm && km > reachKm(hours))
    .toSorted((one, other) => (other.km ?? 0) - (one.km ?? 0))[0]
  if (places.size < manyPlaces && !farthest) return undefined
  return {
    count: places.size,
    km: farthest?.km,
    hours: farthest?.hours ?? Math.max(...near.map((other) => hoursApart(own, other))),
    places: [...places.values()],
  }
}

/** How far one comes in that time: by road, or by air. */
function reachKm(hours: number): number {
  return Math.max(roadKmPerHour * Math.max(hours, 1), flightKmPerHour * (hours - flightHoursBesides))
}

function hoursApart(one: Stop, other: Stop): number {
  return Math.abs(one.at.getTime() - other.at.getTime()) / 3_600_000
}
