import { z } from 'zod'
import { unlessGone } from '../../platform/remote/problem.ts'
import { ReviewProblem, type ReviewSource } from '../../reviews/index.ts'
import { nameOf } from './names.ts'
import { createPush } from './push.ts'
import { read, readOne } from './read.ts'
import { readPart } from './read-part.ts'
import { callGoogle, hostOf, reviewsHost } from './request.ts'
import { replyShape } from './review.ts'
import { settingsOf, settingsShape } from './settings.ts'

const mostReplyBytes = 4096

/**
 * Reviews of Google Business Profile, signed in to through the directory Google. A review belongs to the location that
 * the directory's record names (locations/123). What changes between two looks is told by Pub/Sub, where it is set up.
 */
export function createGoogleReviews(): ReviewSource {
  return {
    kind: 'google_reviews',
    capability: {
      ...{ kind: 'google_reviews', name: 'Google', list: 'all', reachesBackDays: null },
      ...{ showsStarOnly: true, scale: 'stars', push: true, storing: 'yes', keepsHours: null },
      reply: {
        ...{ by: 'api', most: mostReplyBytes, unit: 'bytes', allowsEmoji: true, allowsLinks: false },
        ...{ similar: 'warn', isModerated: true, canChange: true, canWithdraw: true },
      },
      ...{ mayBeAskedFor: true, manageUrl: 'https://business.google.com/reviews' },
    },
    settings: settingsShape,
    secrets: z.object({}),
    signsInBy: 'google_business',
    // 300 calls a minute for each interface, 10 edits a minute for each profile
    // (https://developers.google.com/my-business/content/limits).
    paces: { calls: { perMinute: 300, atOnce: 60 }, replies: { perMinute: 10, atOnce: 4 } },
    everyMinutes: 15,
    readPart,
    read,
    readOne,
    async reply(call, { externalId, placeId, text }) {
      const url = `${reviewsHost(call)}/${nameOf(settingsOf(call).account, { externalId, placeId })}/reply`
      const { reviewReplyState, policyViolation } = await callGoogle(call, {
        ...{ url, method: 'PUT', body: { comment: text }, shape: replyShape, invalidIs: 'rejected' },
      })
      if (reviewReplyState === 'REJECTED') throw new ReviewProblem('rejected', policyViolation)
      // Where it does not say, it may still be looked at.
      return { state: reviewReplyState === 'APPROVED' ? 'live' : 'pending' }
    },
    async withdraw(call, review) {
      const url = `${reviewsHost(call)}/${nameOf(settingsOf(call).account, review)}/reply`
      await callGoogle(call, { url, method: 'DELETE', shape: z.unknown() }).catch(unlessGone)
    },
    async check(call) {
      const { account } = settingsOf(call)
      const host = hostOf(call.config, 'https://mybusinessaccountmanagement.googleapis.com')
      const shape = z.object({ accountName: z.string().default('') })
      const { accountName } = await callGoogle(call, { url: `${host}/v1/${account}`, shape })
      // Reviews are another interface than accounts, which Google opens to few and each project switches on by itself.
      await readPart(call, null, call.now())
      return accountName || account
    },
    push: createPush(),
  }
}
