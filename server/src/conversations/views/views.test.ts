import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent, turinAgent } = desk
const urgent = { field: 'priority', op: 'is', value: ['urgent'] }
const view = (name: string, more = {}) => ({ name, filter: urgent, ...more })
const namesOf = async (context: typeof owner) =>
  (await api(context, 'GET', '/views')).body.items.map((one: { name: string }) => one.name)

test('one’s own view is one’s own, everybody’s is everybody’s', async () => {
  expect((await api(romeAgent, 'POST', '/views', view('Rita’s'))).status).toBe(201)
  expect((await api(owner, 'POST', '/views', view('All urgent', { audience: 'everybody' }))).status).toBe(201)
  expect(await namesOf(romeAgent)).toEqual(['All urgent', 'Rita’s'])
  expect(await namesOf(turinAgent)).toEqual(['All urgent'])
})

test('only who manages makes and changes views for others', async () => {
  expect((await api(romeAgent, 'POST', '/views', view('For all', { audience: 'everybody' }))).status).toBe(
    403,
  )
  const shared = (await api(owner, 'POST', '/views', view('Shared', { audience: 'everybody' }))).body
  expect((await api(romeAgent, 'PATCH', `/views/${shared.id}`, { name: 'Mine now' })).status).toBe(403)
  expect((await api(romeAgent, 'DELETE', `/views/${shared.id}`)).status).toBe(403)
})

test('two who change one view do not overwrite each other', async () => {
  const { id, version } = (await api(owner, 'POST', '/views', view('Together', { audience: 'everybody' })))
    .body
  const headers = { 'if-match': `"${version}"` }
  expect((await api(owner, 'PATCH', `/views/${id}`, { name: 'One' }, headers)).status).toBe(200)
  expect((await api(owner, 'PATCH', `/views/${id}`, { name: 'Two' }, headers)).body.code).toBe('stale')
})

test('a list by a view asks what the view asks, and narrows it by what is given besides', async () => {
  const first = await desk.receive({ routedTo: ['roma@aurora.example'] })
  const id = first.outcome === 'deleted' ? '' : first.conversationId
  await desk.system.transaction((tx) =>
    tx.db.updateTable('conversations').set({ priority: 3 }).where('id', '=', id).execute(),
  )
  await desk.receive({
    routedTo: ['roma@aurora.example'],
    sender: { kind: 'email', name: 'B', address: 'b@c.example' },
  })
  const saved = (await api(owner, 'POST', '/views', view('Urgent'))).body
  const list = async (more = '') =>
    (await api(owner, 'GET', `/conversations?viewId=${saved.id}${more}`)).body.items.map(
      (row: { id: string }) => row.id,
    )
  expect(await list()).toEqual([id])
  expect(await list(`&locationId=${desk.turin}`)).toEqual([])
  expect((await api(romeAgent, 'GET', `/conversations?viewId=${saved.id}`)).status).toBe(404)
})

test('a saved view says how many it holds, for everybody what they may see', async () => {
  const saved = (
    await api(owner, 'POST', '/views', view('All of it', { audience: 'everybody', filter: { all: [] } }))
  ).body
  const countFor = async (context: typeof owner) =>
    (await api(context, 'GET', '/views/counts')).body.items.find((one: { id: string }) => one.id === saved.id)
      .count
  expect([await countFor(owner), await countFor(romeAgent), await countFor(turinAgent)]).toEqual([2, 2, 0])
})

test('a view that asks nonsense is not saved', async () => {
  const { status, body } = await api(owner, 'POST', '/views', {
    name: 'Odd',
    filter: { field: 'mood', op: 'is', value: ['x'] },
  })
  expect([status, body.details.key]).toEqual([422, 'filter_invalid'])
})
