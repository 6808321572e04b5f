import { createHmac, randomUUID } from 'node:crypto'
import { type Asked, bearerOf, type Reply, servePlatform } from './serve.ts'

export const facebookClient = { clientId: '1224202007596125', clientSecret: '3945a66c4988ff3950098131' }
const version = /^\/v\d+\.\d/
const pageSize = 2

type Page = Record<string, unknown> & { id: string }

/** What else of Facebook is stood in for; undefined for what it does not know. @param page whose token it was asked with */
export type MoreOfFacebook = (asked: Asked, page: string | undefined) => Reply | undefined

/**
 * Facebook's Graph API as its documentation tells of it: a code for a short token, that for a long one, a proof with every
 * token, pages by cursors with a token of their own, fields that are asked for, and failures told by codes.
 */
export async function fakeFacebook(more?: MoreOfFacebook) {
  const pages = new Map<string, Page>()
  const codes = new Map<string, string>()
  const people = new Set<string>()
  const pageTokens = new Map<string, string>()

  function signInPage(query: URLSearchParams): Reply {
    const redirectUri = query.get('redirect_uri') ?? ''
    const isWhole =
      query.get('client_id') === facebookClient.clientId && query.get('scope')?.includes('pages_show_list')
    if (!isWhole) return [400, problem(101, 'Invalid app ID')]
    const code = randomUUID()
    codes.set(code, redirectUri)
    const back = new URL(redirectUri)
    back.searchParams.set('state', query.get('state') ?? '')
    back.searchParams.set('code', code)
    return [302, undefined, { location: back.href }]
  }

  function token(query: URLSearchParams): Reply {
    const isApp =
      query.get('client_id') === facebookClient.clientId &&
      query.get('client_secret') === facebookClient.clientSecret
    if (!isApp) return [400, problem(1, 'Error validating client secret.')]
    const isExchange = query.get('grant_type') === 'fb_exchange_token'
    const code = query.get('code') ?? ''
    const isGood = isExchange
      ? people.has(query.get('fb_exchange_token') ?? '')
      : codes.get(code) === query.get('redirect_uri')
    codes.delete(code)
    if (!isGood) return [400, problem(190, 'Error validating access token: it has expired.', 463)]
    return [
      200,
      { access_token: personToken(), token_type: 'bearer', expires_in: isExchange ? 5_183_944 : 3600 },
    ]
  }

  function personToken(): string {
    const made = `person-${randomUUID()}`
    people.add(made)
    return made
  }

  function shown(page: Page, query: URLSearchParams): Page {
    const fields = (query.get('fields') ?? 'id,name').split(',')
    const access_token = pageTokenOf(page.id)
    return {
      id: page.id,
      ...Object.fromEntries(
        Object.entries({ ...page, access_token }).filter(([key]) => fields.includes(key)),
      ),
    }
  }

  function pageTokenOf(id: string): string {
    const known = [...pageTokens].find(([, page]) => page === id)?.[0]
    if (known) return known
    const made = `page-${randomUUID()}`
    pageTokens.set(made, id)
    return made
  }

  function list(query: URLSearchParams): Reply {
    const all = [...pages.values()]
    const from = Number(query.get('after') ?? 0)
    if (Number.isNaN(from)) return [400, problem(100, '(#100) Invalid cursor')]
    const after = String(from + pageSize)
    const next =
      from + pageSize < all.length ? { next: `https://graph.facebook.com/me/accounts?after=${after}` } : {}
    const data = all.slice(from, from + pageSize).map((page) => shown(page, query))
    return [200, { data, paging: { cursors: { after }, ...next } }]
  }

  function change(id: string, { sent }: Asked): Reply {
    const page = pages.get(id)
    if (!page) return [400, problem(100, 'Unsupported post request. It does not exist.', 33)]
    const form = Object.fromEntries(new URLSearchParams(sent))
    if (form.phone !== undefined && !/^\+?[\d ]{6,}$/.test(form.phone))
      return [400, problem(100, 'Invalid phone number')]
    const { hours, location, ...plain } = form
    const more = {
      ...(hours ? { hours: JSON.parse(hours) } : {}),
      ...(location ? { location: JSON.parse(location) } : {}),
    }
    pages.set(id, { ...page, ...plain, ...more })
    return [200, { success: true }]
  }

  function answer(asked: Asked): Reply {
    const { method, query } = asked
    const below = asked.path.replace(version, '').slice(1)
    if (below === 'dialog/oauth') return signInPage(query)
    if (below === 'oauth/access_token') return token(query)
    const bearer = bearerOf(asked)
    const proof = createHmac('sha256', facebookClient.clientSecret).update(bearer).digest('hex')
    const page = pageTokens.get(bearer)
    if (!people.has(bearer) && page === undefined) return [401, problem(190, 'The session has expired.', 463)]
    if (query.get('appsecret_proof') !== proof) return [400, problem(100, 'Invalid appsecret_proof provided')]
    const another = more?.(asked, page)
    if (another) return another
    if (below === 'me/accounts') return list(query)
    if (below === 'me/permissions') {
      people.delete(bearer)
      return [200, { success: true }]
    }
    if (method === 'POST')
      return page === below ? change(below, asked) : [403, problem(200, 'Requires a Page access token')]
    const found = pages.get(below)
    return found
      ? [200, shown(found, query)]
      : [400, problem(100, 'Unsupported get request. It does not exist.', 33)]
  }

  return {
    ...(await servePlatform(answer)),
    pages,
    /** What somebody who signed in is let in with. */
    accessToken: personToken,
    /** What was given is good no more, for asking or for exchanging. */
    endAll() {
      people.clear()
      pageTokens.clear()
    },
  }
}

export function problem(code: number, message: string, error_subcode = 0) {
  return { error: { message, type: 'OAuthException', code, error_subcode, fbtrace_id: 'Az8or2yhqkZfEZ' } }
}
