import type { Hours } from '../hours/hours-form.ts'

/** A weekday (ISO, 1 is Monday) or a calendar date (YYYY-MM-DD). */
export type Day = Weekday | string
export type Weekday = (typeof weekdays)[number]

/** What a format cannot say of our hours, and for which day; a writer never leaves anything out silently. */
export type Loss = {
  code:
    | 'unknown_day' // the format has no word for "nobody told us": the day reads as closed there
    | 'unknown_date' // the same for an exception: the weekly hours show through
    | 'cut' // a stretch is longer, or ends later, than the format allows
    | 'last_minute' // 00:00–23:59 means 24 hours there
    | 'label' // the reason of an exception
    | 'too_many_dates'
    | 'too_long' // the whole text
  day: Day
}

/** What was written in a form and cannot be read, in its own words. Its day is unknown, the others hold. */
export type Fault = {
  code:
    | 'bad_time'
    | 'bad_day'
    | 'bad_date'
    | 'reversed'
    | 'missing_time'
    | 'too_many'
    | 'yearly_date'
    | 'public_holidays'
    | 'not_understood'
  text: string
}

export type Written<Value> = { value: Value; losses: Loss[] }
export type ReadHours = { hours: Hours; faults: Fault[] }

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export const dayMinutes = 1440

/** The weekday of a calendar date. */
export function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 1
}

/** The calendar date some days later. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A calendar date of numbers a format gives apart; undefined when there is no such day. */
export function dateOf(year: number, month: number, day: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1900 && year <= 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? at.toISOString().slice(0, 10) : undefined
}

/** A text as YYYY-MM-DD when it begins as such a date, as JSON has them. */
export function dateIn(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text) ?? []
  return dateOf(Number(year), Number(month), Number(day))
}
