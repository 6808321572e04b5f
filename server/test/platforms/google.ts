import { createHash, randomBytes } from 'node:crypto'
import { type Asked, bearerOf, jsonIn, type Reply, servePlatform } from './serve.ts'

type Place = Record<string, unknown> & { name: string }

export const googleClient = { clientId: 'client-1.apps.example', clientSecret: 'GOCSPX-secret' }
const pageSize = 2

/** What else of Google is stood in for; undefined for what it does not know. */
export type MoreOfGoogle = {
  /** For everybody. */
  open(asked: Asked): Reply | undefined
  /** For who signed in. */
  signedIn(asked: Asked): Reply | undefined
}

/**
 * Google as its documentation tells of it: OAuth 2 with PKCE, accounts, locations in pages with a read mask that must be
 * there, PATCH by update mask with `validateOnly`, and what Google itself changed.
 */
export async function fakeGoogle(more?: MoreOfGoogle) {
  const places = new Map<string, Place>()
  const updates = new Map<string, { location: Place; diffMask: string }>()
  const codes = new Map<string, { challenge: string; redirectUri: string }>()
  const tokens = new Map<string, { kind: 'access' | 'refresh'; isGood: boolean }>()

  function token(kind: 'access' | 'refresh'): string {
    const made = `${kind}-${randomBytes(9).toString('base64url')}`
    tokens.set(made, { kind, isGood: true })
    return made
  }

  function exchange(form: URLSearchParams): Reply {
    const isClient =
      form.get('client_id') === googleClient.clientId &&
      form.get('client_secret') === googleClient.clientSecret
    if (!isClient) return [401, { error: 'invalid_client', error_description: 'Unauthorized' }]
    if (form.get('grant_type') === 'refresh_token') {
      if (!tokens.get(form.get('refresh_token') ?? '')?.isGood)
        return [400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }]
      return [200, { access_token: token('access'), expires_in: 3599, token_type: 'Bearer' }]
    }
    const begun = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (begun?.challenge !== challenge || begun.redirectUri !== form.get('redirect_uri'))
      return [400, { error: 'invalid_grant', error_description: 'Bad Request' }]
    const answer = { access_token: token('access'), refresh_token: token('refresh') }
    return [200, { ...answer, expires_in: 3599, token_type: 'Bearer' }]
  }

  function listLocations(query: URLSearchParams): Reply {
    if (!query.get('readMask')) return invalid('read_mask', 'Read mask is required.')
    const all = [...places.values()]
    const from = Number(query.get('pageToken') ?? 0)
    const next = from + pageSize < all.length ? { nextPageToken: String(from + pageSize) } : {}
    return [200, { locations: all.slice(from, from + pageSize).map(shown), ...next }]
  }

  const shown = (place: Place) => ({ ...place, metadata: { hasGoogleUpdated: updates.has(place.name) } })

  function change(name: string, query: URLSearchParams, body: Record<string, unknown>): Reply {
    const place = places.get(name)
    if (!place) return [404, problem(404, 'NOT_FOUND', 'Requested entity was not found.')]
    const mask = (query.get('updateMask') ?? '').split(',').filter(Boolean)
    if (mask.length === 0) return invalid('update_mask', 'Update mask is required.')
    const phones = Object(body.phoneNumbers)
    if (mask.includes('phoneNumbers') && !/^\+?[\d ()-]{6,}$/.test(phones.primaryPhone ?? ''))
      return invalid('location.phone_numbers.primary_phone', 'Invalid phone number.')
    if (mask.includes('title') && String(body.title).includes('http'))
      return invalid('location.title', 'The title must not contain a URL.')
    if (query.get('validateOnly') === 'true') return [200, {}]
    const changed = { ...place, ...Object.fromEntries(mask.map((field) => [field, body[field]])) }
    places.set(name, changed)
    const update = updates.get(name)
    const left = update?.diffMask.split(',').filter((path) => !mask.includes(path.split('.', 1)[0] ?? ''))
    if (update && left?.length) updates.set(name, { ...update, diffMask: left.join(',') })
    else updates.delete(name)
    return [200, shown(changed)]
  }

  function signInPage(query: URLSearchParams): Reply {
    const isWhole =
      query.get('code_challenge_method') === 'S256' &&
      query.get('access_type') === 'offline' &&
      query.get('client_id') === googleClient.clientId
    if (!isWhole) return [400, { error: 'invalid_request' }]
    const redirectUri = query.get('redirect_uri') ?? ''
    const code = `4/${randomBytes(9).toString('base64url')}`
    codes.set(code, { challenge: query.get('code_challenge') ?? '', redirectUri })
    const back = new URL(redirectUri)
    back.searchParams.set('state', query.get('state') ?? '')
    back.searchParams.set('code', code)
    return [302, undefined, { location: back.href }]
  }

  function answer(asked: Asked): Reply {
    const { path, query, sent } = asked
    if (path === '/o/oauth2/v2/auth') return signInPage(query)
    if (path === '/token') return exchange(new URLSearchParams(sent))
    if (path === '/revoke') {
      tokens.delete(new URLSearchParams(sent).get('token') ?? '')
      return [200, {}]
    }
    const open = more?.open(asked)
    if (open) return open
    const good = tokens.get(bearerOf(asked))
    if (good?.kind !== 'access' || !good.isGood)
      return [401, problem(401, 'UNAUTHENTICATED', 'Request had invalid credentials.')]
    const signedIn = more?.signedIn(asked)
    if (signedIn) return signedIn
    if (path === '/v1/accounts') return [200, { accounts: [{ name: 'accounts/1' }] }]
    if (path === '/v1/accounts/1/locations') return listLocations(query)
    if (path.endsWith(':getGoogleUpdated'))
      return [200, updates.get(path.slice(4).replace(':getGoogleUpdated', '')) ?? {}]
    return change(path.slice(4), query, jsonIn(asked))
  }

  const served = await servePlatform(answer)
  return {
    ...served,
    places,
    updates,
    /** What somebody who signed in is let in with. */
    accessToken: () => token('access'),
    /** Takes back what was given: only access, or everything. */
    revokeAll(kind?: 'access') {
      for (const one of tokens.values()) if (!kind || one.kind === kind) one.isGood = false
    },
  }
}

export function problem(code: number, status: string, message: string, details: object[] = []) {
  return { error: { code, status, message, details } }
}

export function invalid(field: string, description: string): Reply {
  const details = [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description }] },
  ]
  return [400, problem(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.', details)]
}
