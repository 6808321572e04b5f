import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursShape } from '../../locations/index.ts'
import { type ChatScene, chatState } from './chat-state.ts'

const weekly = (intervals: unknown) =>
  Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, day === 7 ? 'closed' : intervals]))
const hours = hoursShape.parse({
  zone: 'Europe/Rome',
  weekly: weekly([{ from: 540, to: 1080 }]),
  dated: [
    { from: '2026-04-25', to: '2026-04-25', state: 'closed', label: 'Liberation Day', source: 'holiday' },
    { from: '2026-12-31', to: '2026-12-31', state: [{ from: 1200, to: 1560 }], source: 'person' },
  ],
})
const nights = hoursShape.parse({
  zone: 'Europe/Rome',
  weekly: weekly([{ from: 1320, to: 1560 }]),
  dated: [],
})
const staffed = { present: 2, room: 3, waiting: 0, usualMinutes: 2 }
const at = (time: string, more: Partial<ChatScene> = {}) =>
  chatState({ hours, at: new Date(time), ...staffed, ...more })

test('open, busy, closed and unstaffed are told apart', () => {
  expect(at('2026-03-10T10:00:00+01:00')).toEqual({ state: 'open', waitMinutes: 2 })
  expect(at('2026-03-10T10:00:00+01:00', { waiting: 5 })).toEqual({ state: 'busy', waitMinutes: 5, ahead: 2 })
  expect(at('2026-03-10T08:00:00+01:00')).toEqual({
    state: 'closed',
    opensAt: new Date('2026-03-10T09:00:00+01:00'),
  })
  expect(at('2026-03-10T10:00:00+01:00', { present: 0, room: 0 })).toEqual({
    state: 'unstaffed',
    opensAt: new Date('2026-03-11T09:00:00+01:00'),
  })
})

test('on a holiday it is closed until the next open day, whoever is there', () => {
  expect(at('2026-04-25T10:00:00+02:00')).toEqual({
    state: 'closed',
    opensAt: new Date('2026-04-27T09:00:00+02:00'),
  })
})

test('an exception past midnight holds until it ends, in the new year too', () => {
  expect(at('2026-12-31T10:00:00+01:00').state).toBe('closed')
  expect(at('2027-01-01T01:59:00+01:00').state).toBe('open')
  expect(at('2027-01-01T02:00:00+01:00').state).toBe('closed')
})

test('in the night the clocks change it is open as long as the clock on the wall says', () => {
  const spring = (time: string) => chatState({ hours: nights, at: new Date(time), ...staffed }).state
  // On 29 March 2026 it is 2:00 and 3:00 at once: a night that ends at 2:00 ends at 1:00 UTC.
  expect(spring('2026-03-29T00:59:00Z')).toBe('open')
  expect(spring('2026-03-29T01:00:00Z')).toBe('closed')
  // On 25 October 2026 2:00 comes at 0:00 UTC for the first time.
  expect(spring('2026-10-24T23:59:00Z')).toBe('open')
})

test('nobody is sent to a chat in which nobody is, and more people never mean a longer wait', () => {
  const scenes = fc.record({
    minute: fc.nat({ max: 60 * 24 * 400 }),
    present: fc.nat({ max: 20 }),
    room: fc.nat({ max: 40 }),
    waiting: fc.nat({ max: 200 }),
    usualMinutes: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  })
  fc.assert(
    fc.property(scenes, ({ minute, ...scene }) => {
      const moment = new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000)
      const state = chatState({ hours, at: moment, ...scene })
      if (scene.present === 0) expect(['closed', 'unstaffed']).toContain(state.state)
      const more = chatState({ hours, at: moment, ...scene, present: scene.present + 1 })
      if ('waitMinutes' in state && 'waitMinutes' in more)
        expect(more.waitMinutes).toBeLessThanOrEqual(state.waitMinutes)
    }),
  )
})
