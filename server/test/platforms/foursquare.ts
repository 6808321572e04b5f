import { type Asked, bearerOf, type Reply, servePlatform } from './serve.ts'

export const foursquareClient = { clientSecret: 'FSQ-SERVICE-KEY-1' }

type Place = Record<string, unknown> & { fsq_place_id: string; latitude: number; longitude: number }
export type Proposal = { id: string; values: Record<string, string> }

/**
 * Foursquare's Places API as its documentation tells of it: a service key, a version by its date, places by their id or
 * by a name near a point, and suggestions that somebody decides on; a dry run suggests nothing.
 */
export async function fakeFoursquare() {
  const places = new Map<string, Place>()
  const proposals: Proposal[] = []
  const state = { isKeyGood: true }

  function shown(place: Place, query: URLSearchParams) {
    const fields = query.get('fields')?.split(',')
    return Object.fromEntries(Object.entries(place).filter(([key]) => !fields || fields.includes(key)))
  }

  function search(query: URLSearchParams): Reply {
    const [latitude = Number.NaN, longitude = Number.NaN] = (query.get('ll') ?? '').split(',').map(Number)
    const near = query.get('near') ?? ''
    if (!query.has('ll') && !near) return [400, { message: 'Either ll or near is required' }]
    const reach = Number(query.get('radius') ?? 22_000) / 111_000
    const found = [...places.values()].filter((place) =>
      query.has('ll')
        ? Math.hypot(place.latitude - latitude, place.longitude - longitude) <= reach
        : near.includes(String(Object(place.location).locality)),
    )
    return [
      200,
      { results: found.slice(0, Number(query.get('limit') ?? 10)).map((place) => shown(place, query)) },
    ]
  }

  function suggest(id: string, { query }: Asked): Reply {
    if (!places.has(id)) return [404, { message: 'Place not found' }]
    const { dry_run: dryRun, ...values } = Object.fromEntries(query)
    if (values.tel !== undefined && !/^\+?[\d ]{6,}$/.test(values.tel))
      return [400, { message: 'Invalid tel' }]
    if (values.hours !== undefined && !/^(\d,\d{4},\+?\d{4};?)+$/.test(values.hours))
      return [400, { message: 'Invalid hours' }]
    if (dryRun !== 'true') proposals.push({ id, values })
    return [200, { status: 'pending' }]
  }

  function answer(asked: Asked): Reply {
    const { path, method, query, headers } = asked
    if (!state.isKeyGood || bearerOf(asked) !== foursquareClient.clientSecret)
      return [401, { message: 'Invalid request token.' }]
    if (!headers['x-places-api-version']) return [400, { message: 'X-Places-Api-Version is required' }]
    if (path === '/places/search') return search(query)
    const [, id = '', more] = /^\/places\/([^/]+)(\/suggest\/edit)?$/.exec(path) ?? []
    if (more && method === 'POST') return suggest(id, asked)
    const place = places.get(id)
    return place ? [200, shown(place, query)] : [404, { message: 'Place not found' }]
  }

  return {
    ...(await servePlatform(answer)),
    places,
    proposals,
    shutOut(isOut: boolean) {
      state.isKeyGood = !isOut
    },
  }
}
