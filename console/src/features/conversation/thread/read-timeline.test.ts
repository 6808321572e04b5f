import { expect, test } from 'vitest'
import { readTimeline } from './read-timeline.ts'

const nameOf = (id: string) => ({ luca: 'Luca', milan: 'Milano Brera' })[id]
const none = { assigneeId: null, departmentId: null, locationId: null }

function read(type: string, payload: Record<string, unknown>) {
  return readTimeline({ type, payload, actor: { kind: 'member', id: 'mara', name: 'Mara' } }, nameOf)
}

test('only what changed is said', () => {
  const payload = {
    ...none,
    assigneeId: 'luca',
    locationId: 'milan',
    previous: { ...none, locationId: 'milan' },
  }
  expect(read('conversation.assigned', payload)).toEqual([
    { key: 'inbox.didAssign', values: { name: 'Luca' } },
  ])
})

test('who takes a conversation is not said to assign it', () => {
  const payload = { ...none, assigneeId: 'mara', previous: none }
  expect(read('conversation.assigned', payload)).toEqual([{ key: 'inbox.didTake', values: {} }])
})

test('taking a place away is said too', () => {
  const payload = { ...none, previous: { ...none, locationId: 'milan' } }
  expect(read('conversation.assigned', payload)).toEqual([{ key: 'inbox.didNoLocation', values: {} }])
})

test('a new status has its own words', () => {
  expect(read('conversation.status_changed', { status: 'resolved' })).toEqual([
    { key: 'inbox.didResolve', values: {} },
  ])
  expect(read('conversation.status_changed', { status: 'snoozed' })).toEqual([])
})
