import { fakeGoogle, invalid, problem } from './google.ts'
import { pubSub } from './pub-sub.ts'
import { type Asked, jsonIn, type Reply } from './serve.ts'

export type GoogleReview = Record<string, unknown> & { name: string; updateTime: string }
type Verdict = 'PENDING' | 'APPROVED' | 'REJECTED'

const account = 'accounts/1'
const mostBytes = 4096
const stars = ['FIVE', 'FOUR', 'THREE', 'TWO', 'ONE']
const minuteMs = 60_000

/**
 * Google Business Profile with reviews, as its documentation tells of them: version 4 beside version 1, reviews of
 * several locations in pages, the last changed first, replies that are looked at before anybody sees them, and what
 * Pub/Sub pushes. Signing in and locations are those of `fakeGoogle`.
 */
export async function fakeGoogleReviews() {
  const reviews = new Map<string, GoogleReview>()
  const silent = new Set<string>()
  const pushes = await pubSub()
  const google = await fakeGoogle({ open: pushes.answer, signedIn })

  function signedIn({ path, method, query, ...asked }: Asked): Reply | undefined {
    if (path === `/v1/${account}`) return [200, { name: account, accountName: 'Aurora' }]
    if (path === `/v1/${account}/locations` && !query.get('readMask')?.includes('title'))
      return listNames(query)
    if (!path.startsWith('/v4/')) return undefined
    const name = path.slice('/v4/'.length)
    if (name === `${account}/locations:batchGetReviews`)
      return batch(jsonIn({ path, method, query, ...asked }))
    if (name.endsWith('/reply'))
      return reply(name.slice(0, -'/reply'.length), { path, method, query, ...asked })
    const review = reviews.get(decodeURIComponent(name))
    return review ? [200, review] : missing
  }

  function listNames(query: URLSearchParams): Reply {
    const size = Math.min(Number(query.get('pageSize') ?? 10), 100)
    const from = Number(query.get('pageToken') || 0)
    if (Number.isNaN(from)) return invalid('page_token', 'The token is no longer good.')
    const all = [...google.places.values()]
    const next = from + size < all.length ? { nextPageToken: String(from + size) } : {}
    const locations = all.slice(from, from + size).map(({ name, metadata }) => ({ name, metadata }))
    return [200, { locations, ...next }]
  }

  function batch({ locationNames, pageSize, pageToken, orderBy }: Record<string, unknown>): Reply {
    const asked = Array.isArray(locationNames) ? locationNames.map(String) : []
    if (asked.length === 0 || asked.length > 200) return invalid('location_names', 'From 1 to 200 locations.')
    if (orderBy !== 'updateTime desc' && orderBy !== undefined)
      return invalid('order_by', 'Unsupported order.')
    const locations = new Set(asked)
    if (asked.some((name) => silent.has(name.slice(`${account}/`.length)))) return missing
    const found = [...reviews.values()]
      .filter(({ name }) => locations.has(locationOf(name)))
      .toSorted((one, other) => other.updateTime.localeCompare(one.updateTime))
    const [from, of] = String(pageToken ?? `0 ${asked[0]}`).split(' ')
    if (of !== asked[0]) return invalid('page_token', 'The token is of another request.')
    const to = Number(from) + Math.min(Number(pageSize ?? 50), 50)
    const page = found.slice(Number(from), to)
    return [
      200,
      {
        locationReviews: page.map((review) => ({ name: locationOf(review.name), review })),
        ...(to < found.length ? { nextPageToken: `${to} ${of}` } : {}),
      },
    ]
  }

  function reply(name: string, asked: Asked): Reply {
    const review = reviews.get(decodeURIComponent(name))
    if (!review || (asked.method === 'DELETE' && !review.reviewReply)) return missing
    if (asked.method === 'DELETE') {
      delete review.reviewReply
      return [200, {}]
    }
    const comment = String(jsonIn(asked).comment ?? '')
    if (comment === '') return invalid('comment', 'The reply must not be empty.')
    if (Buffer.byteLength(comment) > mostBytes)
      return invalid('comment', `The reply is longer than ${mostBytes} bytes.`)
    review.reviewReply = { comment, updateTime: new Date().toISOString(), reviewReplyState: 'PENDING' }
    return [200, review.reviewReply]
  }

  return {
    ...google,
    account,
    reviews,
    /** Locations that Google lists and whose reviews it does not show, nor those of others asked for with them. */
    silent,
    pushes,
    /** Somebody at Google has looked at a reply. */
    judge(name: string, reviewReplyState: Verdict, policyViolation?: string) {
      const review = reviews.get(name)
      if (review?.reviewReply)
        Object.assign(review.reviewReply, {
          reviewReplyState,
          ...(policyViolation ? { policyViolation } : {}),
        })
    },
    write(review: Partial<GoogleReview> & { name: string }) {
      const at = new Date().toISOString()
      const made = {
        ...{ reviewId: review.name.split('/').at(-1), starRating: 'FIVE', createTime: at, updateTime: at },
        ...{ reviewer: { displayName: 'Giulia Rossi', isAnonymous: false } },
        ...review,
      }
      reviews.set(review.name, made)
      return made
    },
    /** Many locations with reviews of many kinds, each older than the one before: by a minute, or by so many. */
    fill(locations: number, reviewsInEach: number, minutes = 1) {
      for (let place = 1; place <= locations; place += 1) {
        google.places.set(`locations/${place}`, { name: `locations/${place}` })
        for (let number = 1; number <= reviewsInEach; number += 1) {
          const name = `${account}/locations/${place}/reviews/r${place}-${number}`
          reviews.set(name, oneOfMany(name, (number * locations + place) * minutes))
        }
      }
    },
  }
}

const missing: Reply = [404, problem(404, 'NOT_FOUND', 'Requested entity was not found.')]

function locationOf(name: string): string {
  return name.split('/').slice(0, 4).join('/')
}

function oneOfMany(name: string, number: number): GoogleReview {
  const at = new Date(Date.UTC(2026, 10, 1) - number * minuteMs).toISOString()
  return {
    ...{ name, reviewId: name.split('/').at(-1), starRating: stars[number % stars.length] },
    reviewer:
      number % 7 === 0
        ? { displayName: 'A Google user', isAnonymous: true }
        : { displayName: `Reviewer ${number}`, isAnonymous: false },
    ...(number % 3 === 0 ? {} : { comment: `Words of number ${number}` }),
    ...{ createTime: at, updateTime: at },
  }
}
