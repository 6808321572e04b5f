import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'

const world = await testWorld()

async function marked() {
  const desk = await testDesk(world)
  const received = await desk.receive({ routedTo: ['roma@aurora.example'] })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  const add = async (name: string, more: object = {}) =>
    (await desk.api(desk.owner, 'POST', '/tags', { name, ...more })).body
  const eventsOf = (type: string) =>
    desk.system.read((tx) =>
      tx.db.selectFrom('events').select(['payload', 'subjectId']).where('type', '=', type).execute(),
    )
  return { ...desk, id, at: `/conversations/${id}`, add, eventsOf }
}

test('a tag has one name in whatever case and form, a colour from the palette, and a version', async () => {
  const { api, owner } = await marked()
  const made = await api(owner, 'POST', '/tags', { name: '  Cafe\u0301 ', colour: 'teal' })
  expect(made).toMatchObject({ status: 201, body: { name: 'Café', colour: 'teal', isArchived: false } })
  expect((await api(owner, 'POST', '/tags', { name: 'CAFÉ' })).body).toMatchObject({
    code: 'conflict',
    details: { key: 'nameTaken' },
  })
  for (const body of [{ name: ' ' }, { name: 'x'.repeat(61) }, { name: 'x', colour: '#ff0000' }, {}])
    expect((await api(owner, 'POST', '/tags', body)).status).toBe(422)
  const path = `/tags/${made.body.id}`
  const headers = { 'if-match': String(made.headers.etag) }
  expect((await api(owner, 'PATCH', path, { name: 'Coffee' }, headers)).body.name).toBe('Coffee')
  expect((await api(owner, 'PATCH', path, { name: 'Tea' }, headers)).body.code).toBe('stale')
  expect((await api(owner, 'DELETE', path)).status).toBe(204)
  expect((await api(owner, 'POST', '/tags', { name: 'coffee' })).status).toBe(201)
  expect((await api(owner, 'PATCH', path, { isArchived: false })).body.details.key).toBe('nameTaken')
})

test('who works makes tags while the brand lets them, and only who keeps them changes them', async () => {
  const { api, owner, romeAgent } = await marked()
  const made = await api(romeAgent, 'POST', '/tags', { name: 'Delivery' })
  expect(made.status).toBe(201)
  expect(made.body.colour).not.toBe('gray')
  expect((await api(romeAgent, 'GET', '/tags')).body.mayAdd).toBe(true)
  expect((await api(romeAgent, 'PATCH', `/tags/${made.body.id}`, { name: 'X' })).status).toBe(403)
  expect((await api(romeAgent, 'DELETE', `/tags/${made.body.id}`)).status).toBe(403)
  await api(owner, 'PATCH', '/conversation-settings', { agentsAddTags: false })
  expect((await api(romeAgent, 'POST', '/tags', { name: 'Other' })).body.details.key).toBe('tags_by_managers')
  expect((await api(romeAgent, 'GET', '/tags')).body.mayAdd).toBe(false)
  expect((await api(owner, 'GET', '/tags')).body.mayAdd).toBe(true)
})

test('tags stand on the row by name, are told to everybody and kept in the timeline', async () => {
  const { api, owner, romeAgent, turinAgent, at, id, add, eventsOf } = await marked()
  const [late, broken] = [await add('late'), await add('Broken')]
  const tagged = await api(romeAgent, 'PUT', `${at}/tags`, { tagIds: [late.id, broken.id, late.id] })
  const { id: lateId, name, colour } = late
  expect(tagged.body.tags).toMatchObject([{ name: 'Broken' }, { id: lateId, name, colour }])
  const { items } = (await api(owner, 'GET', '/conversations?view=all')).body
  expect(items[0].tags).toEqual(tagged.body.tags)
  const changed = await api(romeAgent, 'PATCH', `${at}/tags`, { remove: [broken.id], add: [late.id] })
  expect(changed.body.tags.map((tag: { name: string }) => tag.name)).toEqual(['late'])
  expect(changed.body.version).toBe(tagged.body.version + 1)
  expect(changed.body.lastActivityAt).toBe(tagged.body.lastActivityAt)
  const told = await eventsOf('conversation.updated')
  expect(told.map(({ payload, subjectId }) => ({ payload, subjectId }))).toMatchObject([
    { subjectId: id, payload: { changes: { tags: { added: [{}, {}], removed: [] } } } },
    { payload: { changes: { tags: { added: [], removed: [{ name: 'Broken' }] } }, row: { tags: [{}] } } },
  ])
  expect((await api(owner, 'GET', `${at}/timeline`)).body.items[0].payload.changes.tags.removed).toEqual([
    { id: broken.id, name: 'Broken' },
  ])
  const again = await api(romeAgent, 'PATCH', `${at}/tags`, { add: [late.id] })
  expect(again.body.version).toBe(changed.body.version)
  expect((await api(turinAgent, 'PUT', `${at}/tags`, { tagIds: [] })).status).toBe(404)
})

test('an archived tag stays where it is and is put nowhere else', async () => {
  const { api, owner, at, add, receive } = await marked()
  const tag = await add('Old shop')
  await api(owner, 'PUT', `${at}/tags`, { tagIds: [tag.id] })
  await api(owner, 'DELETE', `/tags/${tag.id}`)
  const more = await add('New')
  const kept = await api(owner, 'PATCH', `${at}/tags`, { add: [more.id] })
  expect(kept.body.tags).toHaveLength(2)
  const other = await receive({
    sender: { kind: 'email', name: 'Otto', address: 'otto@customer.example' },
  })
  const otherId = other.outcome === 'deleted' ? '' : other.conversationId
  const refused = await api(owner, 'PUT', `/conversations/${otherId}/tags`, { tagIds: [tag.id, more.id] })
  expect(refused.body.details.key).toBe('tag_gone')
  expect((await api(owner, 'GET', `/conversations/${otherId}`)).body.tags).toEqual([])
})

test('one tag made of two stands once on each conversation, and in saved views', async () => {
  const { api, owner, romeAgent, at, add, system, eventsOf, accountId } = await marked()
  const [kept, other] = [await add('Refund'), await add('refunds')]
  await api(owner, 'PUT', `${at}/tags`, { tagIds: [kept.id, other.id] })
  const viewId = newId()
  const filter = JSON.stringify({ all: [{ field: 'tag', in: [other.id] }] })
  await system.transaction((tx) =>
    tx.db
      .insertInto('views')
      .values({ accountId, id: viewId, name: 'Money', audience: 'everybody', filter })
      .execute(),
  )
  const terms = { filter: { field: 'tag', op: 'is', value: [other.id] }, firstAnswerMinutes: 30 }
  const { id: policyId } = (await api(owner, 'POST', '/sla-policies', { name: 'Money', ...terms })).body
  expect((await api(romeAgent, 'POST', `/tags/${kept.id}/merges`, { otherId: other.id })).status).toBe(403)
  expect((await api(owner, 'POST', `/tags/${kept.id}/merges`, { otherId: kept.id })).body.details.key).toBe(
    'tag_itself',
  )
  const merged = await api(owner, 'POST', `/tags/${kept.id}/merges`, { otherId: other.id })
  expect(merged).toMatchObject({ status: 200, body: { id: kept.id } })
  expect((await api(owner, 'GET', at)).body.tags).toMatchObject([{ id: kept.id }])
  const view = await system.read((tx) =>
    tx.db.selectFrom('views').select(['filter', 'version']).where('id', '=', viewId).executeTakeFirst(),
  )
  expect(view).toEqual({ filter: { all: [{ field: 'tag', in: [kept.id] }] }, version: 2 })
  const policy = (await api(owner, 'GET', `/sla-policies/${policyId}`)).body
  expect(policy.filter.value).toEqual([kept.id])
  const all = (await api(owner, 'GET', '/tags')).body.items
  expect(all.find((tag: { id: string }) => tag.id === other.id).isArchived).toBe(true)
  expect(await eventsOf('tag.merged')).toMatchObject([{ payload: { name: 'refunds', into: 'Refund' } }])
})

test('five thousand tags are refused in words, on a conversation and in the brand', async () => {
  const { api, owner, at, system, accountId } = await marked()
  const many = Array.from({ length: 5000 }, () => newId())
  for (const [method, body] of [['PUT', { tagIds: many }] as const, ['PATCH', { add: many }] as const])
    expect(await api(owner, method, `${at}/tags`, body)).toMatchObject({
      status: 422,
      body: { details: { key: 'conversation_tags_full', values: { most: 30 } } },
    })
  const rows = Array.from({ length: 500 }, (_, index) => ({ accountId, id: newId(), name: `Tag ${index}` }))
  await system.transaction((tx) => tx.db.insertInto('tags').values(rows).execute())
  expect(await api(owner, 'POST', '/tags', { name: 'One more' })).toMatchObject({
    status: 409,
    body: { details: { key: 'tags_full', values: { most: 500 } } },
  })
  const thirty = rows.slice(0, 30).map(({ id }) => id)
  expect((await api(owner, 'PUT', `${at}/tags`, { tagIds: thirty })).body.tags).toHaveLength(30)
  expect((await api(owner, 'PATCH', `${at}/tags`, { add: [rows[40]?.id] })).body.details.key).toBe(
    'conversation_tags_full',
  )
})
