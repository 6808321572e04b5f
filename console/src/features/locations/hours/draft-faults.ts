import { type DayDraft, type HoursDraft, minutesOf } from './hours-draft.ts'
import { parseTime } from './time-text.ts'

export type HoursFault =
  | 'time'
  | 'tooLong'
  | 'overlap'
  | 'overlapYesterday'
  | 'noTimes'
  | 'date'
  | 'dateOrder'
  | 'dateOverlap'

/** What is wrong with a draft, by place: `week.0.1` (second stretch of Monday), `week.0`, `dated.2`, `dated.2.0`. */
export type HoursFaults = Partial<Record<string, HoursFault>>

type Stretch = { path: string; from: number; to: number }

const dayMinutes = 1440
/** Later than noon of the next day is more likely a slip than a night shift; the server agrees. */
const latestEnd = 2160

/** Everything that keeps a draft from being saved; empty when it can be. The server checks the same. */
export function draftFaults(draft: HoursDraft): HoursFaults {
  return Object.assign(
    {},
    ...draft.week.map((day, index) => dayFaults(day, `week.${index}`)),
    ...draft.week.map((day, index) => overflowFaults(draft.week[(index + 6) % 7], day, `week.${index}`)),
    ...draft.dated.map((entry, index) => ({
      ...dayFaults(entry.day, `dated.${index}`),
      ...dateFaults(draft, index),
    })),
  )
}

function dayFaults(day: DayDraft, path: string): HoursFaults {
  if (day.state !== 'open') return {}
  if (day.intervals.length === 0) return { [path]: 'noTimes' }
  const faults: HoursFaults = {}
  const stretches = stretchesOf(day, path)
  for (const [index, { from, to }] of day.intervals.entries())
    if (parseTime(from) === undefined || parseTime(to) === undefined) faults[`${path}.${index}`] = 'time'
  for (const [index, stretch] of stretches.entries()) {
    const isOver = stretches.some(
      (other, at) => at < index && other.from < stretch.to && stretch.from < other.to,
    )
    if (stretch.to > latestEnd) faults[stretch.path] = 'tooLong'
    else if (isOver) faults[stretch.path] = 'overlap'
  }
  return faults
}

function overflowFaults(yesterday: DayDraft | undefined, today: DayDraft, path: string): HoursFaults {
  const until = yesterday ? Math.max(0, ...stretchesOf(yesterday, '').map(({ to }) => to - dayMinutes)) : 0
  const late = stretchesOf(today, path).filter(({ from }) => from < until)
  return Object.fromEntries(late.map((stretch) => [stretch.path, 'overlapYesterday']))
}

function dateFaults(draft: HoursDraft, index: number): HoursFaults {
  const entry = draft.dated[index]
  const path = `dated.${index}`
  if (!entry?.from) return { [path]: 'date' }
  const to = entry.to || entry.from
  if (to < entry.from) return { [path]: 'dateOrder' }
  const isTaken = draft.dated.some(
    (other, at) => at !== index && other.from && other.from <= to && entry.from <= (other.to || other.from),
  )
  return isTaken ? { [path]: 'dateOverlap' } : {}
}

function stretchesOf(day: DayDraft, path: string): Stretch[] {
  if (day.state !== 'open') return []
  return day.intervals.flatMap((interval, index) => {
    const minutes = minutesOf(interval)
    return minutes ? [{ ...minutes, path: `${path}.${index}` }] : []
  })
}
