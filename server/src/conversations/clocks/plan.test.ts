import fc from 'fast-check'
import { expect, test } from 'vitest'
import { businessTimeBetween, type Hours } from '../../locations/index.ts'
import { minutesRun } from './due-times.ts'
import { nextNotice, noticedAfterPlan, withNotice } from './notices.ts'
import { promisesOf, type SlaPolicy } from './policy.ts'
import { runningTargets } from './targets.ts'
import { afterAnswer, afterQuestion, type ClockRules, planned, quietTurn, type Turn } from './turns.ts'

const minuteMs = 60_000
const day = fc.constantFrom(
  'closed' as const,
  [{ from: 540, to: 1080 }],
  [
    { from: 480, to: 780 },
    { from: 840, to: 1140 },
  ],
  // Past midnight, over the hour that clock changes take and give.
  [{ from: 1200, to: 1620 }],
)
// A day of the years around it: Christmas, and both changes of the clocks.
const holiday = fc.constantFrom('2026-03-29', '2026-10-25', '2026-12-25', '2026-04-06', '2026-03-30')
const hours: fc.Arbitrary<Hours> = fc
  .tuple(fc.array(day, { minLength: 6, maxLength: 6 }), fc.constantFrom('Europe/Rome', 'America/New_York'))
  .chain(([days, zone]) =>
    holiday.map((date) => ({
      zone,
      weekly: {
        1: days[0]!,
        2: days[1]!,
        3: days[2]!,
        4: days[3]!,
        5: days[4]!,
        6: days[5]!,
        7: [{ from: 600, to: 720 }],
      },
      dated: [{ from: date, to: date, state: 'closed' as const, source: 'person' as const }],
    })),
  )
// The days around both changes of the clocks and Christmas.
const moment = fc
  .tuple(
    fc.constantFrom('2026-03-27', '2026-10-23', '2026-12-22', '2026-06-01'),
    fc.integer({ min: 0, max: 8_000 }),
  )
  .map(([date, minutes]) => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * minuteMs))
const minutes = fc.integer({ min: 1, max: 3_000 })
const policy: fc.Arbitrary<SlaPolicy> = fc.record({
  id: fc.constant('p'),
  name: fc.constant('Gold'),
  filter: fc.constant(null),
  firstAnswerMinutes: fc.option(minutes),
  nextAnswerMinutes: fc.option(minutes),
  resolutionMinutes: fc.option(minutes),
  time: fc.constantFrom('business', 'calendar'),
  pauses: fc.subarray(['waiting', 'snoozed']),
  warning: fc.option(
    fc.oneof(fc.record({ minutes }), fc.record({ percent: fc.integer({ min: 1, max: 99 }) })),
  ),
})
const rulesOf = (open: Hours | undefined, one: SlaPolicy): ClockRules => ({
  hours: open,
  settings: {
    ...{ firstResponseMinutes: 60, nextAnswerMinutes: null, resolutionMinutes: 480, policies: [one] },
    ...{ worthFullMinutes: 5, worthGoneMinutes: 60 },
  },
})
const gaps = fc.array(fc.integer({ min: 1, max: 2_000 }), { maxLength: 7 })

/** A question, then answers and questions in turn. */
function talk(asked: Date, pauses: number[], rulesAt: (index: number) => ClockRules): Turn {
  let at = asked.getTime()
  return pauses.reduce(
    (turn, gap, index) => {
      at += gap * minuteMs
      const rules = rulesAt(index)
      return index % 2 === 0
        ? afterAnswer(turn, new Date(at), false, rules)
        : afterQuestion(turn, new Date(at), rules)
    },
    afterQuestion(quietTurn('p'), asked, rulesAt(-1)),
  )
}

test('a promise in open time is as many open minutes long, over clock changes and holidays', () => {
  fc.assert(
    fc.property(hours, moment, policy, gaps, (open, asked, one, pauses) => {
      const turn = talk(asked, pauses, () => rulesOf(open, one))
      for (const { target, startedAt, dueAt } of runningTargets(turn)) {
        const promised = {
          first_answer: one.firstAnswerMinutes,
          next_answer: one.nextAnswerMinutes,
          resolution: one.resolutionMinutes,
        }[target]
        const stops = target === 'resolution' ? turn.clockPauses : []
        const counted = one.time === 'calendar' ? undefined : open
        expect(minutesRun(counted, startedAt, dueAt, stops)).toBeCloseTo(promised ?? 0, 6)
        if (counted && stops.length === 0)
          expect(businessTimeBetween(counted, startedAt, dueAt)).toBeCloseTo(promised ?? 0, 6)
      }
    }),
    { numRuns: 300 },
  )
})

test('hours or a policy that change meanwhile end where they would have ended had they been so all along', () => {
  fc.assert(
    fc.property(hours, hours, policy, policy, moment, gaps, (first, second, one, other, asked, pauses) => {
      // What counts as a pause is history, not a plan; all else is planned.
      const then = { ...other, pauses: one.pauses }
      const changed = planned(
        talk(asked, pauses, () => rulesOf(first, one)),
        rulesOf(second, then),
      )
      const always = talk(asked, pauses, () => rulesOf(second, then))
      // A first answer that was given was due when it was due.
      const { firstResponseDueAt: _was, ...times } = changed
      const { firstResponseDueAt: _is, ...expected } = always
      expect(times).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})

test('somebody is warned before, as long as the policy says, and each thing is told once', () => {
  fc.assert(
    fc.property(hours, moment, policy, gaps, (open, asked, one, pauses) => {
      const rules = rulesOf(open, one)
      const turn = talk(asked, pauses, () => rules)
      const promises = promisesOf(rules.settings, 'p')
      const told: string[] = []
      let { noticed } = turn
      for (let last = 0; ; ) {
        const next = nextNotice({ ...turn, noticed }, promises, open)
        if (!next) break
        expect(next.at.getTime()).toBeGreaterThanOrEqual(last)
        expect(next.at <= next.dueAt).toBe(true)
        if (next.kind === 'warning') expect(one.warning).not.toBeNull()
        last = next.at.getTime()
        told.push(`${next.target} ${next.kind}`)
        noticed = withNotice(noticed, next)
      }
      expect(new Set(told).size).toBe(told.length)
      expect(told.filter((text) => text.endsWith('breach'))).toHaveLength(runningTargets(turn).length)
    }),
    { numRuns: 300 },
  )
})

test('what was missed is told again only when it can be kept again', () => {
  const calendar: SlaPolicy = {
    ...{ id: 'p', name: 'Gold', filter: null, time: 'calendar', pauses: [], warning: null },
    ...{ firstAnswerMinutes: 10, nextAnswerMinutes: null, resolutionMinutes: null },
  }
  const asked = new Date('2026-03-02T10:00:00Z')
  const turn = { ...afterQuestion(quietTurn('p'), asked, rulesOf(undefined, calendar)), noticed: 2 }
  const now = new Date('2026-03-02T10:30:00Z')
  const longer = planned(turn, rulesOf(undefined, { ...calendar, firstAnswerMinutes: 60 }))
  expect(noticedAfterPlan(turn, longer, now)).toEqual({ noticed: 0, saved: ['first_answer'] })
  const shorter = planned(turn, rulesOf(undefined, { ...calendar, firstAnswerMinutes: 5 }))
  expect(noticedAfterPlan(turn, shorter, now)).toEqual({ noticed: 2, saved: [] })
})
