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

test('whoever opened it again is named, but for an answer that was waited for and a snooze that ended', () => {
  const readAs = (kind: 'contact' | 'system', previous: string) =>
    readTimeline(
      {
        type: 'conversation.status_changed',
        payload: { status: 'open', previous },
        actor: { kind, id: null, name: 'Ada' },
      },
      nameOf,
    )
  expect(readAs('contact', 'resolved')).toEqual([{ key: 'inbox.didReopen', values: {} }])
  expect(readAs('contact', 'waiting')).toEqual([])
  expect(readAs('system', 'snoozed')).toEqual([{ key: 'inbox.didWake', values: {} }])
  expect(readAs('contact', 'snoozed')).toEqual([{ key: 'inbox.didReopen', values: {} }])
})

test('a new status has its own words', () => {
  expect(read('conversation.status_changed', { status: 'resolved' })).toEqual([
    { key: 'inbox.didResolve', values: {} },
  ])
  expect(read('conversation.status_changed', { status: 'snoozed' })).toEqual([])
})

test('what was marked is said by its names, each kind of it once', () => {
  const tags = {
    added: [
      { id: '1', name: 'late' },
      { id: '2', name: 'lamp' },
    ],
    removed: [],
  }
  expect(read('conversation.updated', { changes: { tags, priority: 'high' } })).toEqual([
    { key: 'marks.didAddTags', values: { names: 'late, lamp' } },
    { key: 'marks.didPriorityHigh', values: {} },
  ])
  const fields = [
    { name: 'Order', value: 'A-12' },
    { name: 'Pieces', value: 0 },
    { name: 'Told', value: true },
    { name: 'Bought', value: null },
  ]
  expect(read('conversation.updated', { changes: { fields } }).map(({ key }) => key)).toEqual([
    ...['marks.didSetField', 'marks.didSetField', 'marks.didTickField', 'marks.didClearField'],
  ])
  expect(read('conversation.updated', { changes: { statusName: null } })).toEqual([
    { key: 'marks.didPlainStatus', values: {} },
  ])
  const named = { status: 'waiting', previous: 'open', name: 'Parts' }
  expect(read('conversation.status_changed', named)).toEqual([
    { key: 'marks.didStatus', values: { name: 'Parts' } },
  ])
})
