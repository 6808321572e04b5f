import { expect, test } from 'vitest'
import { type Action, newDraft, toAction, toDrafts } from './action-model.ts'

const all: Action[] = [
  { kind: 'assign', assigneeId: null },
  { kind: 'move_to_department', departmentId: 'd' },
  { kind: 'move_to_location', locationId: 'l' },
  { kind: 'set_priority', priority: 'high' },
  { kind: 'set_status', status: 'waiting', statusId: 's' },
  { kind: 'snooze', until: { minutes: 30 } },
  { kind: 'snooze', until: 'opening' },
  { kind: 'tag', add: ['a'], remove: [] },
  { kind: 'tag', add: [], remove: ['b'] },
  { kind: 'fill_field', fieldId: 'f', value: 3 },
  { kind: 'add_note', text: 'Call them.' },
  { kind: 'add_followers', memberIds: ['m'] },
  { kind: 'tell', audience: 'managers', text: 'Look at this.' },
  { kind: 'tell', audience: { memberIds: ['m'] }, text: 'Look at this.' },
  { kind: 'write', snippetId: 's' },
]

test('what the editor shows are the actions again', () => {
  expect(toDrafts(all).map(toAction)).toEqual(all)
})

test('tags to add and to take away stand on lines of their own', () => {
  const lines = toDrafts([{ kind: 'tag', add: ['a'], remove: ['b'] }])
  expect(lines.map(({ kind, ids }) => [kind, ids])).toEqual([
    ['tag', ['a']],
    ['untag', ['b']],
  ])
})

test('a line that is not finished does nothing', () => {
  for (const kind of ['assign', 'set_status', 'tag', 'add_note', 'tell', 'fill_field', 'write'] as const)
    expect(toAction(newDraft(kind))).toBeUndefined()
})
