import { type Hours, minutesOn } from '../../locations/index.ts'

const dayMs = 24 * 3_600_000
const farthestDays = 7

/** When a place is open on the next day it opens, in words: "Tuesday 9:00–13:00, 15:00–19:00". Undefined where nobody knows. */
export function openNextDay(hours: Hours, now: Date, language: string): string | undefined {
  for (let days = 1; days <= farthestDays; days += 1) {
    const at = new Date(now.getTime() + days * dayMs)
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone: hours.zone, dateStyle: 'short' }).format(at)
    const open = minutesOn(hours, date)
    if (open === 'unknown') return undefined
    if (open.length === 0) continue
    const day = new Intl.DateTimeFormat(language, { timeZone: hours.zone, weekday: 'long' }).format(at)
    return `${day} ${open.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')}`
  }
  return undefined
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
