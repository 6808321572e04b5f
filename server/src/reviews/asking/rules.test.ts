import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooSoon } from '../../contacts/index.ts'
import { type AskFacts, whyNot } from './decide.ts'
import { pacedTimes } from './lists/pace.ts'
import { byNeed, type Standing } from './needs-it-most.ts'
import { whenToAsk } from './when-to-ask.ts'

const free: AskFacts = {
  ...{
    now: new Date('2027-03-02T12:00:00Z'),
    isOnHere: true,
    isMomentOver: true,
    hasPage: true,
    hasAddress: true,
  },
  ...{ isBlocked: false, hasObjected: false, hasBounced: false, lastAskedAt: undefined },
  ...{ isPlannedElsewhere: false, capDays: 90 },
}
const day = 86_400_000
const zones = [
  'Europe/Rome',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
]
const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2029-01-01'), noInvalidDate: true })
const clocks = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_439 }), { minLength: 2, maxLength: 2 })
  .map((minutes) => minutes.toSorted((one, other) => one - other).map(clockOf))
  .map(([from = '', until = '']) => ({ from, until }))

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

test('what decides knows nothing of what anybody thought: not one of its facts is about that', () => {
  for (const fact of Object.keys(free))
    expect(fact).not.toMatch(/rat|star|score|senti|tone|csat|happy|complain|mood|good/i)
  expect(whyNot(free)).toBeUndefined()
})

test('each reason against asking is enough by itself', () => {
  const reasons = (facts: Partial<AskFacts>) => whyNot({ ...free, ...facts })
  expect(reasons({ isOnHere: false })).toBe('off_here')
  expect(reasons({ isMomentOver: false })).toBe('moment_passed')
  expect(reasons({ hasPage: false })).toBe('no_link')
  expect(reasons({ isBlocked: true })).toBe('blocked')
  expect(reasons({ hasObjected: true })).toBe('objected')
  expect(reasons({ hasAddress: false })).toBe('no_address')
  expect(reasons({ hasBounced: true })).toBe('bounced')
  expect(reasons({ isPlannedElsewhere: true })).toBe('planned_already')
})

test('nobody is asked twice within the days of the cap, and everybody may be after them', () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: 30, max: 730 }),
      fc.integer({ min: 0, max: 800 * day }),
      (now, capDays, ago) => {
        const lastAskedAt = new Date(now.getTime() - ago)
        const isSoon = ago < capDays * day
        expect(isTooSoon(lastAskedAt, now, capDays)).toBe(isSoon)
        expect(whyNot({ ...free, now, lastAskedAt, capDays })).toBe(isSoon ? 'asked_recently' : undefined)
      },
    ),
  )
})

test('people are asked at the first moment of the place’s day, never earlier than wished, whatever the clocks do', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...zones), clocks, (at, zone, { from, until }) => {
      const due = whenToAsk({ zone, from, until }, at)
      expect(due.getTime()).toBeGreaterThanOrEqual(at.getTime())
      const there = Temporal.Instant.fromEpochMilliseconds(due.getTime()).toZonedDateTimeISO(zone)
      const clock = there.toPlainTime().toString().slice(0, 5)
      expect(clock >= from).toBe(true)
      // A beginning that the clocks skip may lie behind a very early end; then it is the moment they skip to.
      if (clock >= until) expect(due.getTime()).toBeGreaterThan(at.getTime())
      expect(whenToAsk({ zone, from, until }, due).getTime() === due.getTime() || clock >= until).toBe(true)
      expect(due.getTime() - at.getTime()).toBeLessThan(3 * day)
    }),
  )
})

test('a morning that the clocks skip begins with the moment they skip to, and one they show twice with the first', () => {
  const rome = { zone: 'Europe/Rome', until: '20:00' }
  const spring = whenToAsk({ ...rome, from: '02:30' }, new Date('2027-03-27T23:30:00Z'))
  expect(spring.toISOString()).toBe('2027-03-28T01:30:00.000Z')
  const autumn = whenToAsk({ ...rome, from: '02:30' }, new Date('2027-10-30T22:30:00Z'))
  expect(autumn.toISOString()).toBe('2027-10-31T00:30:00.000Z')
})

test('a list goes out no faster than its pace, in no zone, also over nights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...zones), { maxLength: 200 }),
      fc.integer({ min: 1, max: 120 }),
      moments,
      (places, perMinute, begin) => {
        const times = pacedTimes(places, { begin, perMinute, hours: { from: '09:00', until: '20:00' } })
        for (const zone of zones) {
          const own = times.filter((_, index) => places[index] === zone).map((at) => at.getTime())
          for (const [index, at] of own.entries())
            if (index > 0) expect(at - (own[index - 1] ?? 0)).toBeGreaterThanOrEqual(60_000 / perMinute - 1)
        }
      },
    ),
  )
})

test('where the fewest were written of late comes first, then the oldest, the lowest, and what nobody knows last', () => {
  const on = (platform: string, standing: Partial<Standing>): Standing => ({
    ...{ platform, name: platform, recent: 3, latestAt: new Date('2027-01-01'), average: 4 },
    ...standing,
  })
  const order = byNeed([
    on('unknown', { recent: null, latestAt: null, average: null }),
    on('many', { recent: 9 }),
    on('low', { average: 3 }),
    on('usual', {}),
    on('old', { latestAt: new Date('2026-01-01') }),
    on('never', { recent: 0, latestAt: null }),
  ])
  expect(order.map(({ platform }) => platform)).toEqual(['never', 'old', 'low', 'usual', 'many', 'unknown'])
})
