import { z } from 'zod'
import type { Hours } from '../hours/hours-form.ts'
import { intervalsOf } from '../hours/minutes-on.ts'
import { type Collector, collectHours } from './collect.ts'
import {
  dateAfter,
  dateOf,
  dayMinutes,
  type Loss,
  type ReadHours,
  type Weekday,
  type Written,
  weekdays,
} from './format.ts'
import { datesOf, isSilent, noteUnknownDays } from './lay-out.ts'

const names = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
// A special period may end at 11:59 of the next day at the latest and must be shorter than 24 hours.
const latestSpecial = 2159

// Zero is left out by Google: {} is midnight.
const timeShape = z.object({ hours: z.int().optional(), minutes: z.int().optional() })
const dateShape = z.object({ year: z.int(), month: z.int(), day: z.int() })
const periodShape = z.object({
  openDay: z.string(),
  openTime: timeShape,
  closeDay: z.string(),
  closeTime: timeShape,
})
const specialShape = z.object({
  startDate: dateShape,
  endDate: dateShape.optional(),
  openTime: timeShape.optional(),
  closeTime: timeShape.optional(),
  closed: z.boolean().optional(),
})
const googleHoursShape = z.object({
  regularHours: z.object({ periods: z.array(z.unknown()).optional() }).optional(),
  specialHours: z.object({ specialHourPeriods: z.array(z.unknown()).optional() }).optional(),
})

type Time = z.infer<typeof timeShape>
type SpecialPeriod = z.infer<typeof specialShape>
type GoogleHours = {
  regularHours?: { periods: z.infer<typeof periodShape>[] }
  specialHours?: { specialHourPeriods: SpecialPeriod[] }
}

/**
 * Hours as the Business Profile API takes them. 24 hours are 00:00–24:00 here: 00:00–00:00 would be refused.
 * Nothing known at all is no field at all.
 */
export function writeGoogleApi(hours: Hours): Written<GoogleHours> {
  const losses: Loss[] = []
  noteUnknownDays(hours, losses)
  const special = specialPeriods(hours, losses)
  const value = {
    ...(isSilent(hours) ? {} : { regularHours: { periods: weekdays.flatMap((day) => periods(hours, day)) } }),
    ...(special.length > 0 ? { specialHours: { specialHourPeriods: special } } : {}),
  }
  return { value, losses }
}

function periods({ weekly }: Hours, day: Weekday) {
  return intervalsOf(weekly[day]).map(({ from, to }) => ({
    openDay: nameOf(day),
    openTime: timeOf(from),
    closeDay: nameOf(to > dayMinutes ? (weekdays[day % 7] ?? 1) : day),
    closeTime: timeOf(to > dayMinutes ? to - dayMinutes : to),
  }))
}

function specialPeriods(hours: Hours, losses: Loss[]): SpecialPeriod[] {
  return datesOf(hours, losses).flatMap(({ date, state, label }): SpecialPeriod[] => {
    if (state === 'unknown') losses.push({ code: 'unknown_date', day: date })
    else if (label) losses.push({ code: 'label', day: date })
    if (state === 'closed') return [{ startDate: datePartsOf(date), closed: true }]
    return intervalsOf(state).map((interval) => specialPeriod(date, interval, losses))
  })
}

function specialPeriod(date: string, { from, to }: { from: number; to: number }, losses: Loss[]) {
  const isWhole = from === 0 && to === dayMinutes
  const end = isWhole ? to : Math.min(to, latestSpecial, from + dayMinutes - 1)
  if (end < to) losses.push({ code: 'cut', day: date })
  return {
    startDate: datePartsOf(date),
    endDate: datePartsOf(end > dayMinutes ? dateAfter(date, 1) : date),
    openTime: timeOf(from),
    closeTime: timeOf(end > dayMinutes ? end - dayMinutes : end),
  }
}

/** Hours as the Business Profile API gives them. A weekday without a period is closed, unless none has any. */
export function readGoogleApi(value: unknown, zone: string): ReadHours {
  const collector = collectHours(zone)
  const parsed = googleHoursShape.safeParse(value)
  if (!parsed.success) collector.doubt({ code: 'not_understood', text: excerpt(value) })
  const { regularHours, specialHours } = parsed.data ?? {}
  for (const period of regularHours?.periods ?? []) readPeriod(collector, period)
  for (const period of specialHours?.specialHourPeriods ?? []) readSpecial(collector, period)
  return collector.finish(regularHours ? 'closed' : 'unknown')
}

function readPeriod(collector: Collector, value: unknown) {
  const { data } = periodShape.safeParse(value)
  const opens = names.findIndex((name) => name === data?.openDay)
  const closes = names.findIndex((name) => name === data?.closeDay)
  const day = weekdays[opens]
  if (!data || day === undefined || closes < 0)
    return collector.doubt({ code: data ? 'bad_day' : 'not_understood', text: excerpt(value) })
  const from = minutesOf(data.openTime)
  const to = minutesOf(data.closeTime)
  if (from === undefined || to === undefined)
    return collector.doubt({ code: 'bad_time', text: excerpt(value) }, [day])
  const end = to + ((closes - opens + 7) % 7) * dayMinutes
  if (end > from) collector.open(day, from, end)
  else collector.doubt({ code: 'reversed', text: excerpt(value) }, [day])
}

function readSpecial(collector: Collector, value: unknown) {
  const { data } = specialShape.safeParse(value)
  if (!data) return collector.doubt({ code: 'not_understood', text: excerpt(value) }, [])
  const date = dateOf(data.startDate.year, data.startDate.month, data.startDate.day)
  if (!date) return collector.doubt({ code: 'bad_date', text: excerpt(value) }, [])
  if (data.closed) return collector.close(date)
  if (!data.openTime || !data.closeTime)
    return collector.doubt({ code: 'missing_time', text: excerpt(value) }, [date])
  const from = minutesOf(data.openTime)
  const to = minutesOf(data.closeTime)
  if (from === undefined || to === undefined)
    return collector.doubt({ code: 'bad_time', text: excerpt(value) }, [date])
  const end = endDateOf(data.endDate) === dateAfter(date, 1) ? to + dayMinutes : to
  if (end > from) collector.open(date, from, end)
  else collector.doubt({ code: 'reversed', text: excerpt(value) }, [date])
}

function endDateOf(date: z.infer<typeof dateShape> | undefined): string | undefined {
  return date && dateOf(date.year, date.month, date.day)
}

function minutesOf({ hours = 0, minutes = 0 }: Time): number | undefined {
  const isReal = hours >= 0 && minutes >= 0 && minutes < 60 && hours * 60 + minutes <= dayMinutes
  return isReal ? hours * 60 + minutes : undefined
}

function timeOf(minutes: number): Time {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}

function nameOf(day: Weekday): (typeof names)[number] {
  return names[day - 1] ?? 'MONDAY'
}

function datePartsOf(date: string) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

function excerpt(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 200)
}
