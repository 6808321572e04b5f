import { datedOn, dayMs, dayNumberOf, localDayOf, stateOn } from '../hours/calendar.ts'
import type { DatedHours, DayState, Hours } from '../hours/hours-form.ts'

export type DayOfWeek = {
  /** `YYYY-MM-DD` */
  date: string
  state: DayState
  /** An exception speaks for this day. */
  isSpecial: boolean
  /** Why it is not as usual, where somebody said so. */
  label: string | undefined
}

const weekDays = 7

/** What is stated of the seven days that begin today, where the place is; hours past midnight stand where they begin. */
export function weekFrom(hours: Hours, at: Date): DayOfWeek[] {
  const today = localDayOf(hours, at.getTime())
  return Array.from({ length: weekDays }, (_, index) => {
    const day = today + index
    const entry = datedOn(hours, day)
    return {
      date: dateOf(day),
      state: stateOn(hours, day),
      isSpecial: entry !== undefined,
      label: entry?.label,
    }
  })
}

/** Exceptions that begin after these seven days and within so many; announced before anybody stands before the door. */
export function aheadOf(hours: Hours, at: Date, days: number): DatedHours[] {
  const today = localDayOf(hours, at.getTime())
  return hours.dated.filter(({ from }) => {
    const day = dayNumberOf(from)
    return day >= today + weekDays && day <= today + days
  })
}

/** Hours with only the exceptions that still matter, those without an end ended after a year: for machines. */
export function hoursFrom(hours: Hours, at: Date): Hours {
  const today = localDayOf(hours, at.getTime())
  const last = today + 365
  const dated = hours.dated
    .map((entry) => ({ entry, from: dayNumberOf(entry.from), to: dayNumberOf(entry.to) }))
    .filter(({ from, to }) => to >= today && from <= last)
    .map(({ entry, from, to }) => ({
      ...entry,
      from: dateOf(Math.max(from, today)),
      to: dateOf(Math.min(to, last)),
    }))
  return { ...hours, dated }
}

/** The date at an instant where the place is. */
export function todayIn(hours: Hours, at: Date): string {
  return dateOf(localDayOf(hours, at.getTime()))
}

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}
