import { posted, webhookSecret } from '../platforms/webhook_reviews.ts'
import type { Teller, Walk } from './walk.ts'

async function reviewed({ call, stage, brand, outside }: Teller) {
  const { id, address } = await call('createChannel', {
    body: {
      ...{ connector: 'webhook_reviews', name: 'Our own reviews', address: '' },
      settings: { replyUrl: `${outside.taker.origin}/answers` },
      secrets: { signingSecret: webhookSecret },
    },
  })
  const review = {
    ...{ id: 'rv-48212', placeId: '12', placeName: 'Lumina Corso', author: { name: 'Piotr Z.' } },
    ...{ stars: 1, text: 'Nobody picked up the phone for a week.', language: 'en' },
    writtenAt: stage.world.now().toISOString(),
  }
  const sent = posted(JSON.stringify({ reviews: [review] }), { at: stage.world.now() })
  await stage.app.http.inject({
    ...{ method: 'POST', url: `/api/public/v1/reviews/${address}`, payload: sent.body },
    headers: { ...sent.headers, 'content-type': 'application/json' },
  })
  await stage.settle()
  const { locationId } = brand
  await call('setReviewPlace', { path: { id, placeId: '12' }, body: { locationId } })
  const { items } = await call('listReviews', { query: { limit: 1 } })
  return { id: items[0]?.id ?? '', conversationId: items[0]?.conversationId ?? '' }
}

const approved: Walk = {
  name: 'an answer waits for a second person, goes out, is taken away, and its reviewer goes on privately',
  tags: ['reviews', 'messages'],
  async tell(teller) {
    const { call, person, stage } = teller
    await call('updateConversationSettings', { body: { undoSendSeconds: 0 } })
    await call('getReviewApproval')
    await call('updateReviewApproval', { body: { stars: [1, 2], newMemberDays: 30 } })
    const { id, conversationId } = await reviewed(teller)
    const writer = await person('Ben Bianchi')
    const boss = await person('Carla Verdi', { role: 'manager' })
    const { id: messageId } = await writer.call('addMessage', {
      path: { id: conversationId },
      body: { text: 'We are sorry, Piotr. Our lines work again.', seenPublicCount: 1, resolve: false },
    })
    await boss.call('decideApproval', {
      path: { id: conversationId, messageId },
      body: { decision: 'approved', word: 'Well said.' },
    })
    await stage.settle()
    await boss.call('withdrawReviewAnswer', { path: { id } })
    const link = await call('makeReviewPrivateLink', { path: { id } })
    await call('getReviewPrivately', { path: { id } })
    await call('revokeReviewPrivateLink', { path: { id, linkId: link.id } })
  },
}

export const reviewAnswerWalks: readonly Walk[] = [approved]
