import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { newId } from '../platform/ids.ts'
import { testBrand, type Webhook } from './test-brand.ts'

const { stage, brand, receiver, tell, happens, create, get, log } = await testBrand()
const { api } = brand

type Problem = {
  code: string
  detail: string
  errors?: { path: string; message: string }[]
  details?: { key?: string }
}

const good = { url: 'https://hooks.partner.example/vicino' }
const italian = { 'accept-language': 'it' }

test.each([
  ['http://169.254.169.254/latest/meta-data', 'privateAddress'],
  ['https://10.0.0.1/', 'privateAddress'],
  ['https://localhost/', 'privateAddress'],
  ['https://[fd00::1]/', 'privateAddress'],
  ['https://[::ffff:10.0.0.1]/', 'privateAddress'],
  ['https://0/', 'privateAddress'],
  ['https://2130706433/', 'privateAddress'],
  ['http://hooks.partner.example/', 'webhookHttps'],
  ['https://ada:secret@hooks.partner.example/', 'webhookPassword'],
  ['ftp://hooks.partner.example/', 'fieldUrl'],
  ['javascript:alert(1)', 'fieldUrl'],
  ['hooks.partner.example', 'fieldUrl'],
])('%s is refused in words', async (url, key) => {
  const refused = await api<Problem>('POST', '/webhooks', { url })
  expect(refused.body).toMatchObject({ code: 'invalid', details: { key }, errors: [{ path: 'url' }] })
  const translated = await api<Problem>('POST', '/webhooks', { url }, italian)
  expect(translated.body.detail).not.toBe(refused.body.detail)
  expect((await api<{ items: unknown[] }>('GET', '/webhooks')).body.items).toEqual([])
})

test('what makes no sense is refused, and nothing is half done', async () => {
  const refusals = [
    [
      { ...good, eventTypes: Array.from({ length: 5000 }, (_, number) => `a.${number}`) },
      'eventTypes',
      /200/,
    ],
    [{ ...good, eventTypes: [] }, 'eventTypes', /at least 1/],
    [{ ...good, eventTypes: ['contact.created', 'contact.exploded'] }, 'eventTypes', /contact\.exploded/],
    [{ ...good, eventTypes: ['webhook.test'] }, 'eventTypes', /webhook\.test/],
    [{ ...good, eventTypes: ['draft.saved'] }, 'eventTypes', /draft\.saved/],
    [{ ...good, description: 'x'.repeat(1024 * 1024) }, 'description', /500/],
    [{ ...good, locationIds: [newId()] }, 'locationIds', /no longer exists/],
    [{ url: `https://a.example/${'x'.repeat(3000)}` }, 'url', /2,?000/],
    [{}, 'url', /needed/],
  ] as const
  for (const [body, path, message] of refusals) {
    const { status, body: problem } = await api<Problem>('POST', '/webhooks', body)
    expect([status, problem.code], path).toEqual([422, 'invalid'])
    expect(problem.errors, path).toEqual([{ path, message: expect.stringMatching(message) }])
  }
  expect((await api<{ items: unknown[] }>('GET', '/webhooks')).body.items).toEqual([])
})

test('a name nobody knows yet is taken, and told that it cannot be reached', async () => {
  const { id } = await create({ ...good, eventTypes: ['contact.created'] })
  await happens('contact.created')
  await tell()
  expect((await log(id))[0]).toMatchObject({ state: 'waiting', lastRequest: { fault: 'unreachable' } })
  await api('DELETE', `/webhooks/${id}`)
})

test('the events to choose from are those that are declared, without private ones', async () => {
  const { items } = (await api<{ items: { type: string; group: string }[] }>('GET', '/webhooks/event-types'))
    .body
  const types = items.map(({ type }) => type)
  expect(types).toEqual(types.toSorted())
  expect(types).toEqual(
    expect.arrayContaining(['conversation.created', 'message.received', 'channel.created']),
  )
  for (const hidden of ['draft.saved', 'note.mentioned', 'conversation.read', 'webhook.test'])
    expect(types).not.toContain(hidden)
  expect(items.find(({ type }) => type === 'message.received')?.group).toBe('message')
  const { id } = await create({ ...good, eventTypes: types })
  expect(await get(id)).toMatchObject({ eventTypes: types })
  await api('DELETE', `/webhooks/${id}`)
})

test('the console has a word for every kind of events', async () => {
  const { items } = (await api<{ items: { group: string }[] }>('GET', '/webhooks/event-types')).body
  const texts = await readFile(new URL('../../../messages/en/webhooks.json', import.meta.url), 'utf8')
  const nameOf = (group: string) =>
    group.replace(/(?:^|_)(\w)/g, (_all, letter: string) => letter.toUpperCase())
  const groups = new Set(items.map(({ group }) => group))
  expect([...groups].filter((group) => !texts.includes(`"group${nameOf(group)}"`))).toEqual([])
})

test('a webhook is changed against what was read, paused and enabled; each change is in the audit log', async () => {
  const { id } = await create({ description: 'Till' })
  const path = `/webhooks/${id}`
  const read = await api<Webhook>('GET', path)
  expect(read.headers.etag).toBe(`"${read.body.version}"`)
  const ifMatch = { 'if-match': `"${read.body.version}"` }
  expect((await api('PATCH', path, { description: 'Warehouse' }, ifMatch)).body).toMatchObject({
    description: 'Warehouse',
    url: read.body.url,
  })
  expect((await api('PATCH', path, { description: 'Other' }, ifMatch)).body).toMatchObject({ code: 'stale' })
  expect((await api('PATCH', path, { url: 'http://10.0.0.1/' })).status).toBe(422)
  await tell()
  receiver.received.length = 0
  expect((await api('PATCH', path, { isEnabled: false })).body).toMatchObject({ state: 'paused' })
  await happens('contact.created')
  await tell()
  expect((await api('PATCH', path, { isEnabled: true, eventTypes: ['contact.created'] })).body).toMatchObject(
    {
      state: 'enabled',
    },
  )
  await happens('contact.created', { number: 2 })
  await tell()
  expect(receiver.received.map(({ event }) => event.payload.number)).toEqual([2])
  const { items } = (
    await api<{ items: { action: string; after: Record<string, unknown> | null }[] }>('GET', '/audit')
  ).body
  expect(items.slice(0, 4)).toMatchObject([
    { action: 'webhook.updated', after: { state: 'enabled', eventTypes: ['contact.created'] } },
    { action: 'webhook.updated', after: { state: 'paused' } },
    { action: 'webhook.updated', after: { description: 'Warehouse' } },
    { action: 'webhook.created', after: { description: 'Till' } },
  ])
  expect((await api('DELETE', path)).status).toBe(204)
  for (const gone of [path, `${path}/deliveries`])
    expect((await api('GET', gone)).body).toMatchObject({ code: 'not_found' })
  expect((await api('POST', `${path}/test`)).status).toBe(404)
})

test('one delivery is sent again under its own id, however it ended', async () => {
  const { id } = await create({ eventTypes: ['contact.created'] })
  await happens('contact.created')
  await tell()
  const [delivery] = await log(id)
  receiver.received.length = 0
  const path = `/webhooks/${id}/deliveries/${delivery!.id}`
  expect((await api('POST', `${path}/replay`)).status).toBe(202)
  await tell()
  expect(receiver.received.map(({ headers }) => headers['vicino-delivery-id'])).toEqual([delivery!.id])
  const detail = (await api<{ body: string; requests: unknown[] }>('GET', path)).body
  expect(detail.body).toBe(receiver.received[0]?.body)
  expect(detail.requests).toHaveLength(2)
  expect((await api('POST', `/webhooks/${id}/deliveries/${newId()}/replay`)).body).toMatchObject({
    details: { key: 'webhookDeliveryGone' },
  })
  await api('DELETE', `/webhooks/${id}`)
})

test('only administrators of the brand come near', async () => {
  const { id } = await create()
  const boreal = await stage.brand('Boreal')
  const manager = await brand.member({ role: 'manager' })
  for (const [method, path] of [
    ['GET', '/webhooks'],
    ['GET', '/webhooks/event-types'],
    ['GET', `/webhooks/${id}`],
    ['GET', `/webhooks/${id}/deliveries`],
    ['PATCH', `/webhooks/${id}`],
    ['DELETE', `/webhooks/${id}`],
    ['POST', `/webhooks/${id}/secret`],
    ['POST', `/webhooks/${id}/test`],
  ] as const) {
    const body = method === 'PATCH' ? { description: 'x' } : undefined
    expect((await manager.api(method, path, body)).status, `${method} ${path}`).toBe(403)
    if (path.includes(id))
      expect((await boreal.api(method, path, body)).status, `${method} ${path}`).toBe(404)
  }
  expect((await boreal.api<{ items: unknown[] }>('GET', '/webhooks')).body.items).toEqual([])
  await api('DELETE', `/webhooks/${id}`)
})

test('there are at most fifty', async () => {
  for (let number = 0; number < 50; number++) await create({ url: `${receiver.origin}/${number}` })
  const refused = await api<Problem>('POST', '/webhooks', { url: receiver.origin })
  expect(refused.body).toMatchObject({ code: 'conflict', detail: 'There may be at most 50 webhooks.' })
})
