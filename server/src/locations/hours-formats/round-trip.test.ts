import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hoursAndInstant } from '../hours/arbitrary-hours.ts'
import { hoursFaults } from '../hours/hours-faults.ts'
import type { DayState, Hours } from '../hours/hours-form.ts'
import { intervalsOf, minutesOn } from '../hours/minutes-on.ts'
import { readApple, writeApple } from './apple.ts'
import {
  dateAfter,
  type Loss,
  type ReadHours,
  type Weekday,
  type Written,
  weekdayOf,
  weekdays,
} from './format.ts'
import { readGoogleApi, writeGoogleApi } from './google-api.ts'
import { readGoogleSheet, writeGoogleSheet } from './google-sheet.ts'
import { readJsonLd, writeJsonLd } from './json-ld.ts'
import { readOsm } from './read-osm.ts'
import { writeOsm } from './write-osm.ts'

const runs = { numRuns: 150 }
const zone = 'Europe/Rome'
type There = (hours: Hours) => { back: ReadHours; losses: Loss[] }
const there =
  <Value>(write: (hours: Hours) => Written<Value>, read: (value: Value, zone: string) => ReadHours): There =>
  (hours) => {
    const { value, losses } = write(hours)
    return { back: read(value, hours.zone), losses }
  }

const formats: [string, There][] = [
  ['Google API', there(writeGoogleApi, readGoogleApi)],
  ['Google sheet', there(writeGoogleSheet, readGoogleSheet)],
  ['JSON-LD', there(writeJsonLd, readJsonLd)],
  ['Apple', there(writeApple, readApple)],
  ['OpenStreetMap', there(writeOsm, readOsm)],
]

/** Exceptions of more than one day and with a reason, as well as those of one day. */
const anyHours = fc
  .tuple(hoursAndInstant, fc.integer({ min: 0, max: 1 }), fc.constantFrom(undefined, 'Sagra', 'a "b"'))
  .map(([{ hours }, days, label]): Hours => {
    const dated = hours.dated.toSorted((a, b) => a.from.localeCompare(b.from))
    const isAlone = dated.every(({ from }, index) => (dated[index + 1]?.from ?? '9') > dateAfter(from, days))
    return {
      ...hours,
      weekly: untangled(hours.weekly),
      dated: dated.map((entry) => ({
        ...entry,
        ...(label ? { label } : {}),
        to: isAlone ? dateAfter(entry.from, days) : entry.to,
      })),
    }
  })

/** Ours never run into the hours of the next day. */
function untangled(weekly: Hours['weekly']): Hours['weekly'] {
  const cut = (state: DayState, next: DayState): DayState => {
    const first = Math.min(...intervalsOf(next).map(({ from }) => from), 720)
    return typeof state === 'string'
      ? state
      : state.map(({ from, to }) => ({ from, to: Math.min(to, 1440 + first) }))
  }
  const of = (day: Weekday) => cut(weekly[day], weekly[weekdays[day % 7] ?? 1])
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6), 7: of(7) }
}

function dates(hours: Hours): string[] {
  const around = hours.dated.flatMap(({ from, to }) => [dateAfter(from, -2), from, to, dateAfter(to, 2)])
  const start = around.toSorted()[0] ?? '2030-01-07'
  const near = Array.from({ length: 16 }, (_, index) => dateAfter(start, index))
  return [...near, ...Array.from({ length: 8 }, (_, index) => dateAfter('2035-01-01', index))]
}

/** Whether a loss was stated that excuses a date: of itself or of the day before, which may run into it. */
function isExcused(date: string, losses: readonly Loss[], hours: Hours): boolean {
  const range = (day: string) => hours.dated.find(({ from, to }) => from <= day && day <= to)?.from
  const days = [date, dateAfter(date, -1)]
  return losses.some(
    ({ code, day }) =>
      code !== 'label' &&
      days.some(
        (one) => one === day || weekdayOf(one) === day || (range(one) !== undefined && range(one) === day),
      ),
  )
}

for (const [name, go] of formats) {
  test(`${name}: what comes back says the same on every date, but for what was said to be lost`, () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const { back, losses } = go(hours)
        expect(back.faults).toEqual([])
        for (const date of dates(hours)) {
          if (isExcused(date, losses, hours)) continue
          expect([date, minutesOn(back.hours, date)]).toEqual([date, minutesOn(hours, date)])
        }
      }),
      runs,
    )
  })

  test(`${name}: what comes back is hours by our own rules`, () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        expect(hoursFaults(go(hours).back.hours)).toEqual([])
      }),
      runs,
    )
  })
}

test('hours that every format can say go through all five one after the other unchanged', () => {
  const says = fc.record({ from: fc.integer({ min: 1, max: 700 }), length: fc.integer({ min: 1, max: 700 }) })
  fc.assert(
    fc.property(fc.array(says, { minLength: 7, maxLength: 7 }), (days) => {
      const state = (day: number) => {
        const { from = 1, length = 1 } = days[day - 1] ?? {}
        return [{ from, to: from + length }]
      }
      const hours: Hours = {
        zone,
        weekly: {
          1: state(1),
          2: state(2),
          3: 'closed',
          4: state(4),
          5: [{ from: 0, to: 1440 }],
          6: state(6),
          7: 'closed',
        },
        dated: [{ from: '2026-12-25', to: '2026-12-25', state: 'closed', source: 'person' }],
      }
      expect(formats.reduce((given, [, go]) => go(given).back.hours, hours)).toEqual(hours)
      for (const [, go] of formats) expect(go(hours).losses).toEqual([])
    }),
    runs,
  )
})

test('no reader throws, whatever it is given', () => {
  const weekly = fc.dictionary(fc.constantFrom('Monday hours', 'Special hours'), fc.string(), { maxKeys: 2 })
  fc.assert(
    fc.property(fc.anything(), weekly, fc.string({ maxLength: 60 }), (value, cells, text) => {
      for (const { hours } of [
        readGoogleApi(value, zone),
        readJsonLd(value, zone),
        readApple(value, zone),
        readGoogleSheet(cells, zone),
        readOsm(text, zone),
      ])
        expect(weekdays.map((day) => typeof hours.weekly[day])).toHaveLength(7)
    }),
    runs,
  )
})
