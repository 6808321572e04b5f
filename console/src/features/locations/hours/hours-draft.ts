import type { Location } from '../shapes.ts'
import { parseTime, timeText } from './time-text.ts'

export type Hours = Location['hours']
type DayState = Hours['weekly']['1']

/** One stretch of a day as it stands in its two fields. `key` keeps React's rows apart while they change. */
export type IntervalDraft = { key: string; from: string; to: string }

/** A day being edited. Its times stay when it is switched to closed and back. */
export type DayDraft = { state: 'open' | 'closed' | 'unknown'; intervals: IntervalDraft[] }

export type DatedDraft = {
  key: string
  from: string
  to: string
  label: string
  source: 'person' | 'holiday'
  day: DayDraft
}

/** Hours as a form holds them; `week` begins on Monday. */
export type HoursDraft = { week: DayDraft[]; dated: DatedDraft[] }

const dayMinutes = 1440
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
let lastKey = 0

export function newKey(): string {
  lastKey += 1
  return `row-${lastKey}`
}

/** Hours ready to be edited. */
export function draftOf(hours: Hours): HoursDraft {
  return {
    week: weekdays.map((day) => dayDraftOf(hours.weekly[day])),
    dated: hours.dated
      .map(({ state, label = '', ...entry }) => ({ ...entry, key: newKey(), label, day: dayDraftOf(state) }))
      .sort((a, b) => a.from.localeCompare(b.from)),
  }
}

/** The hours a form says. Only for a draft without faults. */
export function hoursOfDraft(draft: HoursDraft, zone: string): Hours {
  const [mon, tue, wed, thu, fri, sat, sun] = draft.week.map(dayStateOf)
  const unknown = 'unknown' as const
  return {
    zone,
    weekly: {
      1: mon ?? unknown,
      2: tue ?? unknown,
      3: wed ?? unknown,
      4: thu ?? unknown,
      5: fri ?? unknown,
      6: sat ?? unknown,
      7: sun ?? unknown,
    },
    dated: draft.dated.map(({ from, to, label, source, day }) => ({
      from,
      to: to || from,
      source,
      state: dayStateOf(day),
      ...(label.trim() && { label: label.trim() }),
    })),
  }
}

/** Hours nobody has stated yet. */
export function unknownDraft(): HoursDraft {
  return { week: weekdays.map(() => ({ state: 'unknown', intervals: [] })), dated: [] }
}

export function newInterval(from = '09:00', to = '18:00'): IntervalDraft {
  return { key: newKey(), from, to }
}

/** A day with rows of its own, so that changing the copy leaves the original alone. */
export function copyOfDay(day: DayDraft): DayDraft {
  return { ...day, intervals: day.intervals.map((interval) => ({ ...interval, key: newKey() })) }
}

/** From and to in minutes of the day; an end that is not after the start belongs to the next day. */
export function minutesOf({ from, to }: Pick<IntervalDraft, 'from' | 'to'>) {
  const [start, end] = [parseTime(from), parseTime(to)]
  if (start === undefined || end === undefined) return undefined
  const startOfDay = start % dayMinutes
  return { from: startOfDay, to: end > startOfDay ? end : end + dayMinutes }
}

/** How an interval ends, where that is worth saying. */
export function endOf(interval: IntervalDraft): 'same-day' | 'midnight' | 'next-day' | 'all-day' {
  const minutes = minutesOf(interval)
  if (!minutes || minutes.to < dayMinutes) return 'same-day'
  if (minutes.to > dayMinutes) return minutes.to - minutes.from === dayMinutes ? 'all-day' : 'next-day'
  return minutes.from === 0 ? 'all-day' : 'midnight'
}

function dayDraftOf(state: DayState): DayDraft {
  if (typeof state === 'string') return { state, intervals: [] }
  return {
    state: 'open',
    intervals: state.map(({ from, to }) => newInterval(timeText(from), timeText(to))),
  }
}

function dayStateOf(day: DayDraft): DayState {
  if (day.state !== 'open') return day.state
  return day.intervals.flatMap((interval) => minutesOf(interval) ?? []).sort((a, b) => a.from - b.from)
}
