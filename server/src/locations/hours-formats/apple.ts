import { z } from 'zod'
import type { DatedHours, Hours, Interval } from '../hours/hours-form.ts'
import { readClock, writeClock, writeClockOfDay } from './clock.ts'
import { type Collector, collectHours } from './collect.ts'
import {
  type Day,
  dateAfter,
  dateIn,
  dayMinutes,
  type Loss,
  type ReadHours,
  type Weekday,
  type Written,
  weekdayOf,
  weekdays,
} from './format.ts'
import { clockable, isSilent, noteUnknownDays } from './lay-out.ts'

const names = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
const mostDates = 800

const timesShape = z.array(z.object({ startTime: z.string(), endTime: z.string() }))
const byDayShape = z.array(z.object({ day: z.string(), times: timesShape }))
const specialShape = z.object({
  startDate: z.string(),
  endDate: z.string(),
  closed: z.boolean().optional(),
  hoursByDay: byDayShape.optional(),
})
const appleHoursShape = z.object({
  openingHoursByDay: byDayShape.optional(),
  specialHours: z.array(z.unknown()).optional(),
})

type AppleDay = z.infer<typeof byDayShape>[number]
type AppleSpecial = z.infer<typeof specialShape>
type AppleHours = { openingHoursByDay?: AppleDay[]; specialHours?: AppleSpecial[] }

/**
 * Hours as Apple Business takes them: times from 00:00 to 24:00, a day that is not named is closed. Nothing known at
 * all is no field, which at Apple deletes what was there.
 */
export function writeApple(hours: Hours): Written<AppleHours> {
  const losses: Loss[] = []
  noteUnknownDays(hours, losses)
  const openingHoursByDay = weekdays.flatMap((day) => {
    const times = clockable(hours.weekly[day], day, losses).map(timeOf)
    return times.length > 0 ? [{ day: nameOf(day), times }] : []
  })
  const specialHours = hours.dated.flatMap((entry) => specialOf(entry, losses))
  const value = {
    ...(isSilent(hours) ? {} : { openingHoursByDay }),
    ...(specialHours.length > 0 ? { specialHours } : {}),
  }
  return { value, losses }
}

function specialOf({ from, to, state, label }: DatedHours, losses: Loss[]): AppleSpecial[] {
  if (state === 'unknown') losses.push({ code: 'unknown_date', day: from })
  else if (label) losses.push({ code: 'label', day: from })
  if (state === 'unknown') return []
  const range = { startDate: from, endDate: to }
  if (state === 'closed') return [{ ...range, closed: true }]
  const times = clockable(state, from, losses).map(timeOf)
  return [{ ...range, hoursByDay: weekdaysWithin(from, to).map((day) => ({ day: nameOf(day), times })) }]
}

function weekdaysWithin(from: string, to: string): Weekday[] {
  const days = new Set<Weekday>()
  for (let date = from; date <= to && days.size < 7; date = dateAfter(date, 1)) days.add(weekdayOf(date))
  return [...days]
}

/** Hours as Apple Business gives them. A day that is not named is closed, unless none is. */
export function readApple(value: unknown, zone: string): ReadHours {
  const collector = collectHours(zone)
  const { data } = appleHoursShape.safeParse(value)
  if (!data) collector.doubt({ code: 'not_understood', text: excerpt(value) })
  for (const { day, times } of data?.openingHoursByDay ?? []) {
    const weekday = weekdayNamed(day)
    if (weekday === undefined) collector.doubt({ code: 'bad_day', text: day.slice(0, 200) })
    else readTimes(collector, weekday, times)
  }
  for (const special of data?.specialHours ?? []) readSpecial(collector, special)
  return collector.finish(data?.openingHoursByDay ? 'closed' : 'unknown')
}

function readSpecial(collector: Collector, value: unknown) {
  const { data } = specialShape.safeParse(value)
  if (!data) return collector.doubt({ code: 'not_understood', text: excerpt(value) }, [])
  const [from, to] = [dateIn(data.startDate), dateIn(data.endDate)]
  if (!from || !to || from > to || dateAfter(from, mostDates) < to)
    return collector.doubt({ code: 'bad_date', text: excerpt(value) }, [])
  for (let date = from; date <= to; date = dateAfter(date, 1)) {
    collector.close(date)
    const weekday = weekdayOf(date)
    const named = data.closed ? undefined : data.hoursByDay?.find(({ day }) => weekdayNamed(day) === weekday)
    if (named) readTimes(collector, date, named.times)
  }
}

function readTimes(collector: Collector, day: Day, times: z.infer<typeof timesShape>) {
  collector.close(day)
  for (const { startTime, endTime } of times) {
    const [from, to] = [readClock(startTime), readClock(endTime)]
    const text = `${startTime}-${endTime}`.slice(0, 200)
    if (from === undefined || to === undefined || from === dayMinutes)
      collector.doubt({ code: 'bad_time', text }, [day])
    else if (from === to) collector.doubt({ code: 'reversed', text }, [day])
    else collector.open(day, from, to > from ? to : to + dayMinutes)
  }
}

function weekdayNamed(name: string): Weekday | undefined {
  return weekdays[names.findIndex((one) => one === name.toUpperCase())]
}

function nameOf(day: Weekday): (typeof names)[number] {
  return names[day - 1] ?? 'MONDAY'
}

function timeOf({ from, to }: Interval) {
  return { startTime: writeClock(from), endTime: writeClockOfDay(to) }
}

function excerpt(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 200)
}
