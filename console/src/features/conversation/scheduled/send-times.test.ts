import { expect, test } from 'vitest'
import { sendTimes } from './send-times.ts'

const named = (now: string, opening?: string) =>
  sendTimes(new Date(now), 'Europe/Rome', opening ? new Date(opening) : undefined).map(({ name, at }) => [
    name,
    at.toISOString(),
  ])

test('mornings are those of the location, also for a reader elsewhere', () => {
  // Saturday, 23:30 in Rome.
  expect(named('2026-11-21T22:30:00Z', '2026-11-23T09:00:00Z')).toEqual([
    ['sending.whenItOpens', '2026-11-23T09:00:00.000Z'],
    ['sending.tomorrow', '2026-11-22T08:00:00.000Z'],
    ['sending.monday', '2026-11-23T08:00:00.000Z'],
  ])
})

test('one time stands once, under what comes first', () => {
  expect(named('2026-11-22T20:00:00Z', '2026-11-23T08:00:00Z')).toEqual([
    ['sending.whenItOpens', '2026-11-23T08:00:00.000Z'],
  ])
})

test('at night this morning is still ahead', () => {
  expect(named('2026-11-24T02:00:00Z')[0]).toEqual(['sending.thisMorning', '2026-11-24T08:00:00.000Z'])
})
