import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { hoursOfRome, testDesk } from '../test-desk.ts'
import { noticeOverdue } from './notice-overdue.ts'
import { replanLocation } from './replan-many.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner } = desk
const quiet = { kind: 'human' as const, autoReplyTo: null, reason: '' }

let people = 0
async function question(given: object = {}) {
  people += 1
  const sender = { kind: 'email' as const, name: 'Mara', address: `mara${people}@customer.example` }
  const received = await desk.receive({
    sender,
    classification: quiet,
    externalId: `q${people}@customer.example`,
    ...given,
  })
  return {
    id: received.outcome === 'deleted' ? '' : received.conversationId,
    sender,
    externalId: `q${people}@customer.example`,
  }
}
const conversation = async (id: string) => (await api(owner, 'GET', `/conversations/${id}`)).body
const eventsOf = async (id: string, type: string) =>
  desk.system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select('payload')
      .where('subjectId', '=', id)
      .where('type', '=', type)
      .execute(),
  )
const workAt = async (moment: string | Date) => {
  world.setNow(new Date(moment))
  await desk.work('evenLater')
  await noticeOverdue(desk.system)
}

test('a due time that passes is noticed once, and not when the customer was answered in time', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const late = await question()
  const answered = await question()
  await api(owner, 'POST', `/conversations/${answered.id}/messages`, { text: 'Hello' })
  await workAt('2026-03-02T10:59:59Z')
  expect(await eventsOf(late.id, 'conversation.overdue')).toEqual([])
  await workAt('2026-03-02T11:00:00Z')
  await workAt('2026-03-02T11:00:01Z')
  expect(await eventsOf(late.id, 'conversation.overdue')).toMatchObject([
    { payload: { dueAt: '2026-03-02T11:00:00.000Z', row: { id: late.id } } },
  ])
  expect(await eventsOf(answered.id, 'conversation.overdue')).toEqual([])
})

test('new opening hours move what is due there, and the words for it', async () => {
  world.setNow(new Date('2026-03-02T17:30:00+01:00'))
  const { id } = await question({ routedTo: ['roma@aurora.example'] })
  expect((await conversation(id)).dueAt).toBe('2026-03-03T08:30:00.000Z')
  await desk.system.transaction((tx) =>
    tx.db
      .updateTable('locations')
      .set({
        hours: JSON.stringify({
          ...hoursOfRome,
          dated: [{ from: '2026-03-03', to: '2026-03-03', state: 'closed', source: 'person' }],
        }),
      })
      .where('id', '=', desk.rome)
      .execute(),
  )
  await replanLocation(desk.system, desk.rome)
  const moved = await conversation(id)
  expect(moved.dueAt).toBe('2026-03-04T08:30:00.000Z')
  expect(moved.dueExplanation).toMatchObject({
    key: 'firstResponseBusiness',
    values: { minutes: 60, zone: 'Europe/Rome' },
  })
  await workAt('2026-03-03T09:00:00Z')
  expect(await eventsOf(id, 'conversation.overdue')).toEqual([])
})

test('what was put aside comes back at its time, or when the customer writes', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const [first, second] = [await question(), await question()]
  for (const { id } of [first, second])
    expect(
      (await api(owner, 'PUT', `/conversations/${id}/snooze`, { until: '2026-03-04T10:00:00Z' })).body.status,
    ).toBe('snoozed')
  await workAt('2026-03-03T10:00:00Z')
  expect((await conversation(first.id)).status).toBe('snoozed')
  await desk.receive({ sender: second.sender, inReplyTo: [second.externalId] })
  expect(await conversation(second.id)).toMatchObject({ status: 'open', snoozedUntil: null })
  await workAt('2026-03-04T10:00:00Z')
  expect(await conversation(first.id)).toMatchObject({ status: 'open', snoozedUntil: null })
  expect(await eventsOf(first.id, 'conversation.status_changed')).toHaveLength(2)
  const past = await api(owner, 'PUT', `/conversations/${first.id}/snooze`, { until: '2026-03-01T10:00:00Z' })
  expect(past.body.details.key).toBe('snooze_past')
})

test('what is opened again after it was done gets a clock of its own', async () => {
  world.setNow(new Date('2026-03-02T10:00:00Z'))
  const { id } = await question()
  await api(owner, 'PUT', `/conversations/${id}/status`, { status: 'resolved' })
  expect(await conversation(id)).toMatchObject({ dueAt: null, resolvedAt: '2026-03-02T10:00:00.000Z' })
  world.setNow(new Date('2026-03-20T10:00:00Z'))
  await api(owner, 'PUT', `/conversations/${id}/status`, { status: 'open' })
  expect(await conversation(id)).toMatchObject({ dueAt: '2026-03-20T11:00:00.000Z', resolvedAt: null })
})
