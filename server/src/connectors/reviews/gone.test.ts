import { afterAll, expect, test } from 'vitest'
import { type Cast, cast } from '../../../test/cast.ts'
import { fakeReplyTaker } from '../../../test/platforms/webhook_reviews.ts'
import { reviewDesk } from '../../../test/review-desk.ts'
import type { ReviewSource } from '../../reviews/index.ts'
import { beginSource } from '../../reviews/index.ts'
import { createReviewSources } from '../registry.ts'
import { createReach } from './reach.ts'
import { readSource } from './read-source.ts'

const taker = await fakeReplyTaker()
afterAll(() => taker.close())
const stage: Cast = await cast({ PLATFORM_ORIGINS: `webhook_reviews=${taker.origin}` })

test('a review that is gone when it is asked about again becomes a tombstone', async () => {
  const desk = await reviewDesk(stage, { name: 'Gone', replyUrl: `${taker.origin}/answers` })
  await desk.comes({ id: 'r1', stars: 2, text: 'Cold soup.', reply: { text: 'Sorry.', state: 'pending' } })
  const known = createReviewSources().get('webhook_reviews')
  if (!known) throw new Error('There is no such source.')
  const source: ReviewSource = {
    ...known,
    readPart: async () => ({ reviews: [], next: null }),
    readOne: async (_call, review) => ({ ...review, isGone: true }),
  }
  const system = desk.brand.context
  await system.transaction((tx) => beginSource(tx, desk.channelId, { isRead: true }))
  const ports = { sources: new Map([[source.kind, source]]), reach: createReach(new Map()) }
  await readSource(system, ports, desk.channelId, () => true)
  await stage.settle()
  const [gone] = await desk.reviews()
  expect(gone).toMatchObject({ text: 'Cold soup.', isDue: false })
  expect(gone?.removedAt).not.toBeNull()
})
