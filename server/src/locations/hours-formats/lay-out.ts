import type { DayState, Hours, Interval } from '../hours/hours-form.ts'
import { intervalsOf } from '../hours/minutes-on.ts'
import { type Day, dateAfter, dayMinutes, type Loss, weekdays } from './format.ts'

const mostDates = 1000

type Dated = { date: string; state: DayState; label?: string }

/** Every date that has an exception, one by one and in order, for formats that know no ranges. */
export function datesOf(hours: Hours, losses: Loss[]): Dated[] {
  const dates: Dated[] = []
  for (const { from, to, state, label } of hours.dated.toSorted((a, b) => a.from.localeCompare(b.from))) {
    for (let date = from; date <= to; date = dateAfter(date, 1)) {
      if (dates.length >= mostDates) {
        losses.push({ code: 'too_many_dates', day: date })
        return dates
      }
      dates.push({ date, state, ...(label ? { label } : {}) })
    }
  }
  return dates
}

/** Whether nothing at all is known of the week, which every format can say by saying nothing. */
export function isSilent({ weekly }: Hours): boolean {
  return weekdays.every((day) => weekly[day] === 'unknown')
}

/** Notes every weekday nobody told us about, for formats in which such a day reads as closed. */
export function noteUnknownDays(hours: Hours, losses: Loss[]): void {
  if (isSilent(hours)) return
  for (const day of weekdays) if (hours.weekly[day] === 'unknown') losses.push({ code: 'unknown_day', day })
}

/** Intervals no longer than a clock without a date can say: all of the day, or less than 24 hours. */
export function clockable(state: DayState, day: Day, losses: Loss[]): Interval[] {
  return intervalsOf(state).map(({ from, to }) => {
    if (to - from < dayMinutes || (from === 0 && to === dayMinutes)) return { from, to }
    losses.push({ code: 'cut', day })
    return from === 0 ? { from, to: dayMinutes } : { from, to: from + dayMinutes - 1 }
  })
}
