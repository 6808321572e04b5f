import type { DatedHours, DayState, Hours } from './hours-form.ts'
import { instantOfWall, type OffsetSpan } from './wall-clock.ts'

export const minuteMs = 60_000
export const dayMs = 1440 * minuteMs
/** The last day of a closure that has none: nobody knows when it ends, or it never does. */
export const untilFurtherNotice = '9999-12-30'
export const forGood = '9999-12-31'
const rememberedDays = 1500

/** From `start` up to but not including `end`, in ms since 1970. */
export type Stretch = { start: number; end: number }

/** What one local day contributes. Hours past midnight belong to the day they start on, in both lists. */
export type ResolvedDay = { open: Stretch[]; unknown: Stretch[] }

type Calendar = {
  week: DayState[]
  dated: { first: number; last: number; entry: DatedHours }[]
  spans: OffsetSpan[]
  days: Map<number, ResolvedDay>
}

const calendars = new WeakMap<Hours, Calendar>()

/** The number of a calendar date (YYYY-MM-DD), counted from 1970-01-01. */
export function dayNumberOf(date: string): number {
  return Date.parse(date) / dayMs
}

/** The number of the local date at an instant, in the zone of the hours. */
export function localDayOf(hours: Hours, atMs: number): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(hours.zone)
  return Math.floor((atMs + offsetNanoseconds / 1_000_000) / dayMs)
}

/** The exception that replaces the weekly hours on a day, if there is one. */
export function datedOn(hours: Hours, day: number): DatedHours | undefined {
  return calendarOf(hours).dated.find(({ first, last }) => first <= day && day <= last)?.entry
}

/** What is stated for one local day: its exception, else what its weekday says. */
export function stateOn(hours: Hours, day: number): DayState {
  return datedOn(hours, day)?.state ?? calendarOf(hours).week[weekdayIndex(day)] ?? 'unknown'
}

/** The instants at which the place is open, or not known to be, because of what is stated for one local day. */
export function resolveDay(hours: Hours, day: number): ResolvedDay {
  const { days } = calendarOf(hours)
  const known = days.get(day)
  if (known) return known
  if (days.size >= rememberedDays) days.clear()
  const resolved = resolve(hours, day)
  days.set(day, resolved)
  return resolved
}

function resolve(hours: Hours, day: number): ResolvedDay {
  const { spans } = calendarOf(hours)
  const state = stateOn(hours, day)
  if (state === 'closed') return { open: [], unknown: [] }
  const instantAt = (minute: number) => instantOfWall(hours.zone, day * dayMs + minute * minuteMs, spans)
  const whole = { start: instantAt(0), end: instantAt(1440) }
  // A zone that changes sides of the date line skips a whole date: Apia had no 30 December 2011.
  if (whole.start >= whole.end) return { open: [], unknown: [] }
  if (state === 'unknown') return { open: [], unknown: [whole] }
  const open = state.map(({ from, to }) => ({ start: instantAt(from), end: instantAt(to) }))
  // Moved forward by a DST gap, 2:30–3:00 would run from 3:30 to 3:00: that night it does not take place.
  return { open: open.filter(({ start, end }) => start < end), unknown: [] }
}

function calendarOf(hours: Hours): Calendar {
  const known = calendars.get(hours)
  if (known) return known
  const { weekly } = hours
  const calendar: Calendar = {
    week: [weekly[1], weekly[2], weekly[3], weekly[4], weekly[5], weekly[6], weekly[7]],
    dated: hours.dated.map((entry) => ({
      first: dayNumberOf(entry.from),
      last: dayNumberOf(entry.to),
      entry,
    })),
    spans: [],
    days: new Map(),
  }
  calendars.set(hours, calendar)
  return calendar
}

function weekdayIndex(day: number) {
  // 1970-01-01 was a Thursday; days before it are negative.
  return (((day + 3) % 7) + 7) % 7
}
