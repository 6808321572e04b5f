import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Push } from '../../reviews/index.ts'
import { secretsOf } from './settings.ts'

/** What Trustpilot posts: https://support.trustpilot.com/hc/en-us/community/posts/10109980750738 */
export const eventsShape = z.object({
  events: z.array(
    z.object({
      eventName: z.string(),
      eventData: z.object({ id: z.string().min(1).max(100), locationId: z.string().nullish() }),
    }),
  ),
})

export const deletedEvent = 'service-review-deleted'
const reviewEvents = new Set(['service-review-created', 'service-review-updated', deletedEvent])

/** The events that are about reviews of the business; reviews of products, for one, are not. */
export function reviewEventsIn({ events }: z.infer<typeof eventsShape>) {
  return events.filter(({ eventName }) => reviewEvents.has(eventName))
}

/**
 * It is not documented in public how its webhooks are signed: programs of others compare an HMAC-SHA256 of the bytes,
 * in hex or base64, in `X-Trustpilot-Signature`. Without a secret nothing is taken for theirs, and reviews come by
 * being asked for, as they do beside all pushes.
 */
export const push: Push = {
  async isGenuine({ body, headers }, call) {
    const { webhookSecret } = secretsOf(call)
    if (!webhookSecret) return false
    const told = headers['x-trustpilot-signature'] ?? ''
    const given = Buffer.from(told, /^[0-9a-f]{64}$/i.test(told) ? 'hex' : 'base64')
    const expected = createHmac('sha256', webhookSecret).update(body).digest()
    return given.length === expected.length && timingSafeEqual(given, expected)
  },
  idOf: ({ body }) => createHash('sha256').update(body).digest('hex'),
}
