import { z } from 'zod'
import { unlessGone } from '../../platform/remote/problem.ts'
import { type RawReview, type ReviewSource, readKept, type SourceCall } from '../../reviews/index.ts'
import { capability } from './capability.ts'
import { callAppStore } from './request.ts'
import { joinResponses, type Kept, keptShape, pageShape, responseShape, toSeen } from './reviews.ts'
import { appIdOf, secretsShape, settingsShape } from './settings.ts'

const reviewsAtOnce = 200
// Neither is told when it happens: an answer that is published, a review that is changed. Both are looked for among these.
const changesWithinMs = 30 * 86_400_000
// Apple publishes an answer within a day.
const publishedWithinMs = 2 * 86_400_000

const createdShape = z.object({ data: responseShape })
const idShape = z.object({ data: z.object({ id: z.string().min(1) }).nullable() })

/** Apple's App Store: reviews of an app and the answers to them, which Apple publishes within a day. */
export const appStoreReviews: ReviewSource = {
  ...{ kind: capability.kind, capability, settings: settingsShape, secrets: secretsShape },
  signsInBy: null,
  // 3,600 calls in any hour.
  paces: { calls: { perMinute: 50, atOnce: 10 }, replies: { perMinute: 10, atOnce: 3 } },
  everyMinutes: 60,
  readPart: readPage,
  async read(call, raw) {
    return [toSeen(readKept(raw, keptShape), appIdOf(call))]
  },
  async reply(call, { externalId, text }) {
    const type = 'customerReviewResponses'
    const review = { data: { type: 'customerReviews', id: externalId } }
    const body = { data: { type, attributes: { responseBody: text }, relationships: { review } } }
    const asked = { path: type, method: 'POST', body, shape: createdShape }
    const { data } = await callAppStore(call, asked)
    return { state: data.attributes.state === 'PUBLISHED' ? 'live' : 'pending' }
  },
  async withdraw(call, { externalId }) {
    const path = `customerReviews/${encodeURIComponent(externalId)}/response`
    const known = await callAppStore(call, { path, shape: idShape }).catch(unlessGone)
    if (!known?.data) return
    const response = `customerReviewResponses/${encodeURIComponent(known.data.id)}`
    await callAppStore(call, { path: response, method: 'DELETE', shape: z.unknown() }).catch(unlessGone)
  },
  async check(call) {
    const path = `apps/${appIdOf(call)}?${new URLSearchParams({ 'fields[apps]': 'name' })}`
    const shape = z.object({ data: z.object({ attributes: z.object({ name: z.string() }) }) })
    return (await callAppStore(call, { path, shape })).data.attributes.name
  },
}

async function readPage(call: SourceCall, position: unknown, since: Date) {
  const path = `apps/${appIdOf(call)}/customerReviews`
  const query = z.string().safeParse(position).data ?? firstQuery
  const page = await callAppStore(call, { path: `${path}?${query}`, shape: pageShape })
  const reviews = joinResponses(page).map((one) => ({ one, known: keptShape.safeParse(one).data }))
  // The newest come first.
  const isPast = reviews.some(({ known }) => known && writtenAt(known) < since.getTime() - changesWithinMs)
  return {
    reviews: reviews
      // What cannot be read is for a person to see.
      .filter(({ known }) => !known || isNews(known, since))
      .map(({ one }): RawReview => ({ externalId: one.review.id, raw: JSON.stringify(one) })),
    next: isPast ? null : queryOf(page.links.next),
  }
}

const firstQuery = new URLSearchParams({
  ...{ sort: '-createdDate', limit: String(reviewsAtOnce), include: 'response' },
}).toString()

// Its host and path are not followed: the key goes to Apple alone.
function queryOf(next: string | null | undefined): string | null {
  return next && URL.canParse(next) ? new URL(next).search.slice(1) : null
}

function isNews(known: Kept, since: Date): boolean {
  if (writtenAt(known) >= since.getTime()) return true
  if (!known.response) return false
  const { state, lastModifiedDate } = known.response.attributes
  const answeredAt = lastModifiedDate?.getTime() ?? 0
  return state === 'PENDING_PUBLISH' || answeredAt >= since.getTime() - publishedWithinMs
}

function writtenAt({ review }: Kept): number {
  return review.attributes.createdDate.getTime()
}
