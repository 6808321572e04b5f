import { expect, test } from 'vitest'
import { hoursShape } from './hours.ts'
import type { DayState, Hours } from './hours-form.ts'

const nineToSix: DayState = [{ from: 540, to: 1080 }]

function hoursWith(changes: Partial<Omit<Hours, 'weekly'>> & { weekly?: Partial<Hours['weekly']> } = {}) {
  const week = {
    1: nineToSix,
    2: nineToSix,
    3: nineToSix,
    4: nineToSix,
    5: nineToSix,
    6: 'closed',
    7: 'unknown',
  }
  return { zone: 'Europe/Rome', dated: [], ...changes, weekly: { ...week, ...changes.weekly } }
}

function faultsOf(value: unknown) {
  const { error } = hoursShape.safeParse(value)
  return (error?.issues ?? []).map((issue) => ({
    code: issue.code === 'custom' ? issue.params?.code : issue.code,
    path: issue.path.join('.'),
  }))
}

const exception = (from: string, to: string, state: DayState = 'closed') =>
  ({ from, to, state, source: 'person' }) as const

test('ordinary hours, a lunch break and a late night are accepted', () => {
  const split = [
    { from: 540, to: 780 },
    { from: 840, to: 1080 },
  ]
  expect(faultsOf(hoursWith({ weekly: { 1: split, 5: [{ from: 1080, to: 1620 }] } }))).toEqual([])
})

test('hours that touch, and days around the clock, are accepted', () => {
  const around: DayState = [{ from: 0, to: 1440 }]
  expect(faultsOf(hoursWith({ weekly: { 5: around, 6: around } }))).toEqual([])
})

test.each(['Europe/Roma', '+02:00', ''])('the zone %j is refused', (zone) => {
  expect(faultsOf(hoursWith({ zone }))).toEqual([{ code: 'bad_zone', path: 'zone' }])
})

test('an interval that ends before it starts is named', () => {
  expect(faultsOf(hoursWith({ weekly: { 2: [{ from: 600, to: 600 }] } }))).toEqual([
    { code: 'interval_reversed', path: 'weekly.2.0' },
  ])
})

test('two intervals of a day that overlap are named at the second', () => {
  const overlapping = [
    { from: 540, to: 780 },
    { from: 779, to: 1080 },
  ]
  expect(faultsOf(hoursWith({ weekly: { 3: overlapping } }))).toEqual([
    { code: 'interval_overlap', path: 'weekly.3.1' },
  ])
})

test('hours that begin before last night is over are named', () => {
  expect(
    faultsOf(hoursWith({ weekly: { 1: [{ from: 60, to: 600 }], 7: [{ from: 1200, to: 1560 }] } })),
  ).toEqual([{ code: 'overlap_with_previous_day', path: 'weekly.1.0' }])
})

test.each([
  ['starts before the day', { from: -1, to: 60 }, 'too_small', 'weekly.4.0.from'],
  ['starts on the next day', { from: 1440, to: 1500 }, 'too_big', 'weekly.4.0.from'],
  ['ends after noon of the next day', { from: 1200, to: 2161 }, 'too_big', 'weekly.4.0.to'],
])('an interval that %s is out of range', (_, interval, code, path) => {
  expect(faultsOf(hoursWith({ weekly: { 3: 'closed', 4: [interval], 5: 'closed' } }))).toEqual([
    { code, path },
  ])
})

test('exceptions for the same day are named at the second', () => {
  const dated = [exception('2026-12-20', '2027-01-06'), exception('2027-01-06', '2027-01-06')]
  expect(faultsOf(hoursWith({ dated }))).toEqual([{ code: 'dates_overlap', path: 'dated.1.from' }])
})

test('an exception that ends before it begins is named', () => {
  expect(faultsOf(hoursWith({ dated: [exception('2026-12-26', '2026-12-25')] }))).toEqual([
    { code: 'dates_reversed', path: 'dated.0.to' },
  ])
})

test('nights of a longer exception may not run into its next morning', () => {
  const state = [
    { from: 60, to: 300 },
    { from: 1200, to: 1620 },
  ]
  expect(faultsOf(hoursWith({ dated: [exception('2026-12-25', '2026-12-26', state)] }))).toEqual([
    { code: 'overlap_with_previous_day', path: 'dated.0.state.0' },
  ])
})

test('a date that does not exist is refused', () => {
  expect(faultsOf(hoursWith({ dated: [exception('2026-02-30', '2026-03-01')] }))[0]?.path).toBe(
    'dated.0.from',
  )
})
