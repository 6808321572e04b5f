import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()

async function deskWith(count: number) {
  const desk = await testDesk(world)
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const sender = { kind: 'email' as const, name: `P${index}`, address: `p${index}@c.example` }
    const received = await desk.receive({
      sender,
      routedTo: [index % 2 ? 'torino@aurora.example' : 'roma@aurora.example'],
    })
    if (received.outcome !== 'deleted') ids.push(received.conversationId)
  }
  const list = async (query: string) =>
    (await desk.api(desk.owner, 'GET', `/conversations?limit=200&${query}`)).body.items.map(
      (row: { id: string }) => row.id,
    )
  const change = async (selection: object, edit: object, context = desk.owner) => {
    const { status, body } = await desk.api(context, 'POST', '/bulk-changes', { selection, edit })
    await desk.work()
    return { status, ...body }
  }
  const state = async (id: string) => (await desk.api(desk.owner, 'GET', `/bulk-changes/${id}`)).body
  return { ...desk, ids, list, change, state }
}

const everything = { matching: { view: 'all' } }

test('all that match are changed, also beyond what a page shows, and undone as they were', async () => {
  const desk = await deskWith(120)
  const [first = ''] = desk.ids
  await desk.api(desk.owner, 'PATCH', `/conversations/${first}`, { priority: 'high' })
  const { id, status, total } = await desk.change(everything, { status: 'resolved', priority: 'urgent' })
  expect([status, total]).toEqual([202, 120])
  expect(await desk.state(id)).toMatchObject({ state: 'done', done: 120, skipped: 0 })
  expect(await desk.list('view=resolved')).toHaveLength(120)
  await desk.api(desk.owner, 'POST', `/bulk-changes/${id}/undo`)
  await desk.work()
  expect(await desk.state(id)).toMatchObject({ state: 'undone', skipped: 0 })
  expect(await desk.list('view=open')).toHaveLength(120)
  expect((await desk.api(desk.owner, 'GET', `/conversations/${first}`)).body.priority).toBe('high')
  const again = await desk.api(desk.owner, 'POST', `/bulk-changes/${id}/undo`)
  expect([again.status, again.body.details.key]).toEqual([409, 'bulk_not_undoable'])
})

test('undoing leaves alone what somebody has changed since', async () => {
  const desk = await deskWith(3)
  const [one = '', two = '', three = ''] = desk.ids
  const { id } = await desk.change({ ids: [one, two, three] }, { status: 'resolved' })
  await desk.api(desk.owner, 'PUT', `/conversations/${two}/status`, { status: 'spam' })
  await desk.api(desk.owner, 'POST', `/bulk-changes/${id}/undo`)
  await desk.work()
  expect(await desk.state(id)).toMatchObject({ state: 'undone', skipped: 1 })
  expect((await desk.list('view=open')).sort()).toEqual([one, three].sort())
  expect(await desk.list('view=spam')).toEqual([two])
})

test('nobody changes what they may not see', async () => {
  const desk = await deskWith(4)
  const { total } = await desk.change(everything, { priority: 'low' }, desk.romeAgent)
  expect(total).toBe(2)
  const { status, body } = await desk.api(desk.turinAgent, 'POST', '/bulk-changes', {
    selection: { ids: [desk.ids[0]] },
    edit: { priority: 'low' },
  })
  expect([status, body.details.key]).toEqual([422, 'bulk_none'])
})

test('what cannot be done to one is done to the others, and said', async () => {
  const desk = await deskWith(3)
  const [one = ''] = desk.ids
  await desk.system.transaction(async (tx) => {
    const fieldId = newId()
    const field = {
      accountId: desk.accountId,
      id: fieldId,
      name: 'Order',
      kind: 'text' as const,
      isRequired: true,
    }
    await tx.db.insertInto('customFields').values(field).execute()
    const value = { accountId: desk.accountId, conversationId: one, fieldId, value: '12' }
    await tx.db.insertInto('conversationFields').values(value).execute()
  })
  const tagId = (await desk.api(desk.owner, 'POST', '/tags', { name: 'season' })).body.id
  const { id } = await desk.change(everything, { status: 'resolved', addTagIds: [tagId] })
  expect(await desk.state(id)).toMatchObject({ state: 'done', total: 3, done: 1, skipped: 2 })
  expect(await desk.list('view=resolved')).toEqual([one])
  for (const other of desk.ids) {
    const { tags } = (await desk.api(desk.owner, 'GET', `/conversations/${other}`)).body
    expect(tags).toHaveLength(other === one ? 1 : 0)
  }
})

test('a count says how many before anything happens; a change of nothing is refused', async () => {
  const desk = await deskWith(3)
  const count = await desk.api(desk.owner, 'POST', '/bulk-changes/count', {
    matching: { view: 'open', locationId: desk.rome },
  })
  expect(count.body).toEqual({ count: 2 })
  expect((await desk.change(everything, {})).details.key).toBe('bulk_nothing')
})
