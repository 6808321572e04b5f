import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'

const stage = await cast()
const { api, member } = await stage.brand('Aurora')

type Topic = { id: string; names: Record<string, { name: string; slug: string }>; version: number }
type Refusal = { code: string; details: { key: string } }

const named = (name: string) => ({ names: { en: { name } } })
const add = async (name: string, more: object = {}) =>
  (await api<Topic & Refusal>('POST', '/topics', { ...named(name), ...more })).body
const names = async () =>
  (await api<{ items: Topic[] }>('GET', '/topics')).body.items.map((one) => one.names.en?.name)

test('topics have an address in each language, and keep it when they are called otherwise', async () => {
  const made = await api<Topic>('POST', '/topics', {
    names: { en: { name: 'Orders & delivery' }, pl: { name: 'Zamówienia' } },
  })
  expect(made.body.names).toMatchObject({ en: { slug: 'orders-delivery' }, pl: { slug: 'zamowienia' } })
  expect((await add('Orders, delivery')).names.en?.slug).toBe('orders-delivery-2')
  const path = `/topics/${made.body.id}`
  const renamed = await api<Topic>('PATCH', path, named('Where is my order'), { 'if-match': '"1"' })
  expect(renamed.body.names).toEqual({
    en: { name: 'Where is my order', description: '', slug: 'orders-delivery' },
  })
  const stale = await api<Refusal>('PATCH', path, named('Late'), { 'if-match': '"1"' })
  expect(stale.body.code).toBe('stale')
})

test('they nest three deep, in no circle', async () => {
  const one = await add('One')
  const two = await add('Two', { parentId: one.id })
  const three = await add('Three', { parentId: two.id })
  expect((await add('Four', { parentId: three.id })).details.key).toBe('topic_depth')
  const circle = await api<Refusal>('PATCH', `/topics/${one.id}`, { parentId: three.id })
  expect(circle.body.details.key).toBe('topic_circle')
  const high = await add('High')
  const moved = await api<Refusal>('PATCH', `/topics/${one.id}`, { parentId: high.id })
  expect(moved.body.details.key).toBe('topic_depth')
  const used = await api<Refusal>('DELETE', `/topics/${two.id}`)
  expect([used.status, used.body.details.key]).toEqual([409, 'topic_in_use'])
})

test('they stand in the order they are given, and an empty one is put away and taken back', async () => {
  const parent = await add('Shelf')
  const ids = []
  for (const name of ['a', 'b', 'c']) ids.push((await add(name, { parentId: parent.id })).id)
  await api('PUT', '/topic-order', { parentId: parent.id, ids: ids.toReversed() })
  expect((await names()).filter((name) => name && 'abc'.includes(name))).toEqual(['c', 'b', 'a'])
  const partly = await api<Refusal>('PUT', '/topic-order', { parentId: parent.id, ids: ids.slice(1) })
  expect(partly.body.details.key).toBe('topics_order')
  expect((await api('DELETE', `/topics/${ids[0]}`)).status).toBe(204)
  expect(await names()).not.toContain('a')
  await api('PATCH', `/topics/${ids[0]}`, { isArchived: false })
  expect(await names()).toContain('a')
})

test('articles of a topic are read in their order', async () => {
  const topic = await add('Returns')
  const article = async (title: string) =>
    (await api<{ id: string }>('POST', '/articles', { topicId: topic.id, text: { locale: 'en', title } }))
      .body.id
  const ids = [await article('First'), await article('Second'), await article('Third')]
  const titles = async () =>
    (await api<{ items: { title: string }[] }>('GET', `/articles?topicId=${topic.id}`)).body.items.map(
      (one) => one.title,
    )
  expect(await titles()).toEqual(['First', 'Second', 'Third'])
  await api('PUT', '/article-order', { topicId: topic.id, ids: [ids[2]] })
  expect(await titles()).toEqual(['Third', 'First', 'Second'])
  expect((await api<Refusal>('DELETE', `/topics/${topic.id}`)).body.details.key).toBe('topic_in_use')
})

test('who may not publish changes no topic', async () => {
  const agent = await member({ role: 'agent' })
  expect((await agent.api('POST', '/topics', named('Mine'))).status).toBe(403)
  expect((await agent.api('GET', '/topics')).status).toBe(200)
})
