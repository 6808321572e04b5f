import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hours } from '../../locations/index.ts'
import { dueAfter } from './due-times.ts'
import { explainDue } from './explain-due.ts'
import type { SlaPolicy } from './policy.ts'
import { dueNow, isPaused } from './targets.ts'
import { afterAnswer, afterQuestion, afterStatus, type ClockRules, quietTurn, type Turn } from './turns.ts'
import { worthSince } from './worth.ts'

const settings = {
  firstResponseMinutes: 60,
  nextAnswerMinutes: null,
  resolutionMinutes: 480,
  worthFullMinutes: 5,
  worthGoneMinutes: 60,
  policies: [],
}
const nineToSix: Hours = {
  zone: 'Europe/Rome',
  weekly: {
    1: [{ from: 540, to: 1080 }],
    2: [{ from: 540, to: 1080 }],
    3: 'closed',
    4: 'closed',
    5: [{ from: 540, to: 1080 }],
    6: 'closed',
    7: 'closed',
  },
  dated: [],
}
const unknown: Hours = {
  zone: 'Europe/Rome',
  weekly: {
    1: 'unknown',
    2: 'unknown',
    3: 'unknown',
    4: 'unknown',
    5: 'unknown',
    6: 'unknown',
    7: 'unknown',
  },
  dated: [],
}
const fresh = quietTurn(null)
const at = (text: string) => new Date(text)
const status = (turn: Turn, to: Turn['status'], moment: Date, rules: ClockRules, until: Date | null = null) =>
  afterStatus(turn, { status: to, at: moment, snoozedUntil: until, isPausing: false }, rules)

test('a question late on Monday is due on Tuesday morning, after the time that was open', () => {
  const asked = at('2026-03-02T17:40:00+01:00')
  expect(dueAfter(nineToSix, asked, 60)).toEqual(at('2026-03-03T09:40:00+01:00'))
})

test('closed days do not count, in unknown hours and without a location all time does', () => {
  const asked = at('2026-03-03T17:30:00+01:00')
  expect(dueAfter(nineToSix, asked, 60)).toEqual(at('2026-03-06T09:30:00+01:00'))
  expect(dueAfter(unknown, asked, 60)).toEqual(at('2026-03-03T18:30:00+01:00'))
  expect(dueAfter(undefined, asked, 60)).toEqual(at('2026-03-03T18:30:00+01:00'))
})

test('an answer is worth everything for five open minutes and nothing after an hour; a closed night takes nothing', () => {
  const asked = at('2026-03-02T17:40:00+01:00')
  expect(worthSince(nineToSix, asked, settings)).toEqual({
    worthFullUntil: at('2026-03-02T17:45:00+01:00'),
    worthPausedFrom: at('2026-03-02T18:00:00+01:00'),
    worthPausedUntil: at('2026-03-03T09:00:00+01:00'),
    worthGoneAt: at('2026-03-03T09:40:00+01:00'),
  })
  expect(worthSince(unknown, asked, settings)).toMatchObject({
    worthPausedFrom: null,
    worthGoneAt: at('2026-03-02T18:40:00+01:00'),
  })
})

test('the words for a due time name where it counts from and when the place opens', () => {
  const asked = at('2026-03-02T19:00:00+01:00')
  const rules = { hours: nineToSix, settings }
  const turn = afterQuestion(fresh, asked, rules)
  expect(explainDue(turn, rules)).toEqual({
    key: 'firstResponseAfterOpening',
    values: {
      minutes: 60,
      from: asked,
      opensAt: at('2026-03-03T09:00:00+01:00'),
      dueAt: at('2026-03-03T10:00:00+01:00'),
      zone: 'Europe/Rome',
      policy: null,
      isCalendar: false,
      pausedMinutes: 0,
    },
  })
  const elsewhere = { hours: unknown, settings }
  const answered = { ...afterQuestion(fresh, asked, elsewhere), firstResponseAt: asked }
  expect(explainDue({ ...answered, dueAt: dueNow(answered) }, elsewhere)?.key).toBe('resolutionElapsed')
  expect(explainDue({ ...turn, dueAt: null }, rules)).toBeNull()
})

test('a second question while the first waits moves no clock; the solution is not waited for while we wait', () => {
  const rules = { hours: undefined, settings }
  const first = afterQuestion(fresh, at('2026-03-02T10:00:00Z'), rules)
  expect(afterQuestion(first, at('2026-03-02T10:30:00Z'), rules)).toEqual(first)
  const answered = afterAnswer(first, at('2026-03-02T10:40:00Z'), false, rules)
  expect(answered).toMatchObject({ status: 'waiting', dueAt: null, waitingSince: null })
  const again = afterQuestion(answered, at('2026-03-02T12:00:00Z'), rules)
  expect(again).toMatchObject({
    status: 'open',
    firstResponseAt: answered.firstResponseAt,
    waitingSince: at('2026-03-02T12:00:00Z'),
    dueAt: at('2026-03-02T19:20:00Z'),
  })
  expect(explainDue(again, rules)?.values).toMatchObject({ minutes: 480, pausedMinutes: 80 })
})

test('each question after an answer has a clock of its own where a policy promises that', () => {
  const rules = { hours: undefined, settings: { ...settings, nextAnswerMinutes: 30 } }
  const answered = afterAnswer(
    afterQuestion(fresh, at('2026-03-02T10:00:00Z'), rules),
    at('2026-03-02T10:10:00Z'),
    false,
    rules,
  )
  const second = afterQuestion(answered, at('2026-03-02T11:00:00Z'), rules)
  expect(second.dueAt).toEqual(at('2026-03-02T11:30:00Z'))
  expect(explainDue(second, rules)?.key).toBe('nextAnswerElapsed')
  const third = afterQuestion(
    afterAnswer(second, at('2026-03-02T11:20:00Z'), false, rules),
    at('2026-03-02T15:00:00Z'),
    rules,
  )
  expect(third.dueAt).toEqual(at('2026-03-02T15:30:00Z'))
})

test('a customer who writes after all was solved starts a new clock of the solution', () => {
  const rules = { hours: undefined, settings }
  const solved = afterAnswer(
    afterQuestion(fresh, at('2026-03-02T10:00:00Z'), rules),
    at('2026-03-02T10:10:00Z'),
    true,
    rules,
  )
  expect(afterQuestion(solved, at('2026-03-20T10:00:00Z'), rules).dueAt).toEqual(at('2026-03-20T18:00:00Z'))
})

test('snoozing does not hide that nobody has answered yet', () => {
  const rules = { hours: undefined, settings }
  const first = afterQuestion(fresh, at('2026-03-02T10:00:00Z'), rules)
  const snoozed = status(first, 'snoozed', at('2026-03-02T10:01:00Z'), rules, at('2026-03-05T10:00:00Z'))
  expect(snoozed.dueAt).toEqual(first.firstResponseDueAt)
})

test('a status of the brand’s own stops the solution’s clock; a policy may let it run while we wait', () => {
  const rules = { hours: undefined, settings }
  const asked = afterQuestion(fresh, at('2026-03-02T10:00:00Z'), rules)
  const answered = { ...asked, firstResponseAt: at('2026-03-02T10:00:00Z'), waitingSince: null }
  const change = { status: 'open' as const, at: at('2026-03-02T11:00:00Z'), snoozedUntil: null }
  const paused = afterStatus(answered, { ...change, isPausing: true }, rules)
  expect(paused).toMatchObject({ status: 'open', dueAt: null, resolutionDueAt: null })
  const on = afterStatus(paused, { ...change, at: at('2026-03-02T13:00:00Z'), isPausing: false }, rules)
  expect(on.dueAt).toEqual(at('2026-03-02T20:00:00Z'))
  const policy: SlaPolicy = {
    ...{ id: 'p', name: 'Gold', filter: null, time: 'calendar', pauses: [], warning: null },
    ...{ firstAnswerMinutes: 10, nextAnswerMinutes: null, resolutionMinutes: 100 },
  }
  const strict = { hours: nineToSix, settings: { ...settings, policies: [policy] } }
  const running = afterAnswer(
    afterQuestion(quietTurn('p'), at('2026-03-04T10:00:00Z'), strict),
    at('2026-03-04T10:05:00Z'),
    false,
    strict,
  )
  expect(running).toMatchObject({ status: 'waiting', dueAt: at('2026-03-04T11:40:00Z') })
})

const minute = fc
  .integer({ min: 0, max: 500_000 })
  .map((minutes) => new Date(Date.UTC(2026, 0) + minutes * 60_000))
const step = fc.oneof(
  fc.constant('question' as const),
  fc.constant('answer' as const),
  fc.constant('resolve' as const),
  fc.constantFrom('open' as const, 'waiting' as const, 'resolved' as const, 'spam' as const),
)
const hours = fc.constantFrom(nineToSix, unknown, undefined)

function play(steps: string[], moments: Date[], rules: ClockRules) {
  const sorted = [...moments].sort((a, b) => a.getTime() - b.getTime())
  return steps.reduce((turn, name, index) => {
    const now = sorted[index] ?? new Date()
    if (name === 'question') return afterQuestion(turn, now, rules)
    if (name === 'answer' || name === 'resolve') return afterAnswer(turn, now, name === 'resolve', rules)
    const to = name === 'open' || name === 'waiting' || name === 'resolved' ? name : 'spam'
    return status(turn, to, now, rules)
  }, fresh)
}

test('whatever happens: nothing is due unless open, what is due is what is stored, and who waits is not resolved', () => {
  const course = fc
    .array(step, { maxLength: 12 })
    .chain((steps) =>
      fc.tuple(
        fc.constant(steps),
        fc.array(minute, { minLength: steps.length, maxLength: steps.length }),
        hours,
      ),
    )
  fc.assert(
    fc.property(course, ([steps, moments, open]) => {
      const turn = play(steps, moments, { hours: open, settings: { ...settings, nextAnswerMinutes: 30 } })
      expect(turn.dueAt).toEqual(dueNow(turn))
      if (turn.status === 'waiting' || turn.status === 'resolved' || turn.status === 'spam')
        expect(turn.dueAt).toBeNull()
      if (turn.status === 'resolved' || turn.status === 'spam') expect(turn.waitingSince).toBeNull()
      expect(turn.worthGoneAt === null).toBe(turn.waitingSince === null)
      if (turn.clockFrom && turn.dueAt) expect(turn.dueAt > turn.clockFrom).toBe(true)
      if (turn.clockFrom === null) expect(turn.firstResponseAt).toBeNull()
      if (turn.clockFrom && turn.status === 'waiting') expect(isPaused(turn)).toBe(true)
      expect(turn.noticeAt).toEqual(turn.dueAt)
    }),
  )
})
