import { datedOn, dayNumberOf, stateOn } from './calendar.ts'
import type { DayState, Hours, Interval } from './hours-form.ts'

const dayMinutes = 1440

/**
 * When a place is open on a calendar date, in minutes of that date (0–1440), touching stretches joined: what runs past
 * midnight counts on the date it runs into. No interval is closed all day; `unknown` that nobody said.
 */
export function minutesOn(hours: Hours, date: string): Interval[] | 'unknown' {
  const day = dayNumberOf(date)
  const own = stateOn(hours, day)
  if (own === 'unknown') return 'unknown'
  const before = intervalsOf(stateOn(hours, day - 1))
  return joined([
    ...before.flatMap(({ to }) => (to > dayMinutes ? [{ from: 0, to: to - dayMinutes }] : [])),
    ...intervalsOf(own).map(({ from, to }) => ({ from, to: Math.min(to, dayMinutes) })),
  ])
}

/** Whether an exception speaks for a calendar date. */
export function isException(hours: Hours, date: string): boolean {
  return datedOn(hours, dayNumberOf(date)) !== undefined
}

/** Intervals in their order, those that overlap or touch made one. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const whole: Interval[] = []
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = whole.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else whole.push({ from, to })
  }
  return whole
}

export function intervalsOf(state: DayState): Interval[] {
  return typeof state === 'string' ? [] : state
}
