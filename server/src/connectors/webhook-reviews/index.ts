import { createHash } from 'node:crypto'
import { type ReviewSource, readKept } from '../../reviews/index.ts'
import { isSignedBy, signedAt } from '../../webhooks/index.ts'
import { bodyShape, toSeen } from './body.ts'
import { capability } from './capability.ts'
import { secretOf, secretsShape, settingsShape } from './settings.ts'
import { tell } from './tell.ts'

/** Any other program that has reviews: it posts them signed, and is posted the answers (docs/reviews-webhook.md). */
export const webhookReviews: ReviewSource = {
  ...{ kind: capability.kind, capability, settings: settingsShape, secrets: secretsShape },
  signsInBy: null,
  paces: { calls: { perMinute: 60, atOnce: 10 }, replies: { perMinute: 60, atOnce: 10 } },
  everyMinutes: null,
  async read(_call, raw) {
    return readKept(raw, bodyShape).map(toSeen)
  },
  reply: (call, { externalId: reviewId, placeId, text, key }) =>
    tell(call, { type: 'review.replied', reviewId, placeId, text }, key),
  async withdraw(call, { externalId: reviewId, placeId }) {
    await tell(call, { type: 'review.reply_withdrawn', reviewId, placeId }, `withdrawn ${reviewId}`)
  },
  push: {
    async isGenuine({ body, headers }, call) {
      const header = headers['vicino-signature'] ?? ''
      return isSignedBy(secretOf(call), { header, body, now: call.now() })
    },
    wasGenuine({ body, headers }, call) {
      const header = headers['vicino-signature'] ?? ''
      const now = signedAt(header)
      return now !== undefined && isSignedBy(secretOf(call), { header, body, now })
    },
    // Whoever numbers their events is taken at their word; for others the same bytes are the same.
    idOf: ({ body, headers }) =>
      headers['idempotency-key']?.slice(0, 200) || createHash('sha256').update(body).digest('hex'),
  },
}
