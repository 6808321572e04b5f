import { z } from 'zod'
import { unlessGone } from '../../platform/remote/problem.ts'
import { type ReviewSource, readKept } from '../../reviews/index.ts'
import { capability } from './capability.ts'
import { answerAsPartner, callYelp } from './request.ts'
import { keptShape, reviewsShape, toSeen } from './reviews.ts'
import { secretsShape, settingsOf, settingsShape } from './settings.ts'

const positionShape = z.object({ after: z.string() })

/**
 * Yelp: of each business the three reviews it shows first, in excerpts. They may be kept for a day, so that all of them
 * come each time, whatever the moment they are asked for since.
 */
export const yelpReviews: ReviewSource = {
  ...{ kind: capability.kind, capability, settings: settingsShape, secrets: secretsShape },
  signsInBy: null,
  // Also so many in a second; and the day's calls are bought.
  paces: { calls: { perMinute: 60, atOnce: 5 }, replies: { perMinute: 6, atOnce: 4 } },
  everyMinutes: 720,
  async readPart(call, position) {
    const { businessIds, locale } = settingsOf(call)
    // By its id: the list may be another one by now.
    const { after } = positionShape.safeParse(position).data ?? {}
    const businessId = businessIds[after === undefined ? 0 : businessIds.indexOf(after) + 1]
    if (businessId === undefined) return { reviews: [], next: null }
    const query = new URLSearchParams({ locale, sort_by: 'newest' })
    const path = `businesses/${encodeURIComponent(businessId)}/reviews?${query}`
    const found = await callYelp(call, { path, shape: reviewsShape }).catch(unlessGone)
    // What is the same as the last time is news all the same: its words may be kept for another day.
    const readAt = call.now().toISOString().slice(0, 'yyyy-mm-ddThh'.length)
    return {
      reviews: (found?.reviews ?? []).map((review) => ({
        externalId: review.id,
        raw: JSON.stringify({ businessId, locale, readAt, review }),
      })),
      next: businessId === businessIds.at(-1) ? null : { after: businessId },
    }
  },
  async read(_call, raw) {
    return [toSeen(readKept(raw, keptShape))]
  },
  async reply(call, { externalId, text }) {
    await answerAsPartner(call, externalId, text)
    return { state: 'live' }
  },
  async check(call) {
    const [first = ''] = settingsOf(call).businessIds
    const shape = z.object({ name: z.string() })
    return (await callYelp(call, { path: `businesses/${encodeURIComponent(first)}`, shape })).name
  },
}
