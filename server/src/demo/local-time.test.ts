import { expect, test } from 'vitest'
import { dateOf, fromWall, minutesOf, toWall, weekdayOf } from './local-time.ts'
import { addDeskMinutes } from './working-hours.ts'

test('the wall clock follows summer time both ways', () => {
  const winter = new Date('2026-03-28T08:00:00Z')
  const summer = new Date('2026-03-30T08:00:00Z')
  expect(minutesOf(toWall(winter, 'Europe/Rome'))).toBe(9 * 60)
  expect(minutesOf(toWall(summer, 'Europe/Rome'))).toBe(10 * 60)
  expect(fromWall(toWall(summer, 'Europe/Rome'), 'Europe/Rome')).toEqual(summer)
})

test('days are those of the zone', () => {
  const wall = toWall(new Date('2026-11-15T23:30:00Z'), 'Europe/Warsaw')
  expect([dateOf(wall), weekdayOf(wall)]).toEqual(['2026-11-16', 1])
})

test('work left on Saturday evening goes on on Monday morning', () => {
  const saturday = new Date('2026-11-14T18:50:00+01:00')
  expect(addDeskMinutes(saturday, 20, 'Europe/Berlin')).toEqual(new Date('2026-11-16T08:40:00+01:00'))
})
