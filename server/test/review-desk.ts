import type { Brand, Cast } from './cast.ts'
import { posted, webhookSecret } from './platforms/webhook_reviews.ts'

type SentReview = {
  id: string
  stars?: number
  text?: string
  language?: string
  isGone?: boolean
  author?: { name: string }
  placeId?: string
  placeName?: string
  writtenAt?: string
  changedAt?: string
  reply?: { text: string; state: 'pending' | 'live' | 'rejected'; reason?: string } | null
}

type ShownReview = {
  id: string
  conversationId: string
  text: string
  isDue: boolean
  removedAt: string | null
  answerState: string | null
  reply: { text: string; state: string; reason: string; messageId: string | null } | null
}

/** A brand whose reviews another program posts, and takes the answers to. */
export async function reviewDesk(
  stage: Cast,
  { name, replyUrl }: { name: string; replyUrl: string },
): Promise<{
  brand: Brand
  channelId: string
  post(review: SentReview): Promise<number>
  reviews(query?: string): Promise<ShownReview[]>
  /** The one with this id outside. */
  comes(review: SentReview): Promise<ShownReview>
}> {
  const brand = await stage.brand(name)
  const made = await brand.api<{ id: string; address: string }>('POST', '/channels', {
    ...{ connector: 'webhook_reviews', name: 'Our reviews', address: '' },
    ...{ settings: { replyUrl }, secrets: { signingSecret: webhookSecret } },
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const { id: channelId, address } = made.body
  const writtenAt = new Date(stage.world.now().getTime() - 3_600_000).toISOString()
  const post = async (review: SentReview) => {
    const full = {
      ...{ placeId: '12', placeName: 'Corso', writtenAt },
      ...review,
    }
    const sent = posted({ reviews: [full] }, { at: stage.world.now() })
    const { statusCode } = await stage.app.http.inject({
      ...{ method: 'POST', url: `/api/public/v1/reviews/${address}`, payload: sent.body },
      headers: { ...sent.headers, 'content-type': 'application/json' },
    })
    await stage.settle()
    return statusCode
  }
  const reviews = async (query = '') =>
    (await brand.api<{ items: ShownReview[] }>('GET', `/reviews?limit=100${query}`)).body.items
  const comes = async (review: SentReview) => {
    const before = new Set((await reviews()).map(({ id }) => id))
    await post(review)
    const all = await reviews()
    const found = all.find(({ id }) => !before.has(id)) ?? all.find(({ text }) => text === review.text)
    if (!found) throw new Error('The review did not come.')
    return found
  }
  return { brand, channelId, post, reviews, comes }
}
