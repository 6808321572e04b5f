import { expect, test } from 'vitest'
import type { StoredEvent } from '../platform/events/read-events.ts'
import { type Wish, wants } from './wants.ts'

const everything: Wish = { id: 'a', eventTypes: null, locationIds: null, fromSnapshot: null }
const event: StoredEvent = {
  xid: '100',
  seq: 1,
  type: 'contact.created',
  actorKind: 'system',
  actorId: null,
  subjectId: 'x',
  locationId: null,
  departmentId: null,
  audienceId: null,
  payload: {},
  at: new Date(),
}

test.each([
  ['100:100:', true],
  ['101:101:', false],
  ['90:101:', false],
  ['90:101:95', false],
  ['90:101:95,100', true],
  ['90:100:95', true],
  ['9:1000:', false],
])('an event of transaction 100 is told to whoever listens from %s: %s', (fromSnapshot, isTold) => {
  expect(wants({ ...everything, fromSnapshot }, event)).toBe(isTold)
})

test('what was chosen decides, and a test is for one endpoint alone', () => {
  expect(wants({ ...everything, eventTypes: ['contact.updated'] }, event)).toBe(false)
  expect(wants({ ...everything, locationIds: ['rome'] }, event)).toBe(false)
  expect(wants({ ...everything, locationIds: ['rome'] }, { ...event, locationId: 'rome' })).toBe(true)
  expect(wants(everything, { ...event, audienceId: 'somebody' })).toBe(false)
  const trial = { ...event, type: 'webhook.test', subjectId: 'a' }
  expect(wants({ ...everything, eventTypes: ['contact.updated'] }, trial)).toBe(true)
  expect(wants({ ...everything, id: 'b' }, trial)).toBe(false)
})
