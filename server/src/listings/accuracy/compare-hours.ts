import { type Hours, isException, minutesOn } from '../../locations/index.ts'
import type { FieldVerdict } from './verdict.ts'

const comparedDays = 45
const oneWeekday = 0.15

type DayDrift = { date: string; ours: Open; theirs: Open }
type Open = ReturnType<typeof minutesOn>

export type HoursDrift = {
  /** Dates that both sides know; without any there is nothing to say. */
  compared: number
  drifted: DayDrift[]
  /** Dates we know and they do not. */
  unknown: number
}

export type HoursAccuracy = {
  regular: HoursDrift
  special: HoursDrift
  hours: FieldVerdict | undefined
  specialHours: FieldVerdict | undefined
}

/**
 * Hours date by date, over 45 days from one on: what is written differently and means the same is the same. A day
 * nobody states is unknown, not closed, and counts neither way.
 */
export function compareHours(
  ours: Hours | undefined,
  theirs: Hours | undefined,
  from: string,
): HoursAccuracy {
  const regular = emptyDrift()
  const special = emptyDrift()
  for (const date of datesFrom(from)) {
    const own = ours ? minutesOn(ours, date) : 'unknown'
    if (own === 'unknown') continue
    const shown = theirs ? minutesOn(theirs, date) : 'unknown'
    const isSpecial = (ours && isException(ours, date)) || (theirs && isException(theirs, date))
    note(isSpecial ? special : regular, date, own, shown)
  }
  const knowsSpecial = theirs?.dated.some(({ to }) => to >= from) ?? false
  return {
    regular,
    special,
    hours: regularVerdict(regular, ours),
    specialHours: specialVerdict(special, knowsSpecial),
  }
}

function note(drift: HoursDrift, date: string, ours: Open, theirs: Open): void {
  if (theirs === 'unknown') drift.unknown += 1
  else drift.compared += 1
  if (theirs !== 'unknown' && !isSame(ours, theirs)) drift.drifted.push({ date, ours, theirs })
}

function regularVerdict(
  { compared, drifted, unknown }: HoursDrift,
  ours: Hours | undefined,
): FieldVerdict | undefined {
  if (!ours || compared + unknown === 0) return 'missing_here'
  if (compared === 0) return 'missing_there'
  if (drifted.length > compared * oneWeekday) return 'mismatch'
  return drifted.length > 0 || unknown > compared ? 'partial' : 'match'
}

// A directory that has never heard of a holiday shows the usual hours: that is missing there, and not another opinion.
function specialVerdict(
  { compared, drifted, unknown }: HoursDrift,
  knowsSpecial: boolean,
): FieldVerdict | undefined {
  if (compared + unknown === 0) return undefined
  if (drifted.length === 0) return compared === 0 ? 'missing_there' : 'match'
  if (!knowsSpecial) return 'missing_there'
  return drifted.length < compared ? 'partial' : 'mismatch'
}

function isSame(a: Open, b: Open): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function emptyDrift(): HoursDrift {
  return { compared: 0, drifted: [], unknown: 0 }
}

function datesFrom(from: string): string[] {
  const start = Date.parse(from)
  return Array.from({ length: comparedDays }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  )
}
