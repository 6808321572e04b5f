import { dayMs } from './calendar.ts'
import type { DatedHours } from './hours-form.ts'

/** Days from one date to another, both included. */
export type Days = { from: string; to: string }

/** Exceptions without what they say of some days; one that reaches into them keeps its days around. */
function withoutDays(dated: readonly DatedHours[], { from, to }: Days): DatedHours[] {
  return dated.flatMap((entry) => {
    if (entry.to < from || entry.from > to) return [entry]
    return [
      ...(entry.from < from ? [{ ...entry, to: dayFrom(from, -1) }] : []),
      ...(entry.to > to ? [{ ...entry, from: dayFrom(to, 1) }] : []),
    ]
  })
}

/** What exceptions say of some days alone. */
export function onDays(dated: readonly DatedHours[], { from, to }: Days): DatedHours[] {
  return dated
    .filter((entry) => entry.from <= to && entry.to >= from)
    .map((entry) => ({
      ...entry,
      from: entry.from < from ? from : entry.from,
      to: entry.to > to ? to : entry.to,
    }))
}

/** Exceptions that say of some days only what is given. */
export function withDays(
  dated: readonly DatedHours[],
  days: Days,
  given: readonly DatedHours[],
): DatedHours[] {
  return [...withoutDays(dated, days), ...given].toSorted((a, b) => a.from.localeCompare(b.from))
}

/** The calendar date some days later. */
export function dayFrom(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}
