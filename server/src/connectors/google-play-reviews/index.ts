import { z } from 'zod'
import { createTokens, type Tokens } from '../../platform/remote/tokens.ts'
import { type RawReview, type ReviewSource, readKept, type SourceCall } from '../../reviews/index.ts'
import { capability } from './capability.ts'
import { callPlay } from './request.ts'
import { changedAt, reviewShape, toSeen } from './reviews.ts'
import { packageOf, secretsShape, settingsShape } from './settings.ts'

const reviewsAtOnce = 100

const tokenPagination = z.object({ nextPageToken: z.string().nullish() }).nullish()
// Each is kept as it came. A list of none has no `reviews` at all: only what has nothing else is taken for one.
const pageShape = z.union([
  z.object({
    reviews: z.array(z.looseObject({ reviewId: z.string().min(1).max(200) })),
    tokenPagination,
  }),
  z
    .strictObject({ tokenPagination, pageInfo: z.unknown().optional() })
    .transform((page) => ({ ...page, reviews: [] })),
])
const repliedShape = z.object({ result: z.object({ replyText: z.string().optional() }) })

/**
 * Google Play: the reviews of an app that have words, of the last seven days. What is older is never told again, so it
 * is looked at often enough to lose none when there is no reaching it for some days.
 */
export function createGooglePlayReviews(): ReviewSource {
  const tokens = createTokens()
  return {
    ...{ kind: capability.kind, capability, settings: settingsShape, secrets: secretsShape },
    signsInBy: null,
    // 200 calls in any hour, 2,000 answers a day: three a minute and one a minute in the long run.
    paces: { calls: { perMinute: 13, atOnce: 10 }, replies: { perMinute: 11, atOnce: 10 } },
    everyMinutes: 120,
    readPart: (call, position, since) => readPage(tokens, call, { position, since }),
    async read(call, raw) {
      return [toSeen(readKept(raw, reviewShape), packageOf(call))]
    },
    async reply(call, { externalId, text }) {
      const path = `/${encodeURIComponent(externalId)}:reply`
      const asked = { path, method: 'POST', body: { replyText: text }, shape: repliedShape }
      await callPlay(tokens, call, asked)
      return { state: 'live' }
    },
    async check(call) {
      await callPlay(tokens, call, { path: '?maxResults=1', shape: pageShape })
      return packageOf(call)
    },
  }
}

async function readPage(tokens: Tokens, call: SourceCall, at: { position: unknown; since: Date }) {
  const token = z.string().safeParse(at.position).data
  const query = new URLSearchParams({ maxResults: String(reviewsAtOnce), ...(token ? { token } : {}) })
  const page = await callPlay(tokens, call, { path: `?${query}`, shape: pageShape })
  const changed = page.reviews.filter((review) => {
    const known = reviewShape.safeParse(review).data
    // What cannot be read is for a person to see.
    return !known || changedAt(known) >= at.since
  })
  return {
    reviews: changed.map(
      (review): RawReview => ({ externalId: review.reviewId, raw: JSON.stringify(review) }),
    ),
    next: page.tokenPagination?.nextPageToken ?? null,
  }
}
