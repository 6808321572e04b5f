import { expect, test } from 'vitest'
import { addBusinessTime } from './add-business-time.ts'
import { businessTimeBetween } from './business-time-between.ts'
import type { DayState, Hours } from './hours-form.ts'
import { isOpen } from './is-open.ts'
import { nextClosing } from './next-closing.ts'
import { nextOpening } from './next-opening.ts'

const night: DayState = [{ from: 1200, to: 1620 }] // 20:00–3:00

function bar({
  weekday = night,
  dated = {},
}: {
  weekday?: DayState
  dated?: Record<string, DayState>
} = {}): Hours {
  return {
    zone: 'Europe/Warsaw',
    weekly: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday, 6: weekday, 7: weekday },
    dated: Object.entries(dated).map(([date, state]) => ({ from: date, to: date, state, source: 'person' })),
  }
}

const warsaw = (wall: string) => new Date(`${wall}+02:00`)

test('hours past midnight belong to the day they start on', () => {
  expect(isOpen(bar(), warsaw('2026-06-10T02:59'))).toBe('open')
  expect(isOpen(bar(), warsaw('2026-06-10T03:00'))).toBe('closed')
})

test('a day closed by exception lets yesterday end as it began', () => {
  const hours = bar({ dated: { '2026-06-10': 'closed' } })
  expect(isOpen(hours, warsaw('2026-06-10T02:00'))).toBe('open')
  expect(isOpen(hours, warsaw('2026-06-10T21:00'))).toBe('closed')
})

test('an exception yesterday takes its own night with it and nothing of today', () => {
  const hours = bar({ weekday: [{ from: 540, to: 1620 }], dated: { '2026-06-09': 'closed' } })
  expect(isOpen(hours, warsaw('2026-06-10T02:00'))).toBe('closed')
  expect(isOpen(hours, warsaw('2026-06-10T10:00'))).toBe('open')
})

test('an exception past midnight does not close the day after', () => {
  const hours = bar({
    weekday: [{ from: 540, to: 1080 }],
    dated: { '2026-06-09': [{ from: 540, to: 1500 }] },
  })
  expect(isOpen(hours, warsaw('2026-06-10T00:30'))).toBe('open')
  expect(isOpen(hours, warsaw('2026-06-10T10:00'))).toBe('open')
})

test('an unknown day is not a closed day', () => {
  const hours = bar({ dated: { '2026-06-10': 'unknown' } })
  expect(isOpen(hours, warsaw('2026-06-10T02:00'))).toBe('open')
  expect(isOpen(hours, warsaw('2026-06-10T04:00'))).toBe('unknown')
  expect(isOpen(hours, warsaw('2026-06-11T04:00'))).toBe('closed')
})

test('days around the clock are one opening', () => {
  const hours = bar({ weekday: [{ from: 0, to: 1440 }], dated: { '2026-06-12': 'closed' } })
  expect(nextClosing(hours, warsaw('2026-06-09T12:00'))).toEqual(warsaw('2026-06-12T00:00'))
  expect(nextOpening(hours, warsaw('2026-06-09T12:00'))).toEqual(warsaw('2026-06-13T00:00'))
})

test('a place that never closes has no closing', () => {
  expect(nextClosing(bar({ weekday: [{ from: 0, to: 1440 }] }), warsaw('2026-06-09T12:00'))).toBeUndefined()
})

test('a place that opens once a year is found', () => {
  const hours = bar({ weekday: 'closed', dated: { '2027-06-01': [{ from: 600, to: 660 }] } })
  expect(nextOpening(hours, warsaw('2026-06-09T12:00'))).toEqual(warsaw('2027-06-01T10:00'))
  expect(addBusinessTime(hours, warsaw('2026-06-09T12:00'), 60)).toEqual(warsaw('2027-06-01T11:00'))
  expect(addBusinessTime(hours, warsaw('2026-06-09T12:00'), 61)).toBeUndefined()
})

test('with no known hours there is no due time', () => {
  const hours = bar({ weekday: 'unknown' })
  expect(addBusinessTime(hours, warsaw('2026-06-09T12:00'), 1)).toBeUndefined()
  expect(businessTimeBetween(hours, warsaw('2026-06-09T12:00'), warsaw('2026-07-09T12:00'))).toBe(0)
})

test('business time runs over a night and a weekend', () => {
  const office = bar({
    weekday: [{ from: 540, to: 1080 }],
    dated: { '2026-06-13': 'closed', '2026-06-14': 'closed' },
  })
  expect(addBusinessTime(office, warsaw('2026-06-12T17:30'), 60)).toEqual(warsaw('2026-06-15T09:30'))
  expect(addBusinessTime(office, warsaw('2026-06-12T17:00'), 60)).toEqual(warsaw('2026-06-12T18:00'))
})

test('no business time is due at once, and a negative one is refused', () => {
  expect(addBusinessTime(bar(), warsaw('2026-06-09T12:00'), 0)).toEqual(warsaw('2026-06-09T12:00'))
  expect(() => addBusinessTime(bar(), warsaw('2026-06-09T12:00'), -1)).toThrow(RangeError)
})
