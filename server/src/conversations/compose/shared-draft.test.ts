import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { type Desk, testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk: Desk = await testDesk(world)
const { api, owner, romeAgent, turinAgent } = desk

async function question() {
  const received = await desk.receive({ routedTo: ['roma@aurora.example'] })
  return received.outcome === 'deleted' ? '' : received.conversationId
}

const path = (id: string) => `/conversations/${id}/shared-draft`
const share = async (id: string, html = '<p>Dear Mara</p>') => {
  await api(romeAgent, 'PUT', `/conversations/${id}/draft`, { html, seenPublicCount: 1 })
  return api(romeAgent, 'POST', path(id))
}
const edit = (id: string, html: string, version: number, by = owner) =>
  api(by, 'PUT', path(id), { html, seenPublicCount: 1 }, { 'if-match': `"${version}"` })

test('a shared draft is seen and gone on with by whoever may answer, and by nobody else', async () => {
  const id = await question()
  const shared = await share(id)
  expect(shared).toMatchObject({ status: 201, headers: { etag: '"1"' } })
  expect(shared.body).toMatchObject({
    author: { name: 'Rita' },
    editor: { name: 'Rita' },
    html: '<p>Dear Mara</p>',
  })
  expect((await api(turinAgent, 'GET', path(id))).status).toBe(404)
  expect((await edit(id, '<p>Dear Mrs Rossi</p>', 1)).body).toEqual({ version: 2 })
  expect((await api(romeAgent, 'GET', path(id))).body).toMatchObject({
    ...{ html: '<p>Dear Mrs Rossi</p>', author: { name: 'Rita' }, editor: { name: 'Olga' }, version: 2 },
  })
  expect((await api(romeAgent, 'GET', `/conversations/${id}/draft`)).body).toBeNull()
})

test('two who write at once: the second is told what the first made of it, and nothing is overwritten', async () => {
  const id = await question()
  await share(id)
  expect((await edit(id, '<p>Olga</p>', 1)).status).toBe(200)
  const late = await edit(id, '<p>Rita</p>', 1, romeAgent)
  expect(late).toMatchObject({
    status: 409,
    body: { code: 'stale', details: { key: 'draft_changed', current: { html: '<p>Olga</p>', version: 2 } } },
  })
})

test('everybody who sees the conversation hears that it changed, and nobody else', async () => {
  const id = await question()
  await share(id)
  await edit(id, '<p>Olga</p>', 1)
  const heard = await desk.system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['locationId', 'payload', 'audienceId'])
      .where('accountId', '=', desk.accountId)
      .where('subjectId', '=', id)
      .where('type', '=', 'draft.shared')
      .orderBy('seq')
      .execute(),
  )
  const place = { locationId: desk.rome, audienceId: null }
  expect(heard).toEqual([
    { ...place, payload: { version: 1 } },
    { ...place, payload: { version: 2 } },
  ])
})

test('it is sent as it was reviewed: not when somebody wrote on meanwhile', async () => {
  const id = await question()
  await share(id)
  const send = (sharedDraftVersion: number) =>
    api(owner, 'POST', `/conversations/${id}/messages`, { html: '<p>Dear Mara</p>', sharedDraftVersion })
  await edit(id, '<p>Dear Mara, hello</p>', 1, romeAgent)
  expect((await send(1)).body).toMatchObject({ code: 'stale', details: { key: 'draft_changed' } })
  expect((await send(2)).status).toBe(201)
  expect((await api(romeAgent, 'GET', path(id))).body).toBeNull()
})

test('an own answer leaves the shared draft where it is', async () => {
  const id = await question()
  await share(id)
  await api(owner, 'POST', `/conversations/${id}/messages`, { text: 'My own' })
  expect((await api(romeAgent, 'GET', path(id))).body).toMatchObject({ html: '<p>Dear Mara</p>' })
})

test('there is one; it can be taken back by whoever wants it alone, or thrown away', async () => {
  const id = await question()
  expect((await api(romeAgent, 'POST', path(id))).body.details.key).toBe('draft_gone')
  await share(id)
  await api(owner, 'PUT', `/conversations/${id}/draft`, { html: '<p>Another</p>' })
  expect((await api(owner, 'POST', path(id))).body.details.key).toBe('draft_shared_already')
  expect((await api(romeAgent, 'DELETE', `${path(id)}?keep=true`)).status).toBe(204)
  expect((await api(romeAgent, 'GET', `/conversations/${id}/draft`)).body.html).toBe('<p>Dear Mara</p>')
  expect((await api(owner, 'POST', path(id))).status).toBe(201)
  expect((await api(romeAgent, 'DELETE', path(id))).status).toBe(204)
  expect((await api(owner, 'GET', path(id))).body).toBeNull()
  expect((await edit(id, '<p>Too late</p>', 1)).body.details.key).toBe('draft_gone')
})

test('what a machine wrote is marked until somebody says that they checked it', async () => {
  const id = await question()
  const draft = { html: '<p>Beep</p>', isMachineWritten: true }
  await api(romeAgent, 'PUT', `/conversations/${id}/draft`, draft)
  expect((await api(romeAgent, 'POST', path(id))).body).toMatchObject({ isMachineWritten: true })
  await edit(id, '<p>Hello</p>', 1)
  expect((await api(romeAgent, 'GET', path(id))).body).toMatchObject({ isMachineWritten: false })
})
