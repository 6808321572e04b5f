import { randomUUID } from 'node:crypto'
import { type Asked, bearerOf, jsonIn, type Reply, servePlatform } from './serve.ts'

export const appleClient = {
  clientId: '29352915982374239857',
  clientSecret: 'e5868ebb',
  account: '9467895078742654934',
}
const pageSize = 2

type Details = Record<string, unknown>
export type AppleResource = { id: string; etag: string; state: string; locationDetails: Details }

/**
 * Apple Business as its documentation tells of it: client credentials, pages by a cursor, each place with an ETag, PUT
 * that replaces the whole of it and deletes what is left out, and a look at every change before it is published.
 */
export async function fakeApple() {
  const places = new Map<string, AppleResource & { validationReports: object[] }>()
  const tokens = new Set<string>()
  const state = { isSecretGood: true }

  function token(asked: Asked): Reply {
    const form = jsonIn(asked)
    const isWhole = form.grant_type === 'client_credentials' && form.scope === 'business'
    if (!isWhole) return [400, problem('InvalidRequest', 'grant_type and scope are required')]
    const isClient =
      form.client_id === appleClient.clientId && form.client_secret === appleClient.clientSecret
    if (!isClient || !state.isSecretGood) return [401, problem('Unauthorized', 'Invalid client')]
    const made = randomUUID()
    tokens.add(made)
    return [200, { access_token: made, token_type: 'Bearer', expires_in: 3600 }]
  }

  function list(query: URLSearchParams): Reply {
    const all = [...places.values()]
    const from = Number(query.get('after') ?? 0)
    const after = from + pageSize < all.length ? String(from + pageSize) : null
    return [
      200,
      { data: all.slice(from, from + pageSize), total: all.length, pagination: { cursors: { after } } },
    ]
  }

  function replace(id: string, asked: Asked): Reply {
    const place = places.get(id)
    const { id: given, locationDetails } = jsonIn(asked)
    if (!place) return [404, problem('NotFound', 'There is no such resource')]
    const match = asked.headers['if-match']
    if (!match) return [400, problem('InvalidRequest', 'If-Match is required')]
    if (match !== `"${place.etag}"`) return [412, problem('PreconditionFailed', 'The etag does not match')]
    const details: Details = Object(locationDetails)
    const fault = given === id ? faultIn(details) : 'id does not match'
    if (fault) return [400, problem('VALIDATION', fault)]
    return [200, write(id, details, 'SUBMITTED')]
  }

  function create(asked: Asked): Reply {
    const details: Details = Object(jsonIn(asked).locationDetails)
    const isUsed = [...places.values()].some(
      (one) => one.locationDetails.partnersLocationId === details.partnersLocationId,
    )
    const fault = isUsed ? 'partnersLocationId: is in use' : faultIn(details)
    if (fault) return [400, problem('VALIDATION', fault)]
    return [201, write(`made-${randomUUID()}`, details, 'SUBMITTED')]
  }

  function write(id: string, locationDetails: Details, state: string) {
    const made = { id, etag: randomUUID(), state, locationDetails, validationReports: [] }
    places.set(id, made)
    return made
  }

  const served = await servePlatform((asked) => {
    const { path, method, query } = asked
    if (path === '/api/v1/oauth2/token') return token(asked)
    if (!tokens.has(bearerOf(asked))) return [401, problem('Unauthorized', 'Expired Token')]
    const [, below] = path.split(`/api/v1/orgs/${appleClient.account}/`)
    if (!below) return [403, problem('Forbidden', 'Not your organization')]
    if (below === 'locations') return method === 'POST' ? create(asked) : list(query)
    const [, partnersId] = below.split('locations/by-partner-locationId/')
    if (partnersId) {
      const found = [...places.values()].find((one) => one.locationDetails.partnersLocationId === partnersId)
      return found ? [200, found] : [404, problem('NotFound', 'There is no such resource')]
    }
    const id = decodeURIComponent(below.replace('locations/', ''))
    if (method === 'PUT') return replace(id, asked)
    const place = places.get(id)
    return place
      ? [200, place, { etag: `"${place.etag}"` }]
      : [404, problem('NotFound', 'There is no such resource')]
  })
  return {
    ...served,
    places,
    /** Somebody there states a place. */
    put: (id: string, details: Details) => write(id, details, 'PUBLISHED'),
    /** Apple has looked at it. */
    review(id: string, state: 'PUBLISHED' | 'REJECTED', message?: string) {
      const place = places.get(id)
      if (place) places.set(id, { ...place, state, validationReports: message ? [{ message }] : [] })
    },
    expire: () => tokens.clear(),
    shutOut(isOut: boolean) {
      tokens.clear()
      state.isSecretGood = !isOut
    },
  }
}

function faultIn({ displayNames, mainAddress, displayPoint, phoneNumbers, locationStatus }: Details): string {
  const { latitude, longitude } = Object(Object(displayPoint).coordinates)
  const pin = [latitude, longitude].filter((one) => one !== undefined)
  const numbers = Array.isArray(phoneNumbers) ? phoneNumbers.map((one) => Object(one).phoneNumber) : []
  const { status, reopenDate } = Object(locationStatus)
  if (!Array.isArray(displayNames) || displayNames.length === 0) return 'displayNames: required'
  if (displayNames.some((one) => String(Object(one).name).includes('http')))
    return 'displayNames: no addresses'
  if (!Object(mainAddress).structuredAddress) return 'mainAddress: required'
  if (pin.some((one) => !/^-?\d{1,3}\.\d{5,7}$/.test(String(one)) || typeof one !== 'string'))
    return 'displayPoint'
  if (numbers.some((one) => !/^\+\d{6,15}$/.test(String(one)))) return 'phoneNumbers: invalid'
  const today = new Date().toISOString().slice(0, 10)
  if (status === 'TEMPORARILY_CLOSED' && !(String(reopenDate ?? '') > today))
    return 'reopenDate: must be a future date'
  return ''
}

function problem(code: string, message: string) {
  return [{ code, message, details: {} }]
}
