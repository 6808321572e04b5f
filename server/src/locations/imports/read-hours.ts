import type { Hours } from '../hours/hours-form.ts'
import { intervalsOf } from '../hours/minutes-on.ts'
import { dayMinutes, weekdays } from '../hours-formats/format.ts'
import { readGoogleSheet, sheetColumns, specialColumn } from '../hours-formats/google-sheet.ts'
import { readOsm } from '../hours-formats/read-osm.ts'
import { unknownHours } from '../hours-of.ts'
import { errorAt, type Fault, warningAt } from '../record/fault.ts'
import { dayFields, type ImportField } from './fields.ts'

type Fields = Partial<Record<ImportField, string>>
type Read = { hours?: Hours; faults: Fault[] }

/**
 * Hours as a row states them: a column a day, or OpenStreetMap's `opening_hours`, and special days. What it leaves out
 * stays: exceptions where it names none, the week where it names only exceptions. Any fault of them is an error: half
 * of somebody's hours is worse than none.
 */
export function readRowHours(fields: Fields, known: Hours | undefined): Read {
  const zone = known?.zone ?? 'UTC'
  const days = dayFields.filter((day) => fields[day] !== undefined)
  const stated = days.length > 0 ? weekOf(fields, zone) : readOsm(fields.openingHours ?? '', zone)
  const hasWeek = days.length > 0 || fields.openingHours !== undefined
  if (!hasWeek && fields.specialHours === undefined) return { faults: [] }
  const special = readGoogleSheet({ [specialColumn]: normalDashes(fields.specialHours ?? '') }, zone)
  const faults = [
    ...(days.length > 0
      ? days.flatMap((day) => faultsOfDay(day, fields[day] ?? ''))
      : stated.faults.map(({ code, text }) => hoursFault('openingHours', code, text))),
    ...special.faults.map(({ code, text }) => hoursFault('specialHours', code, text)),
  ]
  const before = known ?? unknownHours(zone)
  const dated = [...stated.hours.dated, ...special.hours.dated]
  const hours: Hours = {
    zone,
    weekly: hasWeek ? stated.hours.weekly : before.weekly,
    dated: dated.length > 0 ? dated : before.dated,
  }
  return { hours, faults: [...faults, ...(hasWeek ? pastMidnight(hours.weekly) : [])] }
}

function weekOf(fields: Fields, zone: string) {
  const cells = dayFields.map((day, index) => [sheetColumns[index] ?? '', cellOf(fields[day] ?? '')])
  return readGoogleSheet(Object.fromEntries(cells), zone)
}

function faultsOfDay(day: (typeof dayFields)[number], text: string): Fault[] {
  const { faults } = readGoogleSheet({ [sheetColumns[0]]: cellOf(text) }, 'UTC')
  return faults.map((fault) => hoursFault(day, fault.code, fault.text))
}

// What people write for a day nobody works, and a second stretch after a slash or a semicolon.
function cellOf(text: string): string {
  if (/^(?:-|—|chiuso|zamknięte|закрыто|выходной|closed|x|off)$/i.test(text)) return 'x'
  if (/^(?:24h|24\/7|24 ?hours)$/i.test(text)) return '00:00-24:00'
  return normalDashes(text).replaceAll(/[;/]/g, ',')
}

function normalDashes(text: string): string {
  return text.replaceAll(/\s*[‐‑‒–—]\s*/g, '-')
}

function hoursFault(field: ImportField, code: string, value: string): Fault {
  return errorAt(`hours/${field}`, `locationImportHours_${code}`, { value })
}

// It is what they meant nearly always; that it was read so is shown, because the other times somebody would be waiting.
function pastMidnight(weekly: Hours['weekly']): Fault[] {
  return weekdays.flatMap((day) => {
    const late = intervalsOf(weekly[day]).find(({ to }) => to > dayMinutes)
    const field = dayFields[day - 1]
    return late && field
      ? [
          warningAt(`hours/${field}`, 'locationImportPastMidnight', {
            from: clockOf(late.from),
            to: clockOf(late.to - dayMinutes),
          }),
        ]
      : []
  })
}

function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
