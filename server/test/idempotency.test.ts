import { expect, test } from 'vitest'
import { newId } from '../src/platform/ids.ts'
import { type Api, cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Contact = { id: string; name: string }
type Problem = { code: string; detail: string }
const post = <T = Contact>(path: string, body: object, key: string, api: Api = brand.api, more = {}) =>
  api<T>('POST', path, body, { 'idempotency-key': key, ...more })
const countContacts = async (name: string) =>
  (await brand.api<{ items: Contact[] }>('GET', `/contacts?limit=200&search=${name}`)).body.items.length

test('the same key gives the same answer, and the work is done once', async () => {
  const key = newId()
  const first = await post('/contacts', { name: 'Onceonly' }, key)
  const again = await post('/contacts', { name: 'Onceonly' }, key)
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.body).toEqual(first.body)
  expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([
    undefined,
    'true',
  ])
  expect(again.headers['content-type']).toBe(first.headers['content-type'])
  expect(await countContacts('Onceonly')).toBe(1)
})

test('a long answer is kept also for a client that takes it compressed', async () => {
  const name = 'Long '.repeat(40).trim()
  const body = {
    name,
    identities: Array.from({ length: 20 }, (_, n) => ({ kind: 'email', value: `p${n}@long.example` })),
  }
  const call = () =>
    stage.app.http.inject({
      method: 'POST',
      url: '/api/v1/contacts',
      payload: body,
      headers: {
        authorization: `Bearer ${brand.apiKey}`,
        'idempotency-key': 'long',
        'accept-encoding': 'gzip',
      },
    })
  const [first, again] = [await call(), await call()]
  expect([first.headers['content-encoding'], again.headers['content-encoding']]).toEqual(['gzip', 'gzip'])
  expect(again.headers['idempotency-replayed']).toBe('true')
  expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
})

test('a refusal is kept too, as the problem it was', async () => {
  const key = newId()
  await post('/regions', { name: 'North' }, newId())
  const first = await post<Problem>('/regions', { name: 'North' }, key)
  const again = await post<Problem>('/regions', { name: 'North' }, key)
  expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([409, 409, 'true'])
  expect(again.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(again.body).toEqual(first.body)
})

test('a key stands for one request: another body, path or person is refused', async () => {
  const key = newId()
  await post('/contacts', { name: 'Mine' }, key)
  const agent = await brand.member({})
  for (const answer of [
    await post<Problem>('/contacts', { name: 'Other' }, key),
    await post<Problem>('/regions', { name: 'Mine' }, key),
    await post<Problem>('/contacts', { name: 'Mine' }, key, agent.api),
  ]) {
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict'])
  }
  expect((await post('/contacts', { name: 'Mine' }, key)).headers['idempotency-replayed']).toBe('true')
  const other = await stage.brand('Boreal')
  expect((await post('/contacts', { name: 'Other' }, key, other.api)).status).toBe(201)
})

test('ten at once do the work once; whoever came too early is told to ask again, and then hears the answer', async () => {
  const key = newId()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => post<Contact & Problem>('/contacts', { name: 'Concurrent' }, key)),
  )
  const done = answers.filter((one) => one.status === 201)
  expect(new Set(done.map((one) => one.body.id)).size).toBe(1)
  for (const early of answers.filter((one) => one.status !== 201))
    expect([early.status, early.body.code]).toEqual([409, 'conflict'])
  expect(await countContacts('Concurrent')).toBe(1)
  const later = await post('/contacts', { name: 'Concurrent' }, key)
  expect([later.status, later.body.id]).toEqual([201, done[0]?.body.id])
})

test('what was refused before it was begun binds nobody to its key', async () => {
  const key = newId()
  expect((await post('/contacts', { name: 7 }, key)).status).toBe(422)
  expect((await post('/contacts', { name: 'Right' }, key)).status).toBe(201)
  expect((await post<Problem>('/contacts', { name: 'X' }, 'k'.repeat(201))).status).toBe(422)
})

test('a key is forgotten after a day', async () => {
  const key = newId()
  await post('/contacts', { name: 'Yesterday' }, key)
  stage.world.setNow(new Date(Date.now() + 25 * 3_600_000))
  const next = await post('/contacts', { name: 'Today' }, key)
  stage.world.setNow(undefined)
  expect(next.status).toBe(201)
})

test('two files under one key are two requests', async () => {
  await brand.receives({})
  const { items } = (await brand.api<{ items: { id: string }[] }>('GET', '/conversations?view=all')).body
  const upload = (content: string) => {
    const field = `--x\r\nContent-Disposition: form-data; name="conversationId"\r\n\r\n${items[0]!.id}\r\n`
    const file =
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n'
    return stage.app.http.inject({
      method: 'POST',
      url: '/api/v1/attachments',
      payload: `${field}${file}${content}\r\n--x--\r\n`,
      headers: {
        authorization: `Bearer ${brand.apiKey}`,
        'idempotency-key': 'upload',
        'content-type': 'multipart/form-data; boundary=x',
      },
    })
  }
  const first = await upload('one file')
  const again = await upload('one file')
  expect([first.statusCode, again.json()]).toEqual([201, first.json()])
  expect((await upload('quite another file')).statusCode).toBe(409)
})
