import { expect, test } from 'vitest'
import { dayName, distance, exactTime, shortTime, span } from './time.ts'

const now = new Date(2026, 5, 10, 15, 30)
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

test('a list shows the shortest words that still say when', () => {
  expect(shortTime(ago(5), now, 'en')).toBe('5m')
  expect(shortTime(ago(130), now, 'en')).toBe('13:20')
  expect(shortTime(ago(2 * 24 * 60), now, 'en')).toBe('Mon')
  expect(shortTime(ago(60 * 24 * 60), now, 'it')).toBe('11 apr')
  expect(shortTime(new Date(2024, 2, 12), now, 'en')).toBe('12 Mar 2024')
})

test('the exact time is in the zone of the place', () => {
  const at = new Date(Date.UTC(2026, 0, 15, 12, 0))
  expect(exactTime(at, 'en', 'Europe/Rome')).toBe('Thu, 15 Jan 2026, 13:00 CET')
})

test('days are named', () => {
  expect(dayName(now, now, 'en')).toBe('today')
  expect(dayName(ago(24 * 60), now, 'it')).toBe('ieri')
  expect(dayName(new Date(2026, 4, 4), now, 'pl')).toBe('poniedziałek, 4 maja')
})

test('distances use their largest unit', () => {
  expect(distance(ago(-125), now, 'en')).toBe('in 2 hr')
  expect(distance(ago(3 * 24 * 60), now, 'en')).toBe('3 days ago')
  expect(distance(ago(-14 * 24 * 60 + 1), now, 'en')).toBe('in 14 days')
  expect(span(45 * 60_000, 'en')).toBe('45m')
  expect(span(3 * 3_600_000, 'ru')).toBe('3 ч')
})
