import { posted, webhookSecret } from '../platforms/webhook_reviews.ts'
import type { Walk } from './walk.ts'

const reviews: Walk = {
  name: 'a review comes in, is read, placed and answered',
  tags: ['reviews'],
  async tell({ brand, call, stage }) {
    await call('listReviewPlatforms')
    const { id, address } = await call('createChannel', {
      body: {
        ...{ connector: 'webhook_reviews', name: 'Our own reviews', address: '' },
        secrets: { signingSecret: webhookSecret },
      },
    })
    const review = {
      ...{ id: 'rv-48211', placeId: '12', placeName: 'Lumina Corso', author: { name: 'Giulia R.' } },
      ...{ stars: 2, title: 'Attesa lunga', text: 'Ho aspettato un’ora.', language: 'it' },
      ...{ writtenAt: '2026-05-11T10:15:04Z', url: 'https://reviews.example/rv-48211' },
    }
    const sent = posted(JSON.stringify({ reviews: [review] }), { at: stage.world.now() })
    await stage.app.http.inject({
      ...{ method: 'POST', url: `/api/public/v1/reviews/${address}`, payload: sent.body },
      headers: { ...sent.headers, 'content-type': 'application/json' },
    })
    await stage.settle()
    await call('listReviewSources')
    await call('listReviewPlaces', { path: { id } })
    const { locationId } = brand
    await call('setReviewPlace', { path: { id, placeId: '12' }, body: { locationId } })
    const { items } = await call('listReviews', { query: { state: 'due', limit: 10 } })
    const reviewId = items[0]?.id ?? ''
    await call('getReview', { path: { id: reviewId } })
    await call('correctReview', { path: { id: reviewId }, body: { tone: 'mixed', themes: ['waiting'] } })
    await call('openReview', { path: { id: reviewId } })
  },
}

const past: Walk = {
  name: 'the past of a source is read',
  tags: ['reviews'],
  async tell({ call }) {
    const { id } = await call('createChannel', {
      body: {
        ...{ connector: 'trustpilot_reviews', name: 'Trustpilot', address: '' },
        settings: { businessUnitId: '507f191e810c19729de860ea' },
        secrets: { apiKey: 'your-key', apiSecret: 'your-secret' },
      },
    })
    await call('readReviewSource', { path: { id }, body: { since: '2024-01-01T00:00:00Z' } })
  },
}

const learning: Walk = {
  name: 'a brand has its reviews learned from',
  tags: ['reviews'],
  async tell({ call, stage }) {
    await call('learnFromReviews')
    await stage.settle()
    await call('listReviewLearning')
  },
}

const table = [
  'Platform,Review ID,Rating,Review text,Reviewer,Review date',
  'Portal,p-1,2,Ho aspettato un’ora.,Giulia R.,2026-05-10 18:30',
  'Portal,p-2,6,Sei su cinque.,Marco B.,2026-05-10 19:00',
].join('\n')

const imported: Walk = {
  name: 'a table of reviews is brought, mapped, taken, and taken back',
  tags: ['reviews'],
  async tell({ call, brand, stage }) {
    const file = { name: 'reviews.csv', type: 'text/csv', content: Buffer.from(table) }
    const { id } = await call('createReviewImport', { file })
    const path = { id }
    await stage.settle()
    const { locationId } = brand
    const { mapping, options } = await call('getReviewImport', { path })
    await call('mapReviewImport', { path, body: { mapping, options: { ...options, locationId } } })
    await stage.settle()
    await call('listReviewImportRows', { path, query: { limit: 10 } })
    await call('getFaultyReviewRows', { path })
    await call('takeReviewImport', { path })
    await stage.settle()
    await call('undoReviewImport', { path })
    await stage.settle()
    await call('listReviewImports')
    await call('deleteReviewImport', { path })
  },
}

const notified: Walk = {
  name: 'what would be read in a notification by e-mail',
  tags: ['reviews'],
  async tell({ call }) {
    await call('previewReviewMail', {
      body: {
        settings: {
          ...{ platform: 'Portal', from: ['noreply@portal.example'], says: '{author} reviewed {place}' },
          ...{ starsLabels: ['Rating:'], textLabels: ['Review:'] },
        },
        mail: {
          ...{ from: 'noreply@portal.example', subject: 'A new review' },
          text: 'Giulia R. reviewed Lumina Corso\nRating: 2/5\nReview:\nHo aspettato un’ora.',
        },
      },
    })
  },
}

const flags: Walk = {
  name: 'a review that stands out is reported to its platform, and what becomes of that is noted',
  tags: ['reviews'],
  async tell({ call, stage }) {
    await call('getReviewFlagSettings')
    await call('updateReviewFlagSettings', { body: { reviewCompetitors: ['rival.example'] } })
    const { address } = await call('createChannel', {
      body: {
        ...{ connector: 'webhook_reviews', name: 'Our own reviews', address: '' },
        secrets: { signingSecret: webhookSecret },
      },
    })
    const review = {
      ...{ id: 'rv-50377', placeId: '12', placeName: 'Lumina Corso', author: { name: 'Gianni B.' } },
      ...{ stars: 1, title: '', text: 'I will remove this review if you pay me 300 euro.', language: 'en' },
      ...{ writtenAt: '2026-05-11T10:15:04Z', url: 'https://reviews.example/rv-50377' },
    }
    const sent = posted(JSON.stringify({ reviews: [review] }), { at: stage.world.now() })
    await stage.app.http.inject({
      ...{ method: 'POST', url: `/api/public/v1/reviews/${address}`, payload: sent.body },
      headers: { ...sent.headers, 'content-type': 'application/json' },
    })
    await stage.settle()
    const { items } = await call('listReviews', { query: { limit: 10 } })
    const path = { id: items[0]?.id ?? '' }
    await call('clearReview', { path })
    await call('flagReview', { path, body: { category: 'extortion', note: 'The same came by mail.' } })
    await call('withdrawReviewFlag', { path })
    await call('flagReview', { path, body: { category: 'extortion' } })
    await call('getReviewFlagPacket', { path })
    await call('downloadReviewFlagPacket', { path, query: { format: 'text' } })
    await call('submitReviewFlag', { path, body: { on: '2026-05-11', reference: 'C-20551' } })
    await call('decideReviewFlag', { path, body: { outcome: 'kept' } })
    await call('appealReviewFlag', { path, body: { reference: 'A-20551' } })
    await call('getReviewFlag', { path })
  },
}

export const reviewWalks: readonly Walk[] = [reviews, past, learning, imported, notified, flags]
