import type { DatedHours, DayState, Hours } from '../hours/hours-form.ts'
import { writeClock } from './clock.ts'
import { type Loss, type Weekday, type Written, weekdays } from './format.ts'

export const osmDays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
export const osmMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const
// A value of a tag in OpenStreetMap.
const longest = 255

/** Hours as OpenStreetMap's `opening_hours` (specification 0.7.2), which has a word for everything ours have. */
export function writeOsm(hours: Hours): Written<string> {
  const losses: Loss[] = []
  const dated = hours.dated.map((entry) => exceptionOf(entry, losses))
  const isAlways = dated.length === 0 && weekdays.every((day) => isWholeDay(hours.weekly[day]))
  const value = isAlways ? '24/7' : [...weekRules(hours), ...dated].join('; ')
  if (value.length > longest) losses.push({ code: 'too_long', day: hours.dated[0]?.from ?? 1 })
  return { value, losses }
}

function weekRules({ weekly }: Hours): string[] {
  const runs: { first: Weekday; last: Weekday; says: string }[] = []
  for (const day of weekdays) {
    const says = timesOf(weekly[day])
    const run = runs.at(-1)
    if (run?.says === says) run.last = day
    else runs.push({ first: day, last: day, says })
  }
  return runs.map(({ first, last, says }) => {
    const days = first === last ? nameOf(first) : `${nameOf(first)}-${nameOf(last)}`
    return `${days} ${says}`
  })
}

function exceptionOf({ from, to, state, label }: DatedHours, losses: Loss[]): string {
  if (label?.includes('"')) losses.push({ code: 'label', day: from })
  const comment = label ? ` "${label.replaceAll('"', "'")}"` : ''
  const days = from === to ? dateOf(from) : `${dateOf(from)}-${dateOf(to)}`
  return `${days} ${timesOf(state)}${comment}`
}

function timesOf(state: DayState): string {
  if (state === 'closed') return 'off'
  if (state === 'unknown') return 'unknown'
  return state.map(({ from, to }) => `${writeClock(from)}-${writeClock(to)}`).join(',')
}

function isWholeDay(state: DayState): boolean {
  return timesOf(state) === '00:00-24:00'
}

function nameOf(day: Weekday): string {
  return osmDays[day - 1] ?? 'Mo'
}

function dateOf(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year} ${osmMonths[Number(month) - 1]} ${day}`
}
