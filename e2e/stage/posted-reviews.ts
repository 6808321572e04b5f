import { expect } from '@playwright/test'
import { posted, webhookSecret } from '../../server/test/platforms/webhook_reviews.ts'
import type { Brand } from './brand.ts'
import type { Server } from './server.ts'

type Signed = { secret?: string; at?: Date }

/** A source of reviews to which another program posts. */
export type PostedReviews = {
  channelId: string
  /** Posts reviews, each of one place and written just now where it says nothing else; gives the answer's status. */
  post(reviews: readonly object[], how?: Signed): Promise<number>
}

/** Sets up a source another program posts to, in the place of whoever does it by hand (reviews.spec.ts). */
export async function addPostedReviews(
  { api, locationId }: Pick<Brand, 'api'> & { locationId: string | null },
  server: Server,
  { name = 'Our own reviews', replyUrl }: { name?: string; replyUrl?: string } = {},
): Promise<PostedReviews> {
  const { data, error } = await api.POST('/api/v1/channels', {
    body: {
      ...{ connector: 'webhook_reviews', name, address: '', locationId },
      settings: replyUrl ? { replyUrl } : {},
      secrets: { signingSecret: webhookSecret },
    },
  })
  expect(error).toBeUndefined()
  const url = `${server.url}/api/public/v1/reviews/${data?.address}`
  return { channelId: data?.id ?? '', post: (reviews, how) => postReviews(url, reviews, how) }
}

/** Posts reviews to the address of a source as docs/reviews-webhook.md tells others to. */
export async function postReviews(
  url: string,
  reviews: readonly object[],
  { at = new Date(), secret = webhookSecret }: Signed = {},
): Promise<number> {
  const told = { placeId: '12', writtenAt: at.toISOString() }
  const sent = posted({ reviews: reviews.map((review) => ({ ...told, ...review })) }, { at, secret })
  const headers = { 'content-type': 'application/json', ...sent.headers }
  return (await fetch(url, { method: 'POST', headers, body: sent.body.toString() })).status
}
