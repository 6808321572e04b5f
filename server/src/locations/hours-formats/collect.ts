import type { DatedHours, DayState, Hours, Interval } from '../hours/hours-form.ts'
import { intervalsOf, joined } from '../hours/minutes-on.ts'
import {
  type Day,
  dateAfter,
  dayMinutes,
  type Fault,
  type ReadHours,
  type Weekday,
  weekdays,
} from './format.ts'

const latest = 2160
const mostIntervals = 12
const mostDated = 500

type Heard = { intervals: Interval[]; isDoubtful: boolean; isUnknown: boolean; label?: string }

/** Gathers what a foreign form says of each day, and makes hours of it that our own rules hold for. */
export function collectHours(zone: string) {
  const heard = new Map<Day, Heard>()
  const faults: Fault[] = []
  const on = (day: Day) => {
    const known = heard.get(day) ?? { intervals: [], isDoubtful: false, isUnknown: false }
    heard.set(day, known)
    return known
  }
  return {
    /** Open from a minute of the day to a later one, which may lie on a day after it. */
    open(day: Day, from: number, to: number) {
      if (to <= latest) on(day).intervals.push({ from, to })
      else openForLong(on, day, from, to)
    },
    /** Closed unless something else is heard of the day. */
    close(day: Day) {
      on(day)
    },
    unknown(day: Day) {
      on(day).isUnknown = true
    },
    label(day: Day, text: string) {
      on(day).label = text
    },
    /** Forgets what was said of a day, as a later rule does that replaces it. */
    forget(day: Day) {
      heard.delete(day)
    },
    /** What cannot be read: of one day, or of all when it is not known which. */
    doubt(fault: Fault, days: readonly Day[] = weekdays) {
      faults.push(fault)
      for (const day of days) on(day).isDoubtful = true
    },
    /** @param silent what a weekday is of which nothing was said */
    finish(silent: 'closed' | 'unknown'): ReadHours {
      const state = (day: Day) => stateOf(heard.get(day), silent)
      const days = weekdays.map(state)
      const dated = [...heard.keys()].filter((day) => typeof day === 'string').toSorted()
      const entries = asRanges(
        dated.map((date) => ({ date, ...labelOf(heard.get(date)), state: state(date) })),
      )
      if (entries.length > mostDated) faults.push({ code: 'too_many', text: String(entries.length) })
      return { hours: { zone, weekly: asWeek(days), dated: entries.slice(0, mostDated) }, faults }
    },
  }
}

export type Collector = ReturnType<typeof collectHours>

// Google says of a place that never closes that it opens on Sunday and closes on Saturday.
function openForLong(on: (day: Day) => Heard, first: Day, from: number, to: number): void {
  let day = first
  for (let start = from, end = to; end > 0; start = 0, end -= dayMinutes) {
    on(day).intervals.push({ from: start, to: Math.min(end, dayMinutes) })
    day = dayAfter(day)
  }
}

function dayAfter(day: Day): Day {
  if (typeof day === 'string') return dateAfter(day, 1)
  return weekdays[day % 7] ?? 1
}

function stateOf(heard: Heard | undefined, silent: 'closed' | 'unknown'): DayState {
  if (!heard) return silent
  if (heard.isDoubtful || heard.isUnknown) return 'unknown'
  const intervals = withoutOverlap(heard.intervals)
  if (intervals.length > mostIntervals) return 'unknown'
  return intervals.length > 0 ? intervals : 'closed'
}

// Overlapping hours are the same hours said twice; touching ones are left as they were said.
function withoutOverlap(intervals: readonly Interval[]): Interval[] {
  const doOverlap = intervals.some((one, index) =>
    intervals.some((other, at) => at < index && one.from < other.to && other.from < one.to),
  )
  return doOverlap ? joined(intervals) : intervals.toSorted((a, b) => a.from - b.from)
}

// What runs past midnight into hours of the next day is moved there: the minutes are the same.
function asWeek(days: readonly DayState[]): Hours['weekly'] {
  const week = days.map((state) => state)
  for (const [index, state] of days.entries()) {
    const next = (index + 1) % 7
    const [trimmed, moved] = untangled(state, week[next] ?? 'unknown')
    if (!moved) continue
    week[index] = intervalsOf(week[index] ?? 'unknown').map(trimmed)
    week[next] = moved
  }
  const of = (day: Weekday): DayState => week[day - 1] ?? 'unknown'
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6), 7: of(7) }
}

function untangled(state: DayState, next: DayState): [(one: Interval) => Interval, Interval[] | undefined] {
  const until = Math.max(0, ...intervalsOf(state).map(({ to }) => to - dayMinutes))
  const isTangled = intervalsOf(next).some(({ from }) => from < until)
  const trim = ({ from, to }: Interval) => ({ from, to: Math.min(to, dayMinutes) })
  return [trim, isTangled ? joined([{ from: 0, to: until }, ...intervalsOf(next)]) : undefined]
}

function labelOf(heard: Heard | undefined) {
  const label = heard?.label?.trim().slice(0, 80)
  return label ? { label } : {}
}

function asRanges(days: readonly { date: string; label?: string; state: DayState }[]): DatedHours[] {
  const ranges: DatedHours[] = []
  for (const { date, ...said } of days) {
    const last = ranges.at(-1)
    const goesOn = last && dateAfter(last.to, 1) === date && isSame(last, said) && !runsIntoItself(said.state)
    if (goesOn) last.to = date
    else ranges.push({ from: date, to: date, ...said, source: 'person' })
  }
  return ranges
}

function isSame(a: { label?: string; state: DayState }, b: { label?: string; state: DayState }): boolean {
  return a.label === b.label && JSON.stringify(a.state) === JSON.stringify(b.state)
}

function runsIntoItself(state: DayState): boolean {
  return untangled(state, state)[1] !== undefined
}
