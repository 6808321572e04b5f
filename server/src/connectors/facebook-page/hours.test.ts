import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DirectoryProblem } from '../../listings/index.ts'
import { readPageHours, writePageHours } from './hours.ts'

const closed = 'closed' as const
const week = { 1: closed, 2: closed, 3: closed, 4: closed, 5: closed, 6: closed, 7: closed }
const hoursOf = (weekly: object) => ({ zone: 'Europe/Rome', weekly: { ...week, ...weekly }, dated: [] })

test('two stretches, past midnight and around the clock are said as a page says them, and read back', () => {
  const hours = hoursOf({
    1: [
      { from: 540, to: 780 },
      { from: 900, to: 1140 },
    ],
    5: [{ from: 1200, to: 1560 }],
    3: [{ from: 0, to: 1440 }],
  })
  const said = writePageHours(hours)
  expect(said).toEqual({
    ...{ mon_1_open: '09:00', mon_1_close: '13:00', mon_2_open: '15:00', mon_2_close: '19:00' },
    ...{ fri_1_open: '20:00', fri_1_close: '02:00', wed_1_open: '00:00', wed_1_close: '00:00' },
  })
  expect(readPageHours(said)).toMatchObject({ hours: { weekly: hours.weekly }, faults: [] })
})

test('every week of at most two stretches a day comes back as it was', () => {
  const clock = fc.integer({ min: 0, max: 287 }).map((at) => at * 5)
  const day = fc.oneof(
    fc.constant(closed),
    fc.uniqueArray(clock, { minLength: 4, maxLength: 4 }).map((given) => {
      const [a = 0, b = 0, c = 0, d = 0] = given.toSorted((one, other) => one - other)
      return [
        { from: a, to: b },
        { from: c, to: d },
      ]
    }),
  )
  fc.assert(
    fc.property(fc.tuple(day, day, day, day, day, day, day), (given) => {
      const { weekly } = hoursOf(Object.fromEntries(given.map((one, at) => [at + 1, one])))
      fc.pre(given.some((one) => one !== closed))
      expect(readPageHours(writePageHours(hoursOf(weekly))).hours.weekly).toEqual(weekly)
    }),
  )
})

test.each([
  ['a third stretch', { 1: [300, 600, 900].map((from) => ({ from, to: from + 60 })) }, 'not_sayable'],
  ['a day nobody stated', { 1: [{ from: 540, to: 600 }], 2: 'unknown' }, 'unknown_days'],
])('%s is not sent', (_name, weekly, reason) => {
  expect(() => writePageHours(hoursOf(weekly))).toThrow(expect.objectContaining({ reason }))
  expect(() => writePageHours(hoursOf(weekly))).toThrow(DirectoryProblem)
})

test('half a stretch is a fault, not a closed day', () => {
  const { faults } = readPageHours({ mon_1_open: '09:00', tue_1_open: '09:00', tue_1_close: '18:00' })
  expect(faults).not.toEqual([])
})
