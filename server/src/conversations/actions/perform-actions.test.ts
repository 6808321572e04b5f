import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { newId } from '../../platform/ids.ts'
import { testDesk } from '../test-desk.ts'
import { performActions } from './perform-actions.ts'

const world = await testWorld()
const desk = await testDesk(world)
const { api, owner } = desk
const rule = { kind: 'rule' as const, id: newId(), name: 'Angry customers' }

async function conversation(): Promise<string> {
  const received = await desk.receive({ externalId: `${newId()}@customer.example` })
  return received.outcome === 'deleted' ? '' : received.conversationId
}

test('a rule does what a person could do, in its order, and what happened names it', async () => {
  const id = await conversation()
  await performActions(desk.system.as(rule), id, [
    { kind: 'set_priority', priority: 'urgent' },
    { kind: 'add_note', text: 'Call this customer.' },
    { kind: 'tell', audience: 'managers', text: 'Somebody is angry.' },
    { kind: 'set_status', status: 'resolved', statusId: null },
  ])
  expect((await api(owner, 'GET', `/conversations/${id}`)).body).toMatchObject({
    priority: 'urgent',
    status: 'resolved',
  })
  const events = await desk.system.read((tx) =>
    tx.db
      .selectFrom('events')
      .select(['type', 'actorId'])
      .where('subjectId', '=', id)
      .where('actorKind', '=', 'rule')
      .orderBy('seq')
      .execute(),
  )
  expect(events.map((event) => event.type)).toEqual([
    'conversation.updated',
    'note.added',
    'conversation.attention_asked',
    'conversation.status_changed',
  ])
  expect(events.every((event) => event.actorId === rule.id)).toBe(true)
})

test('when one thing cannot be done, nothing is', async () => {
  const id = await conversation()
  const doing = performActions(desk.system.as(rule), id, [
    { kind: 'set_priority', priority: 'urgent' },
    { kind: 'tag', add: [newId()], remove: [] },
  ])
  await expect(doing).rejects.toMatchObject({ code: 'invalid' })
  expect((await api(owner, 'GET', `/conversations/${id}`)).body.priority).toBe('normal')
})
