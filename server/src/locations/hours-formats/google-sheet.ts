import type { DayState, Hours, Interval } from '../hours/hours-form.ts'
import { intervalsOf } from '../hours/minutes-on.ts'
import { readClock, writeClock, writeClockOfDay } from './clock.ts'
import { type Collector, collectHours } from './collect.ts'
import {
  type Day,
  dateAfter,
  dateOf,
  dayMinutes,
  type Loss,
  type ReadHours,
  type Written,
  weekdayOf,
  weekdays,
} from './format.ts'
import { clockable, datesOf, isSilent, noteUnknownDays } from './lay-out.ts'

/** The columns of the bulk sheet, Monday first. */
export const sheetColumns = [
  'Monday hours',
  'Tuesday hours',
  'Wednesday hours',
  'Thursday hours',
  'Friday hours',
  'Saturday hours',
  'Sunday hours',
] as const
export const specialColumn = 'Special hours'

type Cells = Partial<Record<string, string>>

/**
 * Hours as cells of Google's bulk sheet. 24 hours are `00:00-24:00` here, closed is `x`. Weekly hours may run past
 * midnight; special ones may not, so they go on under the next date, together with what that date has anyway.
 */
export function writeGoogleSheet(hours: Hours): Written<Record<string, string>> {
  const losses: Loss[] = []
  noteUnknownDays(hours, losses)
  const value: Record<string, string> = { [specialColumn]: specialCell(hours, losses) }
  for (const day of weekdays) {
    const state = hours.weekly[day]
    const cell = state === 'closed' ? 'x' : clockable(state, day, losses).map(weeklyRange).join(', ')
    value[sheetColumns[day - 1] ?? ''] = state === 'unknown' && !isSilent(hours) ? 'x' : cell
  }
  return { value, losses }
}

function specialCell(hours: Hours, losses: Loss[]): string {
  const special = new Map<string, Interval[]>()
  const dated = datesOf(hours, losses)
  for (const { date, state, label } of dated) {
    if (state === 'unknown') losses.push({ code: 'unknown_date', day: date })
    else if (label) losses.push({ code: 'label', day: date })
    if (state !== 'unknown') special.set(date, clockable(state, date, losses))
  }
  const stated = new Map(dated.map(({ date, state }) => [date, state]))
  for (const [date, intervals] of [...special]) {
    if (!intervals.some(({ to }) => to > dayMinutes)) continue
    const next = dateAfter(date, 1)
    const following = special.get(next) ?? regularOn(hours, next, stated)
    if (following) special.set(next, [...overflow(intervals), ...following])
    else losses.push({ code: 'cut', day: date })
  }
  return [...special].toSorted().map(specialText).join(', ')
}

// A date that is named replaces its weekly hours, so these must be said again; not possible if they pass midnight too.
function regularOn(hours: Hours, date: string, stated: ReadonlyMap<string, DayState>) {
  const state = stated.get(date) ?? hours.weekly[weekdayOf(date)]
  if (state === 'unknown' || intervalsOf(state).some(({ to }) => to > dayMinutes)) return undefined
  return intervalsOf(state)
}

function overflow(intervals: readonly Interval[]): Interval[] {
  return intervals.flatMap(({ to }) => (to > dayMinutes ? [{ from: 0, to: to - dayMinutes }] : []))
}

function specialText([date, intervals]: [string, Interval[]]): string {
  if (intervals.length === 0) return `${date}: x`
  return intervals
    .map(({ from, to }) => `${date}: ${writeClock(from)}-${writeClock(Math.min(to, dayMinutes))}`)
    .join(', ')
}

function weeklyRange({ from, to }: Interval): string {
  return `${writeClock(from)}-${writeClockOfDay(to)}`
}

/**
 * Hours from the cells of one row, by the names of their columns. An empty day is closed, as Google takes it, unless
 * the row says nothing of any day; a column that is not there is unknown.
 */
export function readGoogleSheet(cells: Cells, zone: string): ReadHours {
  const collector = collectHours(zone)
  const isEmpty = sheetColumns.every((column) => !cells[column]?.trim())
  for (const [index, column] of sheetColumns.entries()) {
    const day = weekdays[index] ?? 1
    const cell = cells[column]
    if (cell === undefined || isEmpty) continue
    collector.close(day)
    for (const range of rangesIn(cell)) readRange(collector, day, range)
  }
  for (const entry of rangesIn(cells[specialColumn] ?? '')) readSpecial(collector, entry)
  return collector.finish('unknown')
}

function rangesIn(cell: string): string[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readSpecial(collector: Collector, entry: string) {
  const [, year, month, day, rest = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})\s*:(.*)$/.exec(entry) ?? []
  const date = dateOf(Number(year), Number(month), Number(day))
  if (!date) return collector.doubt({ code: 'bad_date', text: entry.slice(0, 200) }, [])
  collector.close(date)
  readRange(collector, date, rest.trim())
}

function readRange(collector: Collector, day: Day, range: string) {
  if (/^(?:x|closed)$/i.test(range)) return
  const text = range.slice(0, 200)
  const [opens = '', closes, ...more] = range.split(/[-–—]/)
  if (closes === undefined || more.length > 0) return collector.doubt({ code: 'not_understood', text }, [day])
  const from = readClock(opens)
  const to = readClock(closes)
  if (from === undefined || to === undefined) return collector.doubt({ code: 'bad_time', text }, [day])
  if (from === dayMinutes) return collector.doubt({ code: 'bad_time', text }, [day])
  if (from === to && from !== 0) return collector.doubt({ code: 'reversed', text }, [day])
  collector.open(day, from, to > from ? to : to + dayMinutes)
}
