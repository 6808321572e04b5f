import { expect, test } from 'vitest'
import { apiWith, cast } from '../../test/cast.ts'
import { createContext } from '../platform/context.ts'

const stage = await cast()
const stranger = apiWith(stage.app, {})
const origin = { origin: stage.world.config.publicUrl }

type Demo = { state: string; done: number; total: number; email: string | null; password: string | null }
let cookie = ''
const demo = async () => (await stranger<Demo>('GET', '/setup/demo')).body

test('an empty installation opens the demo and signs in who asked for it', async () => {
  expect(await demo()).toEqual({ state: 'none', done: 0, total: 0, email: null, password: null })
  const started = await stage.app.http.inject({ method: 'POST', url: '/api/v1/setup/demo', headers: origin })
  expect(started.statusCode).toBe(202)
  expect(started.json()).toMatchObject({ state: 'loading', done: 0, total: 3000, password: null })
  cookie = started.cookies.map((one) => `${one.name}=${encodeURIComponent(one.value)}`).join('; ')
  const session = await apiWith(stage.app, { cookie })<Record<string, unknown>>('GET', '/session')
  expect(session.body).toMatchObject({
    member: { role: 'owner', name: 'Giulia Ferrante' },
    account: { name: 'Ottilia' },
  })
  const accountId = Object(session.body.account).id
  // A small one is loaded as a big one is.
  await createContext(stage.world, accountId, { kind: 'system' }).transaction((tx) =>
    tx.db
      .updateTable('demoLoads')
      .set({ conversationCount: 25 })
      .where('accountId', '=', accountId)
      .execute(),
  )
  await stage.settle()
  const ready = await demo()
  expect(ready).toMatchObject({
    state: 'ready',
    done: 25,
    total: 25,
    email: 'giulia.ferrante@ottilia.example',
  })
  const signedIn = await stage.app.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: origin,
    payload: { email: 'davide.greco@ottilia.example', password: ready.password },
  })
  expect(signedIn.statusCode).toBe(200)
  const counts = await apiWith(stage.app, { cookie })<{ all: number }>('GET', '/conversations/counts')
  expect(counts.body.all).toBeGreaterThan(0)
}, 120_000)

/** What the owner, signed in, is answered. */
async function owner<T>(path: string): Promise<T> {
  const { status, body } = await apiWith(stage.app, { cookie })<T>('GET', path)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

type List<T> = { items: T[] }
type Row = { id: string; status: string; subject: string; assignee: { id: string } | null; locale: string }

const conversations = (filter: object) =>
  owner<List<Row>>(`/conversations?view=all&limit=100&filter=${encodeURIComponent(JSON.stringify(filter))}`)

test('chats of these hours wait, are being answered or are done with; it shows where on the site visitors wrote', async () => {
  const { items } = await conversations({ field: 'medium', op: 'is', value: ['web-chat'] })
  expect(items).toHaveLength(13)
  const open = items.filter(({ status }) => status === 'open')
  expect(open.filter(({ assignee }) => assignee).length).toBeGreaterThan(3)
  expect(open.filter(({ assignee }) => !assignee).length).toBeGreaterThan(3)
  expect(items.filter(({ status }) => status === 'resolved').length).toBeGreaterThan(3)
  for (const { id } of items) {
    const visitor = await owner<{ name: string; page: { url: string } }>(`/conversations/${id}/visitor`)
    expect(visitor.page.url).toMatch(/^https:\/\/ottilia\.example\/(it|pl|de|en)\//)
  }
  const known = items.find(({ subject }) => subject.startsWith('Ho le progressive'))
  expect(await owner(`/conversations/${known?.id}/visitor`)).toMatchObject({
    ...{
      name: 'Gaetano Ruffo',
      email: 'gaetano.ruffo@posta.example',
      typed: 'lenti progressive mal di testa',
    },
    article: { title: expect.stringMatching(/./) },
  })
  const said = await owner<List<{ kind: string; state: string | null }>>(
    `/conversations/${known?.id}/messages`,
  )
  expect(said.items.map(({ kind, state }) => state ?? kind)).toEqual([
    ...['incoming', 'sent', 'incoming', 'sent', 'incoming'],
  ])
})

test('there are snippets with variables, macros, rules and promises', async () => {
  const snippets = await owner<List<{ id: string; shortcut: string; locales: string[] }>>('/snippets')
  expect(snippets.items).toHaveLength(7)
  for (const { locales } of snippets.items) expect(locales.toSorted()).toEqual(['de', 'en', 'it', 'pl', 'ru'])
  const hours = snippets.items.find(({ shortcut }) => shortcut === 'hours')
  const chat = (await conversations({ field: 'medium', op: 'is', value: ['web-chat'] })).items[0]
  const filled = await owner<{ text: string; missing: string[] }>(
    `/snippets/${hours?.id}/rendering?conversationId=${chat?.id}`,
  )
  expect(filled).toMatchObject({ text: expect.stringContaining('Ottilia '), missing: [] })
  expect((await owner<List<unknown>>('/macros')).items).toHaveLength(4)
  expect((await owner<List<{ isEnabled: boolean }>>('/rules')).items.map((one) => one.isEnabled)).toEqual([
    ...[true, true, true],
  ])
  expect((await owner<List<{ name: string }>>('/sla-policies')).items.map(({ name }) => name)).toEqual([
    ...['Urgent', 'Chat', 'Workshop'],
  ])
})

test('calls are booked ahead and lie aside until then', async () => {
  const snoozed = await conversations({ field: 'status', op: 'is', value: ['snoozed'] })
  const calls = await Promise.all(
    snoozed.items.map(({ id }) =>
      owner<List<{ state: string; startsAt: string }>>(`/conversations/${id}/callbacks`),
    ),
  )
  const booked = calls.flatMap(({ items }) => items)
  expect(booked).toHaveLength(5)
  for (const { state, startsAt } of booked) {
    expect(state).toBe('booked')
    expect(Date.parse(startsAt)).toBeGreaterThan(stage.world.now().getTime())
  }
})

test('articles have texts for regions, customers several addresses, locations all that is stated of them', async () => {
  const { items } = await owner<List<{ id: string; source?: string; title: string }>>('/articles?limit=100')
  const texts = await Promise.all(
    items.map(({ id }) =>
      owner<{ texts: { locale: string; regionName: string | null }[] }>(`/articles/${id}`),
    ),
  )
  const regional = texts.flatMap((one) => one.texts).filter(({ regionName }) => regionName !== null)
  expect(new Set(regional.map(({ regionName, locale }) => `${regionName} ${locale}`))).toEqual(
    new Set(['United Kingdom en', 'Deutschland de', 'Italia it', 'Polska pl']),
  )
  const contacts = await owner<List<{ identities: { kind: string }[] }>>('/contacts?limit=100')
  const kinds = contacts.items.map(({ identities }) => identities.map(({ kind }) => kind).sort())
  expect(kinds.some((own) => own.includes('phone') && own.includes('email'))).toBe(true)
  expect(kinds.some((own) => own.filter((kind) => kind === 'email').length > 1)).toBe(true)
  const places = await owner<List<{ id: string }>>('/locations?limit=100')
  expect(places.items).toHaveLength(40)
  const place = await owner<Record<string, unknown[]>>(`/locations/${places.items[0]?.id}`)
  for (const field of ['services', 'credentials', 'photos'])
    expect(place[field]?.length, field).toBeGreaterThan(0)
})

test('only an empty installation can be made the demo', async () => {
  const again = await stage.app.http.inject({ method: 'POST', url: '/api/v1/setup/demo', headers: origin })
  expect(again.statusCode).toBe(409)
})

test('beside another brand, nobody is told how to sign in to the demo', async () => {
  await stage.brand('Aurora')
  expect(await demo()).toMatchObject({ state: 'ready', email: null, password: null })
})
