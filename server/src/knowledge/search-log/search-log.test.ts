import { afterAll, expect, test } from 'vitest'
import { type Brand, cast } from '../../../test/cast.ts'
import { forgetSearches } from './forget-searches.ts'
import { noteContact } from './note-contact.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const { http } = stage.app
const brand = await stage.brand('Aurora')
const { api, context } = brand
await publish(brand, 'How do I return an order?', 'Take it to any shop within thirty days.')
await publish(brand, 'Gift vouchers', 'They hold three years.')

type Article = { id: string; texts: { id: string }[] }
type Term = { term: string; sessions: number; zero: number; clicked: number; noClick: number }
type Gap = { id: string; term: string; sessions: number; state: string; articleId: string | null }

async function publish({ api: of }: Brand, title: string, words: string): Promise<void> {
  const text = { locale: 'en', title, html: `<p>${words}</p>` }
  const { id, texts } = (await of<Article>('POST', '/articles', { text })).body
  await of('PUT', `/articles/${id}/texts/${texts[0]!.id}/publication`, {})
}

const visitor = (agent: string) => ({
  'user-agent': agent,
  'content-type': 'application/x-www-form-urlencoded',
})
const search = (agent: string, typed: string) =>
  http.inject({ url: `/help/en/search?q=${encodeURIComponent(typed)}`, headers: visitor(agent) })
const pauses = (agent: string, form: Record<string, string>) =>
  http.inject({
    ...{ method: 'POST', url: '/help/en/searched', headers: visitor(agent) },
    payload: new URLSearchParams(form).toString(),
  })
const opens = (agent: string, slug: string, cameFrom: string) =>
  http.inject({
    url: `/help/en/${slug}`,
    headers: { ...visitor(agent), referer: `http://localhost/help/en/${cameFrom}` },
  })
const terms = async (query = '') => (await api<{ items: Term[] }>('GET', `/search-terms${query}`)).body.items
const rows = () =>
  context.read((tx) =>
    tx.db
      .selectFrom('searches')
      .select(['term', 'results', 'clicked', 'clickedRank', 'isReformulated', 'contactedAt'])
      .orderBy('at')
      .orderBy('id')
      .execute(),
  )

test('what somebody types on the way to a search is one search, without what could name them', async () => {
  await pauses('Anna', { q: 'retu' })
  await pauses('Anna', { q: 'return order' })
  await search('Anna', 'return order OT-48213 for anna@mail.example')
  expect(await rows()).toMatchObject([{ term: 'return order for', results: 1, clicked: null }])
})

test('a choice is kept: of a suggestion, or of the results of a search without a script', async () => {
  await pauses('Bert', { q: 'voucher', kind: 'action' })
  await search('Carl', 'vouchers')
  await opens('Carl', 'gift-vouchers', 'search?q=vouchers')
  await opens('Dora', 'gift-vouchers', 'search?q=vouchers')
  expect((await rows()).slice(-2)).toMatchObject([
    { term: 'voucher', clicked: 'action', clickedRank: null },
    { term: 'vouchers', clicked: 'article', clickedRank: 1 },
  ])
})

test('who chooses nothing and asks again has put it in other words', async () => {
  await search('Emma', 'money')
  await search('Emma', 'voucher')
  expect((await rows()).slice(-2)).toMatchObject([
    { term: 'money', isReformulated: true },
    { term: 'voucher', isReformulated: false },
  ])
})

test('terms are shown once three visitors had them', async () => {
  for (const who of ['Faye', 'Gert']) await search(who, 'gift voucher')
  expect((await terms()).map(({ term }) => term)).not.toContain('gift voucher')
  await search('Hugo', 'Gift  VOUCHER!')
  expect(await terms('?outcome=no_click')).toContainEqual(
    expect.objectContaining({ term: 'gift voucher', sessions: 3, noClick: 3, zero: 0 }),
  )
  expect((await terms('?locale=it')).length).toBe(0)
})

test('what five visitors look for in vain is a gap, from which one click begins the article', async () => {
  for (const who of ['1', '2', '3', '4']) await search(who, 'laser surgery')
  const gaps = async (state = 'open') =>
    (await api<{ items: Gap[] }>('GET', `/search-gaps?state=${state}`)).body.items
  expect(await gaps()).toEqual([])
  await search('5', 'laser surgery')
  const [gap] = await gaps()
  expect(gap).toMatchObject({ term: 'laser surgery', sessions: 5, state: 'open', articleId: null })
  const begun = await api<Article & { title: string }>('POST', `/search-gaps/${gap!.id}/article`)
  expect([begun.status, begun.body.title]).toEqual([201, 'Laser surgery'])
  expect((await api<Article>('POST', `/search-gaps/${gap!.id}/article`)).body.id).toBe(begun.body.id)
  expect(await gaps('written')).toMatchObject([{ articleId: begun.body.id }])
  const path = `/articles/${begun.body.id}/texts/${begun.body.texts[0]!.id}`
  await api('PATCH', path, { html: '<p>We do not offer it.</p>' }, { 'if-match': '"1"' })
  await api('PUT', `${path}/publication`, {})
  expect((await gaps('answered')).length).toBe(1)
})

test('who writes to a person after a search was not helped, and five of them make a gap', async () => {
  for (const who of ['a', 'b', 'c', 'd', 'e']) {
    await search(who, 'thirty days')
    await noteContact({ context, address: '127.0.0.1', agent: who })
  }
  expect(await terms('?outcome=contacted')).toMatchObject([{ term: 'thirty days', sessions: 5 }])
  const { items } = (await api<{ items: Gap[] }>('GET', '/search-gaps')).body
  expect(items.map(({ term }) => term)).toEqual(['thirty days'])
  const put = await api('PATCH', `/search-gaps/${items[0]!.id}`, { isDismissed: true })
  expect(put.body).toMatchObject({ state: 'dismissed' })
})

test('shares are told with what they are of and how sure they are', async () => {
  const { body } = await api<{ searches: number; zero: { count: number; of: number; low: number } }>(
    ...(['GET', '/search-summary?days=30'] as const),
  )
  expect(body.zero).toMatchObject({ of: body.searches })
  expect(body.zero.count).toBeGreaterThanOrEqual(5)
})

test('no address, name or machine is kept, and what is rare or old is forgotten', async () => {
  const year = 366 * 86_400_000
  const later = (days: number) => ({
    ...context,
    ...{ now: () => new Date(context.now().getTime() + days) },
  })
  await forgetSearches(later(0))
  const before = (await rows()).length
  await context.transaction((tx) =>
    tx.db
      .updateTable('searches')
      .set({ at: new Date(Date.now() - 40 * 86_400_000) })
      .execute(),
  )
  await forgetSearches(context)
  const kept = await rows()
  expect(kept.length).toBe(before)
  expect(new Set(kept.map(({ term }) => term))).toEqual(
    new Set(['', 'gift voucher', 'laser surgery', 'thirty days']),
  )
  await context.transaction((tx) =>
    tx.db
      .updateTable('searches')
      .set({ at: new Date(Date.now() - year) })
      .execute(),
  )
  await forgetSearches(context)
  expect(await rows()).toEqual([])
})

test('words that mean the same find each other a moment after somebody says so', async () => {
  const isFound = async () => (await search('Syn', 'coupon')).body.includes('/help/en/gift-vouchers')
  expect(await isFound()).toBe(false)
  const given = { locale: 'en', phrases: ['voucher', 'coupon', 'gift card'] }
  const added = await api<{ id: string; version: number }>('POST', '/search-synonyms', given)
  expect(added.status).toBe(201)
  await expect.poll(isFound, { timeout: 20_000, interval: 200 }).toBe(true)
  expect((await search('Syn', 'gift cards')).body).toContain('/help/en/gift-vouchers')
  const path = `/search-synonyms/${added.body.id}`
  expect((await api('PATCH', path, { phrases: ['One', 'one'] })).status).toBe(422)
  expect((await api('PATCH', path, { phrases: ['voucher', 'token'] }, { 'if-match': '"7"' })).status).toBe(
    409,
  )
  expect((await api('PATCH', path, { phrases: ['voucher', 'token'] })).body).toMatchObject({ version: 2 })
  expect((await api('DELETE', path)).status).toBe(204)
  await expect.poll(isFound, { timeout: 20_000, interval: 200 }).toBe(false)
})

test('viewers look and do not change; other brands see nothing', async () => {
  const viewer = await brand.member({ role: 'viewer' })
  expect((await viewer.api('GET', '/search-terms')).status).toBe(200)
  expect((await viewer.api('POST', '/search-synonyms', { locale: 'en', phrases: ['aa', 'bb'] })).status).toBe(
    403,
  )
  const other = await stage.brand('Boreal')
  expect((await other.api<{ items: Term[] }>('GET', '/search-gaps?state=dismissed')).body.items).toEqual([])
})
