import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { noticeOverdue } from '../clocks/notice-overdue.ts'
import { replanLocation } from '../clocks/replan-many.ts'
import { hoursOfRome, testDesk } from '../test-desk.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner, romeAgent, turinAgent } = desk
const ritaId = romeAgent.actor.kind === 'member' ? romeAgent.actor.id : ''

let people = 0
async function question(given: object = {}) {
  people += 1
  const sender = { kind: 'email' as const, name: `Mara ${people}`, address: `mara${people}@c.example` }
  const received = await desk.receive({ sender, externalId: `s${people}@c.example`, ...given })
  const id = received.outcome === 'deleted' ? '' : received.conversationId
  return { id, again: () => desk.receive({ sender, inReplyTo: [`s${people}@c.example`] }) }
}
const get = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body
const at = async (moment: string) => {
  world.setNow(new Date(moment))
  await desk.work('evenLater')
  await noticeOverdue(desk.system)
  await desk.work('evenLater')
}
const policy = async (given: object) => {
  const made = await api(owner, 'POST', '/sla-policies', given)
  expect(made.status).toBe(201)
  await desk.work('evenLater')
  return made
}
const eventsOf = (id: string, type: string) =>
  desk.system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['payload', 'actorKind', 'actorId', 'at'])
      .where('subjectId', '=', id)
      .where('type', '=', type)
      .orderBy('seq')
      .execute(),
  )
const breachesOf = async (id: string) =>
  (await api(owner, 'GET', '/sla-breaches?limit=200')).body.items.filter(
    (one: { conversation: { id: string } }) => one.conversation.id === id,
  )
const archiveAll = async () => {
  for (const { id, isArchived } of (await api(owner, 'GET', '/sla-policies')).body.items)
    if (!isArchived) await api(owner, 'DELETE', `/sla-policies/${id}`)
  await desk.work('evenLater')
}

test('the first policy that covers a conversation counts, for new ones and for those that run', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const before = await question()
  const urgent = { field: 'priority', op: 'is', value: ['urgent'] }
  const first = await policy({ name: 'Urgent', filter: urgent, firstAnswerMinutes: 5, time: 'calendar' })
  const all = await policy({ name: 'All', firstAnswerMinutes: 30, time: 'calendar' })
  expect(await get(before.id)).toMatchObject({
    slaPolicy: { name: 'All' },
    dueAt: '2026-03-02T10:30:00.000Z',
    dueExplanation: { key: 'firstResponseElapsed', values: { minutes: 30, policy: 'All' } },
  })
  const after = await question()
  expect((await get(after.id)).dueAt).toBe('2026-03-02T10:30:00.000Z')
  await api(owner, 'PATCH', `/conversations/${after.id}`, { priority: 'urgent' })
  expect(await get(after.id)).toMatchObject({
    slaPolicy: { name: 'Urgent' },
    dueAt: '2026-03-02T10:05:00.000Z',
  })
  await api(owner, 'PUT', '/sla-policies/order', { ids: [all.body.id, first.body.id] })
  await desk.work('evenLater')
  expect((await get(after.id)).slaPolicy.name).toBe('All')
  await archiveAll()
  expect(await get(after.id)).toMatchObject({ slaPolicy: null, dueAt: '2026-03-02T11:00:00.000Z' })
})

test('tags, own fields and places decide which policy counts, as they change', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const tag = (await api(owner, 'POST', '/tags', { name: 'VIP' })).body
  const tier = (
    await api(owner, 'POST', '/custom-fields', { name: 'Tier', kind: 'choice', choices: ['Gold'] })
  ).body
  await policy({
    name: 'Tag',
    filter: { field: 'tag', op: 'is', value: [tag.id] },
    firstAnswerMinutes: 1,
    time: 'calendar',
  })
  await policy({
    name: 'Tier',
    filter: { field: `custom:${tier.id}`, op: 'is', value: ['Gold'] },
    firstAnswerMinutes: 2,
    time: 'calendar',
  })
  await policy({
    name: 'Rome',
    filter: { field: 'location', op: 'is', value: [desk.rome] },
    firstAnswerMinutes: 3,
    time: 'calendar',
  })
  const { id } = await question({ routedTo: ['roma@aurora.example'] })
  const name = async () => (await get(id)).slaPolicy?.name ?? null
  expect(await name()).toBe('Rome')
  await api(owner, 'PATCH', `/conversations/${id}/fields`, { values: [{ fieldId: tier.id, value: 'Gold' }] })
  expect(await name()).toBe('Tier')
  await api(owner, 'PUT', `/conversations/${id}/tags`, { tagIds: [tag.id] })
  expect(await name()).toBe('Tag')
  await api(owner, 'PUT', `/conversations/${id}/tags`, { tagIds: [] })
  await api(owner, 'PATCH', `/conversations/${id}/fields`, { values: [{ fieldId: tier.id, value: null }] })
  await api(owner, 'PATCH', `/conversations/${id}`, { locationId: desk.turin })
  expect(await name()).toBeNull()
  await archiveAll()
})

test('somebody is warned, then the promise is broken: what the policy says is done, once, and it is kept for reports', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const made = await policy({
    ...{ name: 'Fast', firstAnswerMinutes: 60, resolutionMinutes: 600, time: 'calendar' },
    warning: { percent: 50 },
    warningActions: [{ kind: 'set_priority', priority: 'high' }],
    breachActions: [
      { kind: 'set_priority', priority: 'urgent' },
      { kind: 'assign', assigneeId: ritaId },
      { kind: 'tell', audience: 'managers', text: 'Nobody has answered.' },
    ],
  })
  const { id } = await question({ routedTo: ['roma@aurora.example'] })
  await at('2026-03-02T10:29:59Z')
  expect(await eventsOf(id, 'conversation.due_soon')).toEqual([])
  await at('2026-03-02T10:30:00Z')
  await at('2026-03-02T10:30:01Z')
  expect(await eventsOf(id, 'conversation.due_soon')).toMatchObject([
    { payload: { target: 'first_answer', dueAt: '2026-03-02T11:00:00.000Z', policy: { name: 'Fast' } } },
  ])
  expect((await get(id)).priority).toBe('high')
  await at('2026-03-02T11:00:00Z')
  await at('2026-03-02T11:00:01Z')
  expect(await eventsOf(id, 'conversation.overdue')).toHaveLength(1)
  expect(await get(id)).toMatchObject({ priority: 'urgent', assignee: { id: ritaId } })
  expect(await eventsOf(id, 'conversation.attention_asked')).toMatchObject([
    { actorKind: 'rule', actorId: made.body.id, payload: { audience: 'managers' } },
  ])
  expect(await breachesOf(id)).toMatchObject([
    {
      target: 'first_answer',
      state: 'open',
      policy: { name: 'Fast' },
      location: { id: desk.rome },
      endedAt: null,
    },
  ])
  await at('2026-03-02T11:20:00Z')
  const sent = await api(romeAgent, 'POST', `/conversations/${id}/messages`, { text: 'Sorry' })
  const late = { state: 'met', endedAt: '2026-03-02T11:20:00.000Z', endedBy: { id: ritaId } }
  expect(await breachesOf(id)).toMatchObject([late])
  await api(romeAgent, 'DELETE', `/conversations/${id}/messages/${sent.body.id}`)
  expect(await breachesOf(id)).toMatchObject([{ state: 'open', endedBy: null }])
  await api(romeAgent, 'POST', `/conversations/${id}/messages`, { text: 'Sorry again' })
  expect(await breachesOf(id)).toMatchObject([late])
  const elsewhere = await api(turinAgent, 'GET', `/sla-breaches?locationId=${desk.rome}`)
  expect(elsewhere.body.items).toEqual([])
  await archiveAll()
})

test('each later question has its own time; what was closed without an answer is told apart', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  await policy({ name: 'Next', nextAnswerMinutes: 10, resolutionMinutes: 5_000, time: 'calendar' })
  const { id, again } = await question()
  expect((await get(id)).dueExplanation.key).toBe('resolutionElapsed')
  await api(owner, 'POST', `/conversations/${id}/messages`, { text: 'One' })
  expect(await get(id)).toMatchObject({ dueAt: null, pausedSince: '2026-03-02T10:00:00.000Z' })
  await at('2026-03-02T12:00:00Z')
  await again()
  expect(await get(id)).toMatchObject({
    nextAnswerDueAt: '2026-03-02T12:10:00.000Z',
    dueAt: '2026-03-02T12:10:00.000Z',
    pausedSince: null,
    dueExplanation: { key: 'nextAnswerElapsed', values: { minutes: 10 } },
  })
  await at('2026-03-02T12:10:00Z')
  await api(owner, 'POST', `/conversations/${id}/messages`, { text: 'Two' })
  await at('2026-03-02T13:00:00Z')
  await again()
  await at('2026-03-02T13:10:00Z')
  await api(owner, 'PUT', `/conversations/${id}/status`, { status: 'resolved' })
  expect(await breachesOf(id)).toMatchObject([
    { target: 'next_answer', dueAt: '2026-03-02T13:10:00.000Z', state: 'dropped' },
    { target: 'next_answer', dueAt: '2026-03-02T12:10:00.000Z', state: 'met' },
  ])
  await archiveAll()
})

test('a breach that new hours or a new policy undo is none, and can come again', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const made = await policy({ name: 'Short', firstAnswerMinutes: 10 })
  const { id } = await question({ routedTo: ['roma@aurora.example'] })
  await at('2026-03-02T10:10:00Z')
  expect(await breachesOf(id)).toHaveLength(1)
  const headers = { 'if-match': String(made.headers.etag) }
  const longer = await api(
    owner,
    'PATCH',
    `/sla-policies/${made.body.id}`,
    { firstAnswerMinutes: 120 },
    headers,
  )
  expect(longer.status).toBe(200)
  await desk.work('evenLater')
  expect(await get(id)).toMatchObject({ dueAt: '2026-03-02T12:00:00.000Z' })
  expect(await breachesOf(id)).toEqual([])
  const closed = { from: '2026-03-02', to: '2026-03-02', state: 'closed', source: 'person' }
  const setHours = (hours: object) =>
    desk.system.transaction((tx) =>
      tx.db
        .updateTable('locations')
        .set({ hours: JSON.stringify(hours) })
        .where('id', '=', desk.rome)
        .execute(),
    )
  await setHours({ ...hoursOfRome, dated: [closed] })
  await replanLocation(desk.system, desk.rome)
  await at('2026-03-02T12:00:00Z')
  expect(await get(id)).toMatchObject({ dueAt: '2026-03-03T10:00:00.000Z' })
  await at('2026-03-03T10:00:00Z')
  expect(await breachesOf(id)).toMatchObject([{ dueAt: '2026-03-03T10:00:00.000Z' }])
  expect((await api(owner, 'PATCH', `/sla-policies/${made.body.id}`, { name: 'X' }, headers)).body.code).toBe(
    'stale',
  )
  await setHours(hoursOfRome)
  await archiveAll()
})

test('a pausing status of one’s own stops the solution’s clock until it is another', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  await policy({ name: 'Solve', resolutionMinutes: 60, time: 'calendar' })
  const own = await api(owner, 'POST', '/statuses', {
    name: 'At the workshop',
    category: 'open',
    isPausing: true,
  })
  const { id } = await question()
  const set = (statusId: string | null) =>
    api(owner, 'PUT', `/conversations/${id}/status`, { status: 'open', statusId })
  await at('2026-03-02T10:20:00Z')
  await set(own.body.id)
  expect(await get(id)).toMatchObject({ dueAt: null, pausedSince: '2026-03-02T10:20:00.000Z' })
  await at('2026-03-02T15:20:00Z')
  await set(null)
  expect(await get(id)).toMatchObject({ dueAt: '2026-03-02T16:00:00.000Z', pausedSince: null })
  expect((await get(id)).dueExplanation.values).toMatchObject({ minutes: 60, pausedMinutes: 300 })
  await archiveAll()
})

test('what a policy cannot do is told in the conversation, and the breach stands', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const nobody = '019a0000-0000-7000-8000-000000000000'
  await policy({
    ...{ name: 'Lost', firstAnswerMinutes: 1, time: 'calendar' },
    breachActions: [
      { kind: 'set_priority', priority: 'urgent' },
      { kind: 'assign', assigneeId: nobody },
    ],
  })
  const { id } = await question()
  await at('2026-03-02T10:01:00Z')
  expect(await breachesOf(id)).toHaveLength(1)
  expect(await get(id)).toMatchObject({ priority: 'normal', assignee: null })
  expect(await eventsOf(id, 'conversation.rule_failed')).toMatchObject([
    { payload: { name: 'Lost', reason: 'This person cannot work on this conversation.' } },
  ])
  await archiveAll()
})

test.each([
  [{ name: 'None' }, 'policy_empty'],
  [{ name: 'Twist', firstAnswerMinutes: 60, resolutionMinutes: 30 }, 'resolutionBeforeAnswer'],
  [
    { name: 'Time', firstAnswerMinutes: 60, filter: { field: 'clock', op: 'is', value: ['overdue'] } },
    'policy_field',
  ],
  [
    { name: 'Me', firstAnswerMinutes: 60, filter: { field: 'assignee', op: 'is', value: ['me'] } },
    'policy_field',
  ],
  [
    { name: 'Mood', firstAnswerMinutes: 60, filter: { field: 'mood', op: 'is', value: ['x'] } },
    'filter_invalid',
  ],
])('a policy that makes no sense is refused by a sentence: %j', async (given, key) => {
  const { status, body } = await api(owner, 'POST', '/sla-policies', given)
  expect({ status, key: body.details.key }).toEqual({ status: 422, key })
})

test('only who manages the brand changes policies', async () => {
  const given = { name: 'Mine', firstAnswerMinutes: 5 }
  expect((await api(romeAgent, 'POST', '/sla-policies', given)).status).toBe(403)
  expect((await api(romeAgent, 'GET', '/sla-policies')).status).toBe(200)
})
