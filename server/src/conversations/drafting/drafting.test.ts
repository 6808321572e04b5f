import { expect, test, vi } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { createContext } from '../../platform/context.ts'
import { type Desk, testDesk } from '../test-desk.ts'
import { draftAnswer } from './draft-answer.ts'
import { testMachine } from './test-machine.ts'

const machine = await testMachine()
const world = await testWorld({ PRIVATE_ORIGINS: machine.origin })
const key = 'sk-very-secret-key'

async function setUp(changes: object = {}) {
  const desk: Desk = await testDesk(world)
  const baseUrl = `${machine.origin}/v1`
  await desk.api(desk.owner, 'PATCH', '/drafting-settings', {
    isEnabled: true,
    baseUrl,
    model: 'small',
    key,
    ...changes,
  })
  machine.says('Hello!')
  machine.asked.length = 0
  const received = await desk.receive({ routedTo: ['roma@aurora.example'], locale: 'it' })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  return {
    desk,
    id,
    suggest: (body: object = {}) =>
      desk.api(desk.romeAgent, 'POST', `/conversations/${id}/draft-suggestions`, body),
    translate: (body: object) => desk.api(desk.romeAgent, 'POST', `/conversations/${id}/translations`, body),
  }
}

test('it is off until somebody with the right switches it on', async () => {
  const desk = await testDesk(world)
  const { api, owner, romeAgent } = desk
  expect((await api(romeAgent, 'GET', '/drafting')).body).toEqual({ isEnabled: false })
  expect((await api(romeAgent, 'GET', '/drafting-settings')).status).toBe(403)
  expect((await api(romeAgent, 'PATCH', '/drafting-settings', { isEnabled: true })).status).toBe(403)
  expect((await api(owner, 'PATCH', '/drafting-settings', { isEnabled: true })).body.details.key).toBe(
    'machine_incomplete',
  )
  const received = await desk.receive()
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  const asked = await api(owner, 'POST', `/conversations/${id}/draft-suggestions`, {})
  expect(asked).toMatchObject({ status: 503, body: { details: { key: 'machine_off' } } })
})

test('the key is kept sealed, never told, and each change is audited without it', async () => {
  const { desk } = await setUp()
  const settings = (await desk.api(desk.owner, 'GET', '/drafting-settings')).body
  expect(settings).toEqual({
    isEnabled: true,
    baseUrl: `${machine.origin}/v1`,
    model: 'small',
    hasKey: true,
    version: 1,
  })
  const stored = await desk.system.read(async (tx) => ({
    settings: await tx.db
      .selectFrom('draftingSettings')
      .selectAll()
      .where('accountId', '=', desk.accountId)
      .execute(),
    audit: await tx.db
      .selectFrom('auditEntries')
      .select(['action', 'after'])
      .where('accountId', '=', desk.accountId)
      .where('action', '=', 'drafting_settings.updated')
      .execute(),
  }))
  expect(JSON.stringify(stored)).not.toContain(key)
  expect(stored.settings[0]?.sealedKey?.toString('utf8')).not.toContain(key)
  expect(stored.audit).toMatchObject([{ after: { model: 'small', key: 'changed' } }])
  const stale = await desk.api(
    desk.owner,
    'PATCH',
    '/drafting-settings',
    { model: 'big' },
    { 'if-match': '"7"' },
  )
  expect(stale.body.code).toBe('stale')
})

test.each([
  ['http://169.254.169.254/v1', 'machine_private'],
  ['http://127.0.0.1:1/v1', 'machine_private'],
  ['https://localhost/v1', 'machine_private'],
  ['http://8.8.8.8/v1', 'webhookHttps'],
  ['https://me:secret@8.8.8.8/v1', 'machine_address'],
  ['ftp://8.8.8.8', 'fieldUrl'],
  ['not an address', 'fieldUrl'],
])('%s is refused', async (baseUrl, reason) => {
  const { desk } = await setUp()
  const refused = await desk.api(desk.owner, 'PATCH', '/drafting-settings', { baseUrl })
  expect(refused).toMatchObject({ status: 422, body: { details: { key: reason, field: 'baseUrl' } } })
})

test('a draft is asked for as documented, with what was said and what is known, but no note', async () => {
  const { desk, id, suggest } = await setUp()
  await desk.system.transaction((tx) =>
    tx.db
      .updateTable('locations')
      .set({ phone: '+390612345', street: 'Via Appia 1', locality: 'Roma' })
      .where('accountId', '=', desk.accountId)
      .where('id', '=', desk.rome)
      .execute(),
  )
  await desk.api(desk.owner, 'POST', `/conversations/${id}/messages`, {
    kind: 'note',
    text: 'A difficult person',
  })
  machine.says('Gentile Mara,\n\npassi da noi <domani>.')
  const { status, body } = await suggest({ wish: 'Offer a repair' })
  expect({ status, body }).toEqual({
    status: 200,
    body: { html: '<p>Gentile Mara,</p><p>passi da noi &lt;domani&gt;.</p>' },
  })
  const [asked] = machine.asked
  expect(asked).toMatchObject({
    ...{ method: 'POST', path: '/v1/chat/completions' },
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: { model: 'small', stream: false, messages: [{ role: 'system' }, { role: 'user' }] },
  })
  const task = asked?.body.messages[0]?.content ?? ''
  for (const fact of [
    'Aurora Roma',
    '+390612345',
    'Via Appia 1, Roma',
    'Italian',
    'Offer a repair',
    'Rita',
    'Mara Rossi',
  ])
    expect(task).toContain(fact)
  expect(asked?.body.messages[1]?.content).toMatch(
    /^Customer \(\d{4}-\d\d-\d\d\):\nIt does not light up any more\.$/,
  )
  expect(JSON.stringify(asked?.body)).not.toContain('difficult')
})

test('nothing is sent and nothing is kept by asking', async () => {
  const { desk, id, suggest } = await setUp()
  await suggest()
  const { items } = (await desk.api(desk.owner, 'GET', `/conversations/${id}/messages`)).body
  expect(items).toHaveLength(1)
  expect((await desk.api(desk.romeAgent, 'GET', `/conversations/${id}/draft`)).body).toBeNull()
})

test('one’s own text is translated with its form, and comes back clean', async () => {
  const { translate } = await setUp()
  const picture = '/api/v1/attachments/0198c5f2-0000-7000-8000-000000000001?inline=true'
  machine.answers((response, { body }) => {
    expect(body.messages[0]?.content).toContain('Italian')
    const html = (body.messages[1]?.content ?? '').replace(
      'Good morning',
      'Buongiorno<script>alert(1)</script>',
    )
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { content: `\`\`\`html\n${html}\n\`\`\`` } }] }))
  })
  const html = `<p>Good morning <b>Mara</b></p><img src="${picture}" alt="lamp">`
  const { body } = await translate({ html, locale: 'it' })
  expect(body.html).toContain('<p>Buongiorno <b>Mara</b></p>')
  expect(body.html).toContain(picture)
  expect(body.html).not.toContain('script')
})

test('a customer’s message is translated for whoever reads it', async () => {
  const { desk, id, translate } = await setUp()
  const [message] = (await desk.api(desk.owner, 'GET', `/conversations/${id}/messages`)).body.items
  machine.says('<think>Let me see</think>Non si accende più.')
  expect((await translate({ messageId: message.id, locale: 'it' })).body).toEqual({
    html: '<p>Non si accende più.</p>',
  })
  expect(machine.asked[0]?.body.messages[1]?.content).toBe('It does not light up any more.')
  expect((await translate({ messageId: crypto.randomUUID(), locale: 'it' })).status).toBe(404)
  expect((await translate({ locale: 'it' })).status).toBe(422)
  expect((await translate({ html: '<p></p>', locale: 'it' })).body.details.key).toBe('empty_message')
})

test.each([
  [401, 'Incorrect API key provided: sk-very-secret-key', 503, 'machine_key'],
  [404, 'The model `small` does not exist', 503, 'machine_request'],
  [429, 'Rate limit reached', 429, 'machine_busy'],
  [500, 'Internal error', 503, 'machine_down'],
])('a machine that answers %i is explained', async (status, message, told, reason) => {
  const { suggest } = await setUp()
  machine.fails(status, message)
  const answer = await suggest()
  expect(answer).toMatchObject({ status: told, body: { details: { key: reason } } })
  expect(JSON.stringify(answer.body)).not.toContain(key)
})

test.each([
  ['no JSON', 'machine_babble', () => machine.answers((response) => response.end('<html>'))],
  ['no choice', 'machine_babble', () => machine.answers((response) => response.end('{"choices":[]}'))],
  ['nothing', 'machine_refused', () => machine.says('')],
  ['half a sentence', 'machine_cut', () => machine.says('Half a', 'length')],
  ['what a filter kept', 'machine_refused', () => machine.says('x', 'content_filter')],
  [
    'a way elsewhere',
    'machine_down',
    () => machine.answers((r) => r.writeHead(302, { location: 'http://169.254.169.254/' }).end()),
  ],
  ['a broken line', 'machine_down', () => machine.answers((response) => response.destroy())],
  ['too much', 'machine_down', () => machine.says('x'.repeat(3_000_000))],
])('a machine that answers %s is explained', async (_what, reason, prepare) => {
  const { suggest } = await setUp()
  prepare()
  expect((await suggest()).body.details.key).toBe(reason)
})

test('whoever gives up is not waited for', async () => {
  const { desk, id } = await setUp()
  machine.answers(() => undefined)
  const waiting = new AbortController()
  const asking = draftAnswer(desk.romeAgent, id, '', waiting.signal)
  await vi.waitFor(() => expect(machine.asked).toHaveLength(1), { timeout: 5_000 })
  waiting.abort()
  await expect(asking).rejects.toMatchObject({ code: 'unavailable' })
  await machine.asked[0]?.hungUp
})

test('nobody has words written about what they may not see or answer', async () => {
  const { desk, id } = await setUp()
  const path = `/conversations/${id}/draft-suggestions`
  expect((await desk.api(desk.turinAgent, 'POST', path, {})).status).toBe(404)
  const { actor } = desk.romeAgent
  const viewer = createContext(
    world,
    desk.accountId,
    actor.kind === 'member' ? { ...actor, role: 'viewer' } : actor,
  )
  expect((await desk.api(viewer, 'POST', path, {})).status).toBe(403)
  expect(machine.asked).toHaveLength(0)
})

test('a person asks twenty times a minute at most', async () => {
  const { suggest } = await setUp()
  const answers = []
  for (let asked = 0; asked < 21; asked++) answers.push((await suggest()).status)
  expect(answers.filter((status) => status === 200)).toHaveLength(20)
  expect(answers.at(-1)).toBe(429)
})

test('the settings can be tried before they are switched on', async () => {
  const { desk } = await setUp({ isEnabled: false })
  expect((await desk.api(desk.owner, 'POST', '/drafting-settings/test')).body).toEqual({ said: 'Hello!' })
  machine.fails(404, 'The model `small` does not exist')
  const { body } = await desk.api(desk.owner, 'POST', '/drafting-settings/test')
  expect(body.details.values.reason).toBe('404 The model `small` does not exist')
})
