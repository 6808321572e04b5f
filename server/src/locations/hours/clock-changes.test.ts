import { expect, test } from 'vitest'
import { businessTimeBetween } from './business-time-between.ts'
import type { DayState, Hours } from './hours-form.ts'
import { isOpen } from './is-open.ts'
import { nextOpening } from './next-opening.ts'

const daily = (zone: string, state: DayState): Hours => ({
  zone,
  weekly: { 1: state, 2: state, 3: state, 4: state, 5: state, 6: state, 7: state },
  dated: [],
})

const openBetween = (hours: Hours, a: string, b: string) =>
  businessTimeBetween(hours, new Date(a), new Date(b))

test('1:00 to 3:00 lasts three hours in the night the clock is turned back', () => {
  const hours = daily('Europe/Rome', [{ from: 60, to: 180 }])
  expect(openBetween(hours, '2026-10-24T22:00Z', '2026-10-25T12:00Z')).toBe(180)
})

test('1:00 to 4:00 lasts two hours in the night the clock is turned forward', () => {
  const hours = daily('Europe/Rome', [{ from: 60, to: 240 }])
  expect(openBetween(hours, '2026-03-28T22:00Z', '2026-03-29T12:00Z')).toBe(120)
})

test('an opening at a time the clock skips moves forward', () => {
  const hours = daily('Europe/Rome', [{ from: 150, to: 300 }])
  expect(nextOpening(hours, new Date('2026-03-28T23:00Z'))).toEqual(new Date('2026-03-29T01:30Z'))
})

test('hours that lie wholly in the end of the skipped hour do not take place', () => {
  const hours = daily('Europe/Rome', [{ from: 150, to: 180 }])
  expect(openBetween(hours, '2026-03-28T22:00Z', '2026-03-29T12:00Z')).toBe(0)
})

test('an opening at a time shown twice is at the first', () => {
  const hours = daily('Europe/Rome', [{ from: 150, to: 300 }])
  expect(nextOpening(hours, new Date('2026-10-24T22:00Z'))).toEqual(new Date('2026-10-25T00:30Z'))
})

test('a change of half an hour counts as half an hour', () => {
  const hours = daily('Australia/Lord_Howe', [{ from: 60, to: 180 }])
  expect(openBetween(hours, '2026-04-04T12:00Z', '2026-04-04T20:00Z')).toBe(150)
  expect(openBetween(hours, '2026-10-03T12:00Z', '2026-10-03T20:00Z')).toBe(90)
})

test('a date the zone skips has no hours', () => {
  const hours = daily('Pacific/Apia', [{ from: 540, to: 600 }])
  expect(openBetween(hours, '2011-12-29T10:00Z', '2011-12-31T10:00Z')).toBe(120)
})

test('a quarter-hour zone opens on its own clock', () => {
  const hours = daily('Asia/Kathmandu', [{ from: 540, to: 600 }])
  expect(nextOpening(hours, new Date('2026-05-01T00:00Z'))).toEqual(new Date('2026-05-01T03:15Z'))
})

test('around the clock has no break where midnight does not exist', () => {
  const hours = daily('America/Havana', [{ from: 0, to: 1440 }])
  expect(openBetween(hours, '2026-03-07T05:00Z', '2026-03-10T05:00Z')).toBe(72 * 60)
  expect(nextOpening(hours, new Date('2026-03-07T05:00Z'))).toBeUndefined()
})

test('unknown hours stay unknown for the whole of a longer day', () => {
  const hours = daily('Europe/Rome', 'unknown')
  for (let hour = 0; hour < 26; hour++) {
    expect(isOpen(hours, new Date(Date.UTC(2026, 9, 24, 22 + hour)))).toBe('unknown')
  }
})
