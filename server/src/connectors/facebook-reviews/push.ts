import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Push } from '../../reviews/index.ts'
import { secretsOf } from './settings.ts'

/**
 * Webhooks of pages (https://developers.facebook.com/docs/graph-api/webhooks/getting-started). The signature is over the
 * bytes, in which everything but ASCII is escaped: written anew they have another one.
 */
export const push: Push = {
  handshake({ query }, call) {
    const isOurs =
      query['hub.mode'] === 'subscribe' &&
      isSame(secretsOf(call).verifyToken, query['hub.verify_token'] ?? '')
    const challenge = query['hub.challenge'] ?? ''
    return isOurs && /^[\w-]{1,200}$/.test(challenge) ? challenge : undefined
  },
  async isGenuine({ body, headers }, call) {
    const made = createHmac('sha256', secretsOf(call).appSecret).update(body).digest('hex')
    return isSame(`sha256=${made}`, headers['x-hub-signature-256'] ?? '')
  },
  idOf: ({ body }) => createHash('sha256').update(body).digest('hex'),
}

// Of both the same length is compared, so that the time it takes says nothing of either.
function isSame(expected: string, given: string): boolean {
  const [one, other] = [expected, given].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
