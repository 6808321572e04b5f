import { z } from 'zod'
import type { DatedHours, DayState, Hours } from '../hours/hours-form.ts'
import { readClock, writeClock, writeClockOfDay } from './clock.ts'
import { type Collector, collectHours } from './collect.ts'
import {
  type Day,
  dateAfter,
  dateIn,
  dayMinutes,
  type Fault,
  type Loss,
  type ReadHours,
  type Weekday,
  type Written,
  weekdayOf,
  weekdays,
} from './format.ts'
import { clockable } from './lay-out.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const mostDates = 800

export type OpeningHoursSpecification = {
  '@type': 'OpeningHoursSpecification'
  dayOfWeek?: string[]
  opens: string
  closes: string
  validFrom?: string
  validThrough?: string
  description?: string
}

const oneOrMore = <Shape extends z.ZodType>(shape: Shape) =>
  z.union([z.array(shape), shape.transform((one) => [one])])
const specificationShape = z.object({
  dayOfWeek: oneOrMore(
    z.union([z.string(), z.object({ '@id': z.string() }).transform((one) => one['@id'])]),
  ).optional(),
  opens: z.string().optional(),
  closes: z.string().optional(),
  validFrom: z.string().optional(),
  validThrough: z.string().optional(),
  description: z.string().optional(),
})

/**
 * Hours as schema.org's `openingHoursSpecification`, as search engines read it: closed is 00:00–00:00 and 24 hours are
 * 00:00–23:59, the opposite of Google's own sheet. A weekday nobody knows is left out.
 */
export function writeJsonLd(hours: Hours): Written<OpeningHoursSpecification[]> {
  const losses: Loss[] = []
  const weekly = groupsOf(hours).flatMap(({ days, state }) =>
    spans(state, days, losses).map((span) => ({
      '@type': 'OpeningHoursSpecification' as const,
      dayOfWeek: days.map((day) => names[day - 1] ?? ''),
      ...span,
    })),
  )
  const dated = hours.dated.flatMap((entry) => exceptionOf(entry, losses))
  return { value: [...weekly, ...dated], losses }
}

function groupsOf({ weekly }: Hours): { days: Weekday[]; state: DayState }[] {
  const groups = new Map<string, { days: Weekday[]; state: DayState }>()
  for (const day of weekdays) {
    const state = weekly[day]
    if (state === 'unknown') continue
    const group = groups.get(JSON.stringify(state))
    if (group) group.days.push(day)
    else groups.set(JSON.stringify(state), { days: [day], state })
  }
  return [...groups.values()]
}

function exceptionOf({ from, to, state, label }: DatedHours, losses: Loss[]): OpeningHoursSpecification[] {
  if (state === 'unknown') {
    losses.push({ code: 'unknown_date', day: from })
    return []
  }
  return spans(state, [from], losses).map((span) => ({
    '@type': 'OpeningHoursSpecification',
    ...span,
    validFrom: from,
    validThrough: to,
    ...(label ? { description: label } : {}),
  }))
}

function spans(state: DayState, days: readonly Day[], losses: Loss[]): { opens: string; closes: string }[] {
  if (state === 'closed') return [{ opens: '00:00', closes: '00:00' }]
  const [first = 1, ...others] = days
  const noted: Loss[] = []
  const clocks = clockable(state, first, noted).map(({ from, to }) => {
    if (from === 0 && to === dayMinutes - 1) noted.push({ code: 'last_minute', day: first })
    if (from === 0 && to === dayMinutes) return { opens: '00:00', closes: '23:59' }
    return { opens: writeClock(from), closes: to === dayMinutes ? '00:00' : writeClockOfDay(to) }
  })
  losses.push(...noted, ...others.flatMap((day) => noted.map(({ code }) => ({ code, day }))))
  return clocks
}

/** Hours from a page's `openingHoursSpecification`, one or many. A weekday that is not named is unknown, not closed. */
export function readJsonLd(value: unknown, zone: string): ReadHours {
  const collector = collectHours(zone)
  for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) {
    const { data } = specificationShape.safeParse(one)
    if (data) readOne(collector, data)
    else collector.doubt({ code: 'not_understood', text: excerpt(one) })
  }
  return collector.finish('unknown')
}

function readOne(collector: Collector, given: z.infer<typeof specificationShape>) {
  const named = given.dayOfWeek?.map(weekdayNamed)
  const doubt = (code: Fault['code'], days?: readonly Day[]) =>
    collector.doubt({ code, text: excerpt(given) }, days)
  if (given.dayOfWeek?.some((name) => name.endsWith('PublicHolidays'))) return doubt('public_holidays', [])
  if (named?.includes(undefined)) return doubt('bad_day')
  const known = named?.flatMap((day) => day ?? [])
  const dates = given.validFrom || given.validThrough ? datesWithin(given, known) : undefined
  if (dates === 'bad') return doubt('bad_date', [])
  const days: readonly Day[] | undefined = dates ?? known
  if (!days) return doubt('missing_time')
  const span = spanOf(given)
  if (typeof span === 'string') return doubt(span, days)
  for (const day of days) {
    if (given.description && dates) collector.label(day, given.description)
    if (span.to === 0) collector.close(day)
    else collector.open(day, span.from, span.to)
  }
}

function spanOf({ opens, closes }: z.infer<typeof specificationShape>) {
  if (opens === undefined || closes === undefined) return 'missing_time' as const
  const [from, to] = [readClock(bare(opens)), readClock(bare(closes))]
  if (from === undefined || to === undefined || from === dayMinutes) return 'bad_time' as const
  if (from === 0 && to === 0) return { from, to }
  if (from === 0 && to === dayMinutes - 1) return { from, to: dayMinutes }
  return { from, to: to > from ? to : to + dayMinutes }
}

// Some write a zone behind the time; the hours are those of the place all the same.
function bare(time: string): string {
  return time.trim().replace(/(?:Z|[+-]\d{2}:?\d{2})$/, '')
}

function weekdayNamed(name: string): Weekday | undefined {
  const bareName = name.replace(/^https?:\/\/schema\.org\//, '').toLowerCase()
  return weekdays[names.findIndex((one) => one.toLowerCase() === bareName)]
}

function datesWithin(
  { validFrom, validThrough }: z.infer<typeof specificationShape>,
  known: readonly Weekday[] | undefined,
): string[] | 'bad' {
  const from = validFrom === undefined ? undefined : dateIn(validFrom)
  const to = validThrough === undefined ? undefined : dateIn(validThrough)
  if (!from || !to || from > to) return 'bad'
  const dates: string[] = []
  for (let date = from; date <= to; date = dateAfter(date, 1)) {
    if (dates.length >= mostDates) return 'bad'
    if (!known || known.includes(weekdayOf(date))) dates.push(date)
  }
  return dates
}

function excerpt(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, 200)
}
