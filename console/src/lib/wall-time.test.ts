import { expect, test } from 'vitest'
import { daysAfter, momentAt, wallTimeAt, weekdayOf } from './wall-time.ts'

test.each([
  ['2026-11-23T09:00', 'Europe/Rome', '2026-11-23T08:00:00.000Z'],
  ['2026-07-01T09:00', 'Europe/Rome', '2026-07-01T07:00:00.000Z'],
  ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ['2026-07-01T09:00', 'Asia/Kolkata', '2026-07-01T03:30:00.000Z'],
  ['2026-07-01T00:15', 'Pacific/Auckland', '2026-06-30T12:15:00.000Z'],
])('%s in %s is %s, and back', (wall, zone, moment) => {
  expect(momentAt(wall, zone).toISOString()).toBe(moment)
  expect(wallTimeAt(new Date(moment), zone)).toBe(wall)
})

test('on the days clocks change, times that exist are what they are, and one that does not comes after', () => {
  expect(momentAt('2026-03-29T09:00', 'Europe/Rome').toISOString()).toBe('2026-03-29T07:00:00.000Z')
  expect(momentAt('2026-10-25T09:00', 'Europe/Rome').toISOString()).toBe('2026-10-25T08:00:00.000Z')
  expect(momentAt('2026-03-29T01:30', 'Europe/Rome').toISOString()).toBe('2026-03-29T00:30:00.000Z')
  expect(wallTimeAt(momentAt('2026-03-29T02:30', 'Europe/Rome'), 'Europe/Rome')).toBe('2026-03-29T03:30')
})

test('days are counted on the calendar', () => {
  expect(daysAfter('2026-12-31T23:59', 1, 9)).toBe('2027-01-01T09:00')
  expect(weekdayOf('2026-11-23T09:00')).toBe(1)
})
