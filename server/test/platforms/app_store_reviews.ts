import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { type Asked, bearerOf, jsonIn, type Reply, servePlatform } from './serve.ts'
import { keyPair } from './source-call-keys.ts'

const keys = keyPair('ec')
export const appId = '1234567890'
export const appStoreSecrets = {
  ...{ issuerId: '57246542-96fe-1a63-e053-0824d011072a', keyId: '2X9R4HXF34' },
  privateKey: keys.privateKey,
}

type Response = { body: string; state: 'PENDING_PUBLISH' | 'PUBLISHED'; changedAt: string }
export type AppReview = {
  id: string
  attributes: Record<string, unknown> & { createdDate: string }
  response: Response | null
}

/** A review as it is listed; the first is the newest. */
export function appReview(number: number, response: Response | null = null): AppReview {
  const createdDate = new Date(Date.UTC(2026, 5, 15) - number * 3_600_000).toISOString()
  return {
    id: `00000016-b8f3-3a1c-1a28-38400000${String(number).padStart(4, '0')}`,
    attributes: {
      ...{ rating: (number % 5) + 1, title: `Ottima app ${number}`, body: `Funziona 👍 ${number}` },
      ...{ reviewerNickname: `kim${number}`, territory: 'ITA' },
      // As Apple writes it, in the time of California.
      createdDate: createdDate.replace('.000Z', '-00:00'),
    },
    response,
  }
}

/**
 * Whether a token is as Apple takes it: signed by the key (ES256), for no longer than twenty minutes.
 * @param now in seconds
 */
function isGoodToken(token: string, publicKey: KeyObject, now: number): boolean {
  const [head = '', claims = '', signature = ''] = token.split('.')
  const read = (part: string): Record<string, unknown> =>
    Object(JSON.parse(Buffer.from(part, 'base64url').toString() || '{}'))
  const { alg, kid } = read(head)
  const { iss, aud, iat, exp } = read(claims)
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  const isTheirs = kid === appStoreSecrets.keyId && iss === appStoreSecrets.issuerId
  const isInTime = Number(iat) <= now && Number(exp) > now && Number(exp) - Number(iat) <= 1200
  return isSigned && isTheirs && isInTime && alg === 'ES256' && aud === 'appstoreconnect-v1'
}

/** Apple's App Store Connect API: reviews by pages behind links, answers that are published later. */
export async function fakeAppStore(now: () => Date) {
  const reviews = new Map<string, AppReview>()
  const state = { isKeyGood: true }
  const publicKey = createPublicKey(keys.publicKey)
  const error = (status: number, code: string, title: string, detail?: string): Reply => [
    status,
    { errors: [{ status: String(status), code, title, ...(detail ? { detail } : {}) }] },
  ]
  const responseOf = ({ id, response }: AppReview) =>
    response && {
      ...{ type: 'customerReviewResponses', id: `R-${id}` },
      attributes: {
        ...{ responseBody: response.body, lastModifiedDate: response.changedAt, state: response.state },
      },
    }

  function list(query: URLSearchParams): Reply {
    const [limit, from] = [Number(query.get('limit') ?? 50), Number(query.get('cursor') ?? 0)]
    if (limit > 200) return error(400, 'PARAMETER_ERROR.INVALID', 'limit is too large')
    const all = [...reviews.values()].sort((one, other) =>
      other.attributes.createdDate.localeCompare(one.attributes.createdDate),
    )
    const page = all.slice(from, from + limit)
    const includes = query.get('include') === 'response'
    const rest = new URLSearchParams(query)
    rest.set('cursor', String(from + limit))
    const base = `https://api.appstoreconnect.apple.com/v1/apps/${appId}/customerReviews`
    const data = page.map((review) => ({
      ...{ type: 'customerReviews', id: review.id, attributes: review.attributes },
      relationships: {
        response: {
          ...(includes && review.response
            ? { data: { type: 'customerReviewResponses', id: `R-${review.id}` } }
            : {}),
          links: { related: `${base}/${review.id}/response` },
        },
      },
    }))
    const included = includes ? page.flatMap((review) => responseOf(review) ?? []) : []
    const next = from + limit < all.length ? { next: `${base}?${rest}` } : {}
    return [200, { data, ...(included.length > 0 ? { included } : {}), links: { self: base, ...next } }]
  }

  function respond(asked: Asked): Reply {
    const data = Object(jsonIn(asked).data)
    const review = reviews.get(String(data.relationships?.review?.data?.id))
    const body = String(data.attributes?.responseBody ?? '')
    const said = 'The provided entity includes a relationship with an invalid value'
    if (!review) return error(409, 'ENTITY_ERROR.RELATIONSHIP.INVALID', said)
    const tooLong = 'The response must not be longer than 5970 characters.'
    if (body.length > 5970) return error(409, 'ENTITY_ERROR.ATTRIBUTE.INVALID', 'Invalid', tooLong)
    review.response = { body, state: 'PENDING_PUBLISH', changedAt: now().toISOString() }
    return [201, { data: responseOf(review) }]
  }

  function answer(asked: Asked): Reply {
    const { path, method } = asked
    if (!state.isKeyGood || !isGoodToken(bearerOf(asked), publicKey, now().getTime() / 1000))
      return error(401, 'NOT_AUTHORIZED', 'Authentication credentials are missing or invalid.')
    if (path === `/v1/apps/${appId}`)
      return [200, { data: { type: 'apps', id: appId, attributes: { name: 'Aurora' } } }]
    if (path === `/v1/apps/${appId}/customerReviews`) return list(asked.query)
    if (path === '/v1/customerReviewResponses' && method === 'POST') return respond(asked)
    const [, id = ''] = /^\/v1\/customerReviews\/([^/]+)\/response$/.exec(path) ?? []
    const [, responseId = ''] = /^\/v1\/customerReviewResponses\/R-([^/]+)$/.exec(path) ?? []
    const review = reviews.get(id || responseId)
    if (!review?.response) return error(404, 'NOT_FOUND', 'The specified resource does not exist')
    if (method === 'GET') return [200, { data: responseOf(review) }]
    review.response = null
    return [204, undefined]
  }

  return {
    ...(await servePlatform(answer)),
    reviews,
    show(count: number) {
      reviews.clear()
      for (let number = 0; number < count; number += 1) {
        const review = appReview(number)
        reviews.set(review.id, review)
      }
    },
    publish() {
      for (const { response } of reviews.values()) if (response) response.state = 'PUBLISHED'
    },
    shutOut(isOut: boolean) {
      state.isKeyGood = !isOut
    },
  }
}
