import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBusinessTime } from './add-business-time.ts'
import { hoursAndInstant, isWithin, slowStretches } from './arbitrary-hours.ts'
import { businessTimeBetween } from './business-time-between.ts'
import { minuteMs } from './calendar.ts'
import { isOpen } from './is-open.ts'
import { nextClosing } from './next-closing.ts'
import { nextOpening } from './next-opening.ts'

const runs = { numRuns: 400 }
const minutes = (max: number) => fc.integer({ min: 0, max })
const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minuteMs)
const elapsed = (a: Date, b: Date) => (b.getTime() - a.getTime()) / minuteMs

test('the state at any minute is what the slow way says', () => {
  fc.assert(
    fc.property(hoursAndInstant, ({ hours, at }) => {
      const { open, unknown } = slowStretches(hours, at)
      for (let minute = 0; minute < 2880; minute += 7) {
        const now = later(at, minute)
        const expected = isWithin(open, now.getTime())
          ? 'open'
          : isWithin(unknown, now.getTime())
            ? 'unknown'
            : 'closed'
        if (isOpen(hours, now) !== expected)
          expect(`${now.toISOString()} ${isOpen(hours, now)}`).toBe(expected)
      }
    }),
    runs,
  )
})

test('business time is the number of open minutes', () => {
  fc.assert(
    fc.property(hoursAndInstant, minutes(4320), ({ hours, at }, span) => {
      const { open } = slowStretches(hours, at)
      let count = 0
      for (let minute = 0; minute < span; minute++) {
        if (isWithin(open, at.getTime() + minute * minuteMs)) count++
      }
      expect(businessTimeBetween(hours, at, later(at, span))).toBe(count)
    }),
    { numRuns: 200 },
  )
})

test('business time adds up, is never more than elapsed time, and counts backwards', () => {
  fc.assert(
    fc.property(hoursAndInstant, minutes(60_000), minutes(60_000), ({ hours, at }, first, second) => {
      const [b, c] = [later(at, first), later(at, first + second)]
      const whole = businessTimeBetween(hours, at, c)
      expect(businessTimeBetween(hours, at, b) + businessTimeBetween(hours, b, c)).toBeCloseTo(whole, 6)
      expect(whole).toBeGreaterThanOrEqual(0)
      expect(whole).toBeLessThanOrEqual(elapsed(at, c))
      expect(businessTimeBetween(hours, c, at)).toBeCloseTo(-whole, 6)
    }),
    runs,
  )
})

test('adding business time gives the first instant by which it has passed', () => {
  fc.assert(
    fc.property(hoursAndInstant, minutes(6000), ({ hours, at }, amount) => {
      const due = addBusinessTime(hours, at, amount)
      if (!due) return
      expect(businessTimeBetween(hours, at, due)).toBeCloseTo(amount, 6)
      if (amount > 0) expect(businessTimeBetween(hours, at, new Date(due.getTime() - 1))).toBeLessThan(amount)
    }),
    runs,
  )
})

test('adding in two steps comes to the same time', () => {
  fc.assert(
    fc.property(hoursAndInstant, minutes(3000), minutes(3000), ({ hours, at }, first, second) => {
      const between = addBusinessTime(hours, at, first)
      const due = addBusinessTime(hours, at, first + second)
      if (between && due && second > 0) expect(addBusinessTime(hours, between, second)).toEqual(due)
    }),
    runs,
  )
})

test('the next opening is the first moment that is open', () => {
  fc.assert(
    fc.property(hoursAndInstant, ({ hours, at }) => {
      const opening = nextOpening(hours, at)
      if (!opening) return
      const shutFrom = isOpen(hours, at) === 'open' ? nextClosing(hours, at) : at
      expect(isOpen(hours, opening)).toBe('open')
      expect(isOpen(hours, new Date(opening.getTime() - 1))).not.toBe('open')
      expect(shutFrom && businessTimeBetween(hours, shutFrom, opening)).toBe(0)
    }),
    runs,
  )
})

test('the next closing ends an opening that has no break', () => {
  fc.assert(
    fc.property(hoursAndInstant, ({ hours, at }) => {
      const closing = nextClosing(hours, at)
      if (!closing) return
      const openFrom = isOpen(hours, at) === 'open' ? at : nextOpening(hours, at)
      expect(isOpen(hours, closing)).not.toBe('open')
      expect(isOpen(hours, new Date(closing.getTime() - 1))).toBe('open')
      expect(openFrom && businessTimeBetween(hours, openFrom, closing)).toBe(
        openFrom && elapsed(openFrom, closing),
      )
    }),
    runs,
  )
})
