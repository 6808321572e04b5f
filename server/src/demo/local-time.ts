import { dateFormat } from '../platform/i18n/formats.ts'
import { remember } from './remember.ts'
import type { DemoWeekday } from './shapes.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const offsets = new Map<string, number>()

/**
 * The wall clock of a zone as a number of milliseconds that reads correctly through the UTC accessors of
 * `Date`; plain arithmetic on it moves the wall clock.
 */
export function toWall(at: Date, timeZone: string): number {
  return at.getTime() + offsetMs(at.getTime(), timeZone)
}

/** The instant of a wall clock; one skipped by the change to summer time is read an hour later. */
export function fromWall(wall: number, timeZone: string): Date {
  const guess = wall - offsetMs(wall, timeZone)
  return new Date(wall - offsetMs(guess, timeZone))
}

export function weekdayOf(wall: number): DemoWeekday {
  const weekdays = [7, 1, 2, 3, 4, 5, 6] as const
  return weekdays[new Date(wall).getUTCDay()] ?? 7
}

export function minutesOf(wall: number): number {
  return Math.floor((wall - startOfDay(wall)) / minuteMs)
}

export function startOfDay(wall: number): number {
  return new Date(wall).setUTCHours(0, 0, 0, 0)
}

/** `YYYY-MM-DD`. */
export function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10)
}

/** `9:05` from minutes after midnight; past 24 hours it starts over. */
export function clockOf(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`
}

function offsetMs(at: number, timeZone: string): number {
  return remember(offsets, `${timeZone} ${Math.floor(at / hourMs)}`, () => {
    const name = dateFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')
    const match = /GMT([+-])(\d\d):(\d\d)/.exec(name?.value ?? '')
    return match ? Number(`${match[1]}1`) * (Number(match[2]) * 60 + Number(match[3])) * minuteMs : 0
  })
}
