import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()

async function staged() {
  const desk = await testDesk(world)
  const { api, owner } = desk
  const received = await desk.receive({ routedTo: ['roma@aurora.example'] })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  const at = `/conversations/${id}`
  return {
    ...desk,
    id,
    at,
    add: async (name: string, category: string) =>
      (await api(owner, 'POST', '/statuses', { name, category })).body,
    put: (status: string, statusId?: string) => api(owner, 'PUT', `${at}/status`, { status, statusId }),
    detail: async () => (await api(owner, 'GET', at)).body,
  }
}

test('a status of the brand’s own names one of the three, which drives everything else', async () => {
  const { api, owner, add, put, at } = await staged()
  const [parts, check] = [await add('Waiting for parts', 'waiting'), await add('To check', 'open')]
  const named = await put('waiting', parts.id)
  expect(named.body).toMatchObject({
    status: 'waiting',
    statusId: parts.id,
    statusName: 'Waiting for parts',
  })
  expect((await api(owner, 'GET', '/conversations?view=waiting')).body.items[0].statusName).toBe(
    'Waiting for parts',
  )
  expect((await put('open', parts.id)).body.details.key).toBe('status_elsewhere')
  expect((await put('spam', parts.id)).body.details.key).toBe('status_elsewhere')
  expect((await put('open', check.id)).body).toMatchObject({ status: 'open', statusName: 'To check' })
  const entries = (await api(owner, 'GET', `${at}/timeline`)).body.items
  expect(entries[0].payload).toMatchObject({ status: 'open', previous: 'waiting', name: 'To check' })
})

test('another name for the same status moves no clock', async () => {
  const { api, owner, add, put, at } = await staged()
  const done = await add('Refunded', 'resolved')
  const plain = await put('resolved')
  const named = await put('resolved', done.id)
  expect(named.body).toMatchObject({ statusName: 'Refunded', resolvedAt: plain.body.resolvedAt })
  expect((await api(owner, 'GET', `${at}/timeline`)).body.items[0].payload).toEqual({
    changes: { statusName: 'Refunded' },
  })
  expect((await put('resolved')).body).toMatchObject({ statusId: null, statusName: null })
})

test('the name goes with the status: a customer’s answer, ours, and a snooze take it away', async () => {
  const { api, owner, add, put, at, detail, receive } = await staged()
  const [parts, check] = [await add('Waiting for parts', 'waiting'), await add('To check', 'open')]
  await put('waiting', parts.id)
  const sent = await api(owner, 'POST', `${at}/messages`, { text: 'The parts are late.' })
  expect(await detail()).toMatchObject({ status: 'waiting', statusName: 'Waiting for parts' })
  await receive({ inReplyTo: [`${sent.body.id}@aurora.example`], text: 'Any news?' })
  expect(await detail()).toMatchObject({ status: 'open', statusId: null, statusName: null })
  await put('open', check.id)
  await receive({ inReplyTo: [`${sent.body.id}@aurora.example`], text: 'Hello?' })
  expect(await detail()).toMatchObject({ status: 'open', statusName: 'To check' })
  await api(owner, 'POST', `${at}/messages`, { text: 'They are here.' })
  expect(await detail()).toMatchObject({ status: 'waiting', statusName: null })
  await put('open', check.id)
  const until = new Date(Date.now() + 3_600_000).toISOString()
  expect((await api(owner, 'PUT', `${at}/snooze`, { until })).body.statusName).toBeNull()
})

test('a status is renamed, ordered and archived by who runs the brand', async () => {
  const { api, owner, romeAgent, add, put, detail } = await staged()
  const [parts, bank] = [await add('Parts', 'waiting'), await add('Bank', 'waiting')]
  expect((await api(romeAgent, 'POST', '/statuses', { name: 'Mine', category: 'open' })).status).toBe(403)
  expect((await api(owner, 'POST', '/statuses', { name: 'x', category: 'spam' })).status).toBe(422)
  const ordered = await api(owner, 'PUT', '/statuses/order', { ids: [bank.id, parts.id] })
  expect(ordered.body.items.map((one: { name: string }) => one.name)).toEqual(['Bank', 'Parts'])
  await put('waiting', parts.id)
  await api(owner, 'PATCH', `/statuses/${parts.id}`, { name: 'Spare parts' })
  expect((await detail()).statusName).toBe('Spare parts')
  expect((await api(owner, 'DELETE', `/statuses/${parts.id}`)).status).toBe(204)
  expect((await detail()).statusName).toBe('Spare parts')
  await put('open')
  expect((await put('waiting', parts.id)).body.details.key).toBe('status_gone')
  const actions = await owner.read((tx) =>
    tx.db.selectFrom('auditEntries').select('action').orderBy('at').orderBy('id').execute(),
  )
  expect(actions.map(({ action }) => action)).toEqual([
    ...['status.created', 'status.created', 'status.reordered'],
    ...['status.updated', 'status.updated'],
  ])
})

test('a priority is shown, told and kept in the timeline', async () => {
  const { api, owner, at } = await staged()
  expect((await api(owner, 'GET', at)).body.priority).toBe('normal')
  expect((await api(owner, 'PATCH', at, { priority: 'urgent' })).body.priority).toBe('urgent')
  expect((await api(owner, 'PATCH', at, { priority: 'critical' })).status).toBe(422)
  expect((await api(owner, 'GET', `${at}/timeline`)).body.items[0]).toMatchObject({
    type: 'conversation.updated',
    payload: { changes: { priority: 'urgent' } },
  })
})
