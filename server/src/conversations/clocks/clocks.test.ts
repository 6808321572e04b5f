import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hours } from '../../locations/index.ts'
import { dueAfter, dueNow, dueTimes } from './due-times.ts'
import { explainDue } from './explain-due.ts'
import { afterAnswer, afterQuestion, afterStatus, type Turn } from './turns.ts'
import { worthless, worthSince } from './worth.ts'

const settings = {
  firstResponseMinutes: 60,
  resolutionMinutes: 480,
  worthFullMinutes: 5,
  worthGoneMinutes: 60,
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
const fresh: Turn = {
  status: 'open',
  firstResponseAt: null,
  firstResponseDueAt: null,
  resolutionDueAt: null,
  dueAt: null,
  waitingSince: null,
  clockFrom: null,
  resolvedAt: null,
  snoozedUntil: null,
  ...worthless,
}
const at = (text: string) => new Date(text)

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
  const times = dueTimes(nineToSix, asked, settings)
  const clock = {
    dueAt: times.firstResponseDueAt,
    firstResponseDueAt: times.firstResponseDueAt,
    clockFrom: asked,
  }
  expect(explainDue(clock, nineToSix)).toEqual({
    key: 'firstResponseAfterOpening',
    values: {
      minutes: 60,
      from: asked,
      opensAt: at('2026-03-03T09:00:00+01:00'),
      dueAt: at('2026-03-03T10:00:00+01:00'),
      zone: 'Europe/Rome',
    },
  })
  expect(explainDue({ ...clock, dueAt: times.resolutionDueAt }, unknown)?.key).toBe('resolutionElapsed')
  expect(explainDue({ ...clock, dueAt: null }, nineToSix)).toBeNull()
})

test('a second question while the first waits moves no clock; one after an answer starts a new one', () => {
  const rules = { hours: undefined, settings }
  const first = afterQuestion(fresh, at('2026-03-02T10:00:00Z'), rules)
  expect(afterQuestion(first, at('2026-03-02T10:30:00Z'), rules)).toEqual(first)
  const answered = afterAnswer(first, at('2026-03-02T10:40:00Z'), false)
  expect(answered).toMatchObject({ status: 'waiting', dueAt: null, waitingSince: null })
  const again = afterQuestion(answered, at('2026-03-02T12:00:00Z'), rules)
  expect(again).toMatchObject({
    status: 'open',
    firstResponseAt: answered.firstResponseAt,
    waitingSince: at('2026-03-02T12:00:00Z'),
    dueAt: at('2026-03-02T20:00:00Z'),
  })
})

test('snoozing does not hide that nobody has answered yet', () => {
  const first = afterQuestion(fresh, at('2026-03-02T10:00:00Z'), { hours: undefined, settings })
  const snoozed = afterStatus(first, 'snoozed', at('2026-03-02T10:01:00Z'), at('2026-03-05T10:00:00Z'))
  expect(snoozed.dueAt).toEqual(first.firstResponseDueAt)
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

function play(
  steps: string[],
  moments: Date[],
  rules: { hours: Hours | undefined; settings: typeof settings },
) {
  const sorted = [...moments].sort((a, b) => a.getTime() - b.getTime())
  return steps.reduce((turn, name, index) => {
    const now = sorted[index] ?? new Date()
    if (name === 'question') return afterQuestion(turn, now, rules)
    if (name === 'answer' || name === 'resolve') return afterAnswer(turn, now, name === 'resolve')
    return afterStatus(
      turn,
      name === 'open' || name === 'waiting' || name === 'resolved' ? name : 'spam',
      now,
      null,
    )
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
      const turn = play(steps, moments, { hours: open, settings })
      expect(turn.dueAt).toEqual(dueNow(turn))
      if (turn.status === 'waiting' || turn.status === 'resolved' || turn.status === 'spam')
        expect(turn.dueAt).toBeNull()
      if (turn.status === 'resolved' || turn.status === 'spam') expect(turn.waitingSince).toBeNull()
      expect(turn.worthGoneAt === null).toBe(turn.waitingSince === null)
      if (turn.clockFrom && turn.dueAt) expect(turn.dueAt > turn.clockFrom).toBe(true)
      if (turn.clockFrom === null) expect(turn.firstResponseAt).toBeNull()
    }),
  )
})
