import { createHmac } from 'node:crypto'
import { type Asked, bearerOf, jsonIn, type Reply, servePlatform } from './serve.ts'

export const businessUnit = '507f191e810c19729de860ea'
export const trustpilotSecrets = { apiKey: 'TP-KEY', apiSecret: 'TP-SECRET', webhookSecret: 'TP-HOOK' }

type Review = Record<string, unknown> & { id: string; createdAt: string }

/** A review as `private/business-units/{id}/reviews` has it. */
export function trustpilotReview(number: number, more: Record<string, unknown> = {}): Review {
  return {
    id: `53bffd36000064000297${String(number).padStart(4, '0')}`,
    ...{ stars: (number % 5) + 1, status: 'active', language: 'da', isVerified: true, numberOfLikes: 0 },
    ...{ title: `Fin butik ${number}`, text: `Hurtig levering ${number}` },
    createdAt: new Date(Date.UTC(2026, 5, 15) - number * 3_600_000).toISOString(),
    updatedAt: null,
    consumer: {
      id: `53bffc390000640001${number}`,
      displayName: 'Søren',
      displayLocation: 'Frederiksberg, DK',
    },
    businessUnit: { id: businessUnit, displayName: 'Aurora', identifyingName: 'aurora.example' },
    ...{ location: null, companyReply: null, referralEmail: 'soren@customer.example', referenceId: '12' },
    ...more,
  }
}

/** Trustpilot's API for a business: a token for its key, reviews by page, one answer for each, events signed. */
export async function fakeTrustpilot() {
  const reviews = new Map<string, Review>()
  const state = { token: 1, isKeyGood: true, takesOneReply: false }

  function askToken({ headers, sent }: Asked): Reply {
    const { apiKey, apiSecret } = trustpilotSecrets
    const basic = `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}`
    if (!state.isKeyGood || headers.authorization !== basic)
      return [
        401,
        { fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } } },
      ]
    if (new URLSearchParams(sent).get('grant_type') !== 'client_credentials')
      return [400, { error: 'unsupported_grant_type' }]
    return [200, { access_token: `TP-TOKEN-${state.token}`, expires_in: '359999', token_type: 'bearer' }]
  }

  function list(query: URLSearchParams): Reply {
    const from = query.get('startDateTime') ?? ''
    const [page, perPage] = [Number(query.get('page') ?? 1), Number(query.get('perPage') ?? 20)]
    if (perPage > 100) return [400, { message: 'perPage must be between 1 and 100' }]
    const found = [...reviews.values()]
      .filter(({ createdAt }) => createdAt >= from)
      .sort((one, other) => other.createdAt.localeCompare(one.createdAt))
    return [200, { links: [], reviews: found.slice((page - 1) * perPage, page * perPage) }]
  }

  function reply(review: Review, asked: Asked): Reply {
    if (asked.method === 'DELETE') {
      if (!review.companyReply) return [404, { message: 'Reply not found' }]
      review.companyReply = null
      return [204, undefined]
    }
    const { message } = jsonIn(asked)
    if (typeof message !== 'string' || message === '') return [400, { message: 'Message is required' }]
    if (state.takesOneReply && review.companyReply)
      return [400, { message: 'The review has a reply already' }]
    review.companyReply = { text: message, createdAt: '2026-06-15T10:00:00', updatedAt: null }
    return [201, undefined]
  }

  function answer(asked: Asked): Reply {
    const { path, method } = asked
    if (path === '/v1/oauth/oauth-business-users-for-applications/accesstoken') return askToken(asked)
    if (bearerOf(asked) !== `TP-TOKEN-${state.token}`) return [401, { message: 'Access token is expired' }]
    if (path === `/v1/private/business-units/${businessUnit}/reviews`) return list(asked.query)
    const [, id = '', isReply] = /^\/v1\/private\/reviews\/([^/]+)(\/reply)?$/.exec(path) ?? []
    const review = reviews.get(id)
    if (!review) return [404, { message: 'Review not found' }]
    if (isReply) return reply(review, asked)
    return method === 'GET' ? [200, review] : [405, { message: 'Method not allowed' }]
  }

  return {
    ...(await servePlatform(answer)),
    reviews,
    /** The first so many, the newest first. */
    show(count: number) {
      reviews.clear()
      for (let number = 0; number < count; number += 1) {
        const review = trustpilotReview(number)
        reviews.set(review.id, review)
      }
    },
    /** Whether a review that was answered takes no other answer; which it is, is documented nowhere. */
    takeOneReply(isOne: boolean) {
      state.takesOneReply = isOne
    },
    /** Tokens that were given are good no longer. */
    expire() {
      state.token += 1
    },
    shutOut(isOut: boolean) {
      state.isKeyGood = !isOut
      state.token += 1
    },
  }
}

/** An event as it is posted, with what signs it. */
export function trustpilotEvent(eventName: string, eventData: Record<string, unknown>) {
  const body = Buffer.from(JSON.stringify({ events: [{ eventName, version: '1', eventData }] }))
  return { body, hmac: createHmac('sha256', trustpilotSecrets.webhookSecret).update(body) }
}
