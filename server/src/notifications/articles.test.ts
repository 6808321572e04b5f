import { expect, test } from 'vitest'
import { testTeam } from './test-team.ts'

const { stage, brand, told } = await testTeam()
const writer = await brand.member({ role: 'agent' })
const manager = await brand.member({ role: 'manager' })

type Article = { id: string; texts: { id: string }[] }

test('who may approve hears what waits for them, and who wrote it what came of it', async () => {
  const text = { locale: 'en', title: 'Can I return my glasses?', html: '<p>Within 30 days.</p>' }
  const { body: article } = await writer.api<Article>('POST', '/articles', { text })
  const path = `/articles/${article.id}/texts/${article.texts[0]?.id}/review`
  await writer.api('PUT', path, { state: 'asked', note: 'Still 30 days?' })
  await stage.hurry()
  const { items, unreadCount } = await told(manager.api)
  expect(unreadCount).toBe(1)
  expect(items).toMatchObject([
    {
      kind: 'review_asked',
      conversation: null,
      article: { id: article.id, title: 'Can I return my glasses?' },
      preview: 'Still 30 days?',
      readAt: null,
    },
  ])
  expect((await told(writer.api)).items).toEqual([])

  await manager.api('PUT', path, { state: 'returned', note: 'Say what they have to bring.' })
  await stage.hurry()
  // It waits for nobody any more.
  expect((await told(manager.api)).unreadCount).toBe(0)
  expect((await told(writer.api)).items).toMatchObject([
    { kind: 'review_returned', preview: 'Say what they have to bring.', readAt: null },
  ])
  await writer.api('POST', '/notifications/readings', {
    ids: (await told(writer.api)).items.map(({ id }) => id),
  })
  expect((await told(writer.api)).unreadCount).toBe(0)
})
