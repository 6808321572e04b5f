import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Quiet, quietShape, quietUntil } from './quiet.ts'

const night: Quiet = {
  isOn: true,
  zone: 'Europe/Rome',
  from: '20:00',
  to: '08:00',
  wholeDays: [],
  letsUrgentThrough: true,
}
const at = (text: string) => new Date(Temporal.ZonedDateTime.from(`${text}[Europe/Rome]`).epochMilliseconds)

test('a night is quiet until its morning, and the day is not', () => {
  expect(quietUntil(night, at('2026-11-18T21:30'))).toEqual(at('2026-11-19T08:00'))
  expect(quietUntil(night, at('2026-11-19T03:00'))).toEqual(at('2026-11-19T08:00'))
  expect(quietUntil(night, at('2026-11-19T08:00'))).toBeUndefined()
  expect(quietUntil(night, at('2026-11-19T19:59'))).toBeUndefined()
  expect(quietUntil({ ...night, isOn: false }, at('2026-11-18T21:30'))).toBeUndefined()
})

test('a quiet weekend lasts from Friday evening to Monday morning', () => {
  const weekend = { ...night, wholeDays: [6, 7] }
  expect(quietUntil(weekend, at('2026-11-20T20:00'))).toEqual(at('2026-11-23T08:00'))
  expect(quietUntil(weekend, at('2026-11-21T12:00'))).toEqual(at('2026-11-23T08:00'))
})

test('quiet within a day ends the same day, and equal times are no quiet at all', () => {
  const nap = { ...night, from: '13:00', to: '15:00' }
  expect(quietUntil(nap, at('2026-11-19T14:00'))).toEqual(at('2026-11-19T15:00'))
  expect(quietUntil(nap, at('2026-11-19T16:00'))).toBeUndefined()
  expect(quietUntil({ ...night, from: '08:00', to: '08:00' }, at('2026-11-19T08:00'))).toBeUndefined()
})

test('the morning after the clocks change is at the same time of the clock', () => {
  expect(quietUntil(night, at('2027-03-27T23:00'))).toEqual(at('2027-03-28T08:00'))
  expect(quietUntil(night, at('2026-10-24T23:00'))).toEqual(at('2026-10-25T08:00'))
  const skipped = { ...night, to: '02:30' }
  expect(quietUntil(skipped, at('2027-03-27T23:00'))).toEqual(at('2027-03-28T03:30'))
})

test('whatever one chooses, quiet ends within eight days, at a moment that is not quiet', () => {
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((pair) => pair.map((part) => String(part).padStart(2, '0')).join(':'))
  const quiet = fc.record({
    isOn: fc.constant(true),
    zone: fc.constantFrom('Europe/Rome', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe'),
    from: clock,
    to: clock,
    wholeDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
    letsUrgentThrough: fc.boolean(),
  })
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(quiet, moment, (chosen, from) => {
      const until = quietUntil(quietShape.parse(chosen), from)
      if (!until) return
      expect(until.getTime()).toBeGreaterThan(from.getTime())
      expect(until.getTime() - from.getTime()).toBeLessThan(8 * 24 * 3_600_000)
      expect(quietUntil(chosen, until)).toBeUndefined()
    }),
  )
})

test('a zone or a time nobody knows is refused', () => {
  expect(quietShape.safeParse({ zone: 'Mars/Olympus' }).success).toBe(false)
  expect(quietShape.safeParse({ from: '25:00' }).success).toBe(false)
  expect(quietShape.safeParse({ wholeDays: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false)
})
