import { posted, webhookSecret } from '../platforms/webhook_reviews.ts'
import type { Walk } from './walk.ts'

const strategies: Walk = {
  name: 'how furious reviews are answered is said, and one is answered so',
  tags: ['reviews'],
  async tell({ call, stage }) {
    await call('getReviewAnswering')
    await call('setReviewAnswering', {
      body: { languages: { en: 'informal', it: 'formal', pl: 'formal', ru: 'formal' } },
    })
    await call('listReviewStrategies')
    const path = { kind: 'tone', key: 'furious' } as const
    await call('getReviewStrategy', { path })
    const terms = {
      ...{ answerer: { kind: 'location_manager' as const }, answerMinutes: 120 },
      ...{ offers: true, goesPrivate: true, isAutomatic: false, delayMinutes: 60 },
      limits: [{ role: 'agent' as const, amount: 20, currency: 'EUR' as const }],
      texts: { en: { informal: { closing: ['We’d love to make it up to you.'] } } },
    }
    await call('previewReviewStrategy', {
      path,
      body: { terms, language: 'en', register: 'informal', wording: 0 },
    })
    await call('setReviewStrategy', { path, body: terms })
    const { address } = await call('createChannel', {
      body: {
        ...{ connector: 'webhook_reviews', name: 'Our own reviews', address: '' },
        secrets: { signingSecret: webhookSecret },
      },
    })
    const review = {
      ...{ id: 'rv-48212', placeId: '12', author: { name: 'Hannah B.' }, stars: 1, language: 'en' },
      text: 'Great, another two hours of waiting!',
      writtenAt: '2026-05-11T10:15:04Z',
    }
    const sent = posted(JSON.stringify({ reviews: [review] }), { at: stage.world.now() })
    await stage.app.http.inject({
      ...{ method: 'POST', url: `/api/public/v1/reviews/${address}`, payload: sent.body },
      headers: { ...sent.headers, 'content-type': 'application/json' },
    })
    await stage.settle()
    const { items } = await call('listReviews', { query: { state: 'due', limit: 10 } })
    await call('getReviewSuggestion', { path: { id: items[0]?.id ?? '' }, query: { wording: 0 } })
  },
}

export const reviewStrategyWalks: readonly Walk[] = [strategies]
