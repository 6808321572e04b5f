import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { testChat } from './test-chat.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
const chat = await testChat(stage, brand)

type Article = { id: string; texts: { id: string }[] }
const text = { locale: 'en', title: 'Gift vouchers', html: '<p>They hold three years.</p>' }
const article = (await brand.api<Article>('POST', '/articles', { text })).body
await brand.api('PUT', `/articles/${article.id}/texts/${article.texts[0]?.id}/publication`, {})

const searched = (agent: string, body: object) =>
  chat.ask('POST', '/searched', { body: { locale: 'en', ...body }, headers: { 'user-agent': agent } })
const rows = () =>
  brand.context.read((tx) =>
    tx.db
      .selectFrom('searches')
      .select(['term', 'results', 'clicked', 'clickedArticleId', 'contactedAt', 'locationId'])
      .where('accountId', '=', tx.accountId)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  )

test('what is looked for in a chat counts beside the searches of the help centre, and what it led to', async () => {
  const asked = await chat.ask('GET', '/suggest?locale=en&q=voucher')
  expect(JSON.stringify(asked.body)).toContain('Gift vouchers')
  expect(await rows(), 'letters on the way count nothing').toEqual([])

  const at = 'aurora-centro'
  expect((await searched('Anna', { q: 'voucher', at })).status).toBe(204)
  expect((await searched('Anna', { q: 'voucher for anna@mail.example', at })).status).toBe(204)
  expect((await searched('Bert', { q: 'gift voucher', articleId: article.id })).status).toBe(204)
  expect(await rows()).toMatchObject([
    { term: 'voucher for', clicked: null, contactedAt: null, locationId: brand.locationId },
    { term: 'gift voucher', results: 1, clicked: 'article', clickedArticleId: article.id },
  ])

  const begins = { clientId: crypto.randomUUID(), text: 'Is my voucher still good?', locale: 'en' }
  const begun = await chat.ask('POST', '/conversations', { body: begins, headers: { 'user-agent': 'Anna' } })
  expect(begun.status).toBe(201)
  expect(await rows()).toMatchObject([{ contactedAt: expect.any(Date) }, { contactedAt: null }])
})

test('what is no search is refused or counts nothing', async () => {
  const before = await rows()
  expect((await searched('Cleo', { q: '  ' })).status).toBe(204)
  expect((await searched('Cleo', { q: '4111 1111 1111 1111' })).status).toBe(204)
  expect((await searched('Cleo', { q: 'x'.repeat(201) })).status).toBe(422)
  expect((await searched('Cleo', { q: 'voucher', articleId: 'none' })).status).toBe(422)
  expect(await rows()).toEqual(before)
})
