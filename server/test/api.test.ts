import { expect, test } from 'vitest'
import { newId } from '../src/platform/ids.ts'
import { apiWith, cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Problem = {
  type: string
  title: string
  status: number
  code: string
  detail: string
  errors?: { path: string; message: string }[]
  details?: Record<string, unknown>
}
const inLanguage = (language: string) => ({ 'accept-language': language })

test('every failure is a problem with a code, whoever noticed it', async () => {
  const stranger = apiWith(stage.app, {})
  const json = { 'content-type': 'application/json' }
  const authorization = `Bearer ${brand.apiKey}`
  const raw = async (payload: string, headers: Record<string, string> = json) => {
    const headersToo = { authorization, ...headers }
    const answer = await stage.app.http.inject({
      method: 'POST',
      url: '/api/v1/regions',
      payload,
      headers: headersToo,
    })
    return { status: answer.statusCode, headers: answer.headers, body: answer.json<Problem>() }
  }
  const failures = [
    [await stranger<Problem>('GET', '/conversations'), 401, 'unauthenticated'],
    [await brand.api<Problem>('GET', '/nothing-here'), 404, 'not_found'],
    [await brand.api<Problem>('GET', `/locations/${newId()}`), 404, 'not_found'],
    [await brand.api<Problem>('GET', '/locations/not-an-id'), 422, 'invalid'],
    [await brand.api<Problem>('POST', '/regions', {}), 422, 'invalid'],
    [await raw('{"name": '), 422, 'invalid'],
    [await raw('<name/>', { 'content-type': 'text/xml' }), 415, 'unsupported'],
    [await raw(`{"name":"${'x'.repeat(3 * 1024 * 1024)}"}`), 413, 'too_large'],
    [await raw(`{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), 422, 'invalid'],
  ] as const
  for (const [{ status, headers, body }, expected, code] of failures) {
    expect([status, body.status, body.code], JSON.stringify(body).slice(0, 200)).toEqual([
      expected,
      expected,
      code,
    ])
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect([body.type, body.title]).toEqual(['about:blank', code.replace('_', ' ')])
    expect(body.detail).not.toBe('')
  }
})

test('a refusal is in the language of who asks', async () => {
  const path = `/locations/${newId()}`
  const details = await Promise.all(
    ['en', 'it-CH, en;q=0.3', 'pl', 'ru', 'de'].map(
      async (language) =>
        (await brand.api<Problem>('GET', path, undefined, inLanguage(language))).body.detail,
    ),
  )
  expect(details[0]).toBe('This location does not exist, or is not yours to see.')
  expect(details[1]).toBe('Questa sede non esiste o non puoi vederla.')
  expect(new Set(details).size).toBe(4)
  expect(details[4]).toBe(details[0])
})

test('what a shape refuses is said at its field, in words', async () => {
  const say = async (language: string, body: object) =>
    (await brand.api<Problem>('POST', '/locations', body, inLanguage(language))).body
  const wrong = { code: 'x'.repeat(61), email: 'shop', latitude: 100, status: 'gone', website: 'shop' }
  expect((await say('en', wrong)).errors).toEqual([
    { path: 'name', message: 'This is needed.' },
    { path: 'code', message: 'This may have at most 60 characters.' },
    {
      path: 'status',
      message: 'This must be one of: opening_soon, open, temporarily_closed, moved, closed.',
    },
    { path: 'latitude', message: 'This may be 90 at most.' },
    { path: 'email', message: 'This is not an e-mail address.' },
    { path: 'website', message: 'This is not a web address.' },
  ])
  const italian = await say('it', wrong)
  expect(italian.errors?.map((one) => one.path)).toEqual(
    (await say('en', wrong)).errors?.map((one) => one.path),
  )
  expect(italian.errors?.[0]?.message).toBe('È obbligatorio.')
  expect(italian.detail).toContain('name: È obbligatorio.')
  const russian = await say('ru', { name: 'X', country: 'Italy' })
  expect(russian.errors).toEqual([{ path: 'country', message: expect.stringMatching(/[а-я]/) }])
})

test('text is kept without what no database can hold', async () => {
  const made = await brand.api<{ id: string; name: string }>('POST', '/contacts', {
    name: 'A\u0000nna \ud800 Cafe\u0301',
  })
  expect(made.body.name).toBe('Anna \ufffd Caf\u00e9')
  expect((await brand.api('GET', '/contacts?search=%00anna')).status).toBe(200)
  expect((await brand.api('GET', '/conversations?view=all&search=%00')).status).toBeLessThan(500)
  const note = await brand.api('POST', `/contacts/${made.body.id}/notes`, { text: '\u0000' })
  expect(note.status).toBe(422)
})

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const lists = ['/conversations?view=all', '/contacts?', '/locations?', '/audit?', '/deliveries?']
test.each(lists)('a cursor that %s did not give out is refused', async (list) => {
  const garbage = [
    'x',
    '%00',
    '%F0%9F%92%A9',
    'e30',
    cursor(null),
    cursor([]),
    cursor(['a', 'b']),
    cursor(['0000-00-00T00:00:00Z', newId()]),
    cursor(['2026-01-01T00:00:00Z', 'not-an-id']),
    cursor([{ a: 1 }, newId()]),
    cursor(['\u0000', newId()]),
    cursor(["'; drop table contacts --", newId()]),
    cursor([1e308, newId()]),
    'A'.repeat(500),
    'A'.repeat(5000),
  ]
  for (const one of garbage) {
    const { status, body } = await brand.api<Problem>('GET', `${list}&cursor=${one}`)
    // A name is any text, so a made-up one may be a place in a list by name.
    if (status === 200) expect(list, one).toBe('/locations?')
    else expect([status, body.code], `${list} ${one}`).toEqual([422, 'invalid'])
  }
  // Before the calendar began: a time to some, to PostgreSQL none.
  const ancient = await brand.api('GET', `${list}&cursor=${cursor(['0000-01-01T00:00:00Z', newId()])}`)
  expect([200, 422]).toContain(ancient.status)
  expect((await brand.api('GET', `${list}&limit=0`)).status).toBe(422)
  expect((await brand.api('GET', `${list}&limit=201`)).status).toBe(422)
})

test('too many requests from one address are refused like anything else, and only theirs', async () => {
  const call = (address: string) =>
    stage.app.http.inject({ url: '/healthz', remoteAddress: address, headers: inLanguage('it') })
  const statuses = new Set<number>()
  for (let number = 0; number < 3_000; number++) statuses.add((await call('203.0.113.9')).statusCode)
  expect([...statuses]).toEqual([200])
  const refused = await call('203.0.113.9')
  expect(refused.statusCode).toBe(429)
  expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(refused.json()).toMatchObject({
    status: 429,
    code: 'rate_limited',
    detail: 'Troppe richieste. Aspetta un minuto e riprova.',
  })
  expect((await call('203.0.113.10')).statusCode).toBe(200)
})
