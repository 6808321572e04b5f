import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { reviewDesk } from '../../../test/review-desk.ts'

const stage = await cast()

test('what comes from any platform is called as the source it came by was called', async () => {
  const desk = await reviewDesk(stage, { name: 'Named', replyUrl: 'https://answers.example/take' })
  const { conversationId } = await desk.comes({
    id: 'r1',
    stars: 2,
    text: 'Cold soup.',
    author: { name: 'Ada' },
  })
  const { body } = await desk.brand.api<{ subject: string }>('GET', `/conversations/${conversationId}`)
  expect(body.subject).toBe('2 stars by Ada on Our reviews')
})
