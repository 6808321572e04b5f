import { DirectoryProblem, type Pushed } from '../../listings/index.ts'
import { readGoogleApi, writeGoogleApi } from '../../locations/index.ts'

const days: readonly string[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/** A stretch as a place has it: the day from 1, Monday; times as 0900, after midnight as +0200. */
export type Stretch = { day: number; open: string; close: string }

/** The hours of a place, by way of the form Google has for the same. */
export function readStretches(stretches: readonly Stretch[]) {
  const periods = stretches.map(({ day, open, close }) => {
    const openDay = days[day - 1]
    const [from, to] = [timeOf(open), timeOf(close)]
    // As it stands, so that it is told as a fault.
    if (!openDay || !from || !to) return { openDay: String(day), openTime: open, closeTime: close }
    const isNextDay = close.startsWith('+') && to.hours + to.minutes > 0
    const endsAtMidnight = to.hours === 0 && to.minutes === 0
    const closeDay = isNextDay ? days[day % days.length] : openDay
    return { openDay, openTime: from, closeDay, closeTime: endsAtMidnight ? { hours: 24 } : to }
  })
  // Only to compare wall times.
  return readGoogleApi({ regularHours: { periods } }, 'UTC')
}

/**
 * Our week as it is proposed: `1,0900,1800;2,0900,+0200`.
 * @throws DirectoryProblem nothing_here or unknown_days
 */
export function writeSegments(hours: Pushed['ours']['hours']): string {
  const { value, losses } = writeGoogleApi({ ...hours, dated: [] })
  const periods = value.regularHours?.periods
  if (!periods || periods.length === 0) throw new DirectoryProblem('nothing_here', '')
  const unknown = losses.filter(({ code }) => code === 'unknown_day')
  if (unknown.length > 0)
    throw new DirectoryProblem('unknown_days', unknown.map(({ day }) => String(day)).join(', '))
  return periods
    .map(({ openDay, openTime, closeDay, closeTime }) => {
      const day = days.indexOf(openDay) + 1
      const isNextDay = closeDay !== openDay || closeTime.hours === 24
      return [day, clockOf(openTime), `${isNextDay ? '+' : ''}${clockOf(closeTime)}`].join(',')
    })
    .join(';')
}

function timeOf(text: string) {
  const [, hours, minutes] = /^\+?(\d{2})(\d{2})$/.exec(text) ?? []
  return hours && minutes ? { hours: Number(hours), minutes: Number(minutes) } : undefined
}

function clockOf({
  hours = 0,
  minutes = 0,
}: {
  hours?: number | undefined
  minutes?: number | undefined
}): string {
  return [hours % 24, minutes].map((part) => String(part).padStart(2, '0')).join('')
}
