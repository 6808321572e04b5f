import { DirectoryProblem, type Pushed } from '../../listings/index.ts'
import { readGoogleApi, writeGoogleApi } from '../../locations/index.ts'

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
const mostStretches = 2

/** What a page says of its week: `mon_1_open` to `sun_2_close`, each as 09:00. A day that is not named is closed. */
export type PageHours = Readonly<Record<string, string>>

/** The hours of a page, by way of the form Google has for the same. */
export function readPageHours(hours: PageHours) {
  const periods = days.flatMap((openDay) =>
    [1, 2].flatMap((number) => {
      const [open, close] = [hours[keyOf(openDay, number, 'open')], hours[keyOf(openDay, number, 'close')]]
      return open === undefined && close === undefined ? [] : [periodOf(openDay, open ?? '', close ?? '')]
    }),
  )
  // Only to compare wall times.
  return readGoogleApi({ regularHours: { periods } }, 'UTC')
}

/**
 * Our week as a page takes it, in place of all that it said.
 * @throws DirectoryProblem nothing_here, unknown_days, or not_sayable for a day that opens more than twice
 */
export function writePageHours(hours: Pushed['ours']['hours']): PageHours {
  const { value, losses } = writeGoogleApi({ ...hours, dated: [] })
  const periods = value.regularHours?.periods
  if (!periods) throw new DirectoryProblem('nothing_here', '')
  const unknown = losses.filter(({ code }) => code === 'unknown_day')
  if (unknown.length > 0)
    throw new DirectoryProblem('unknown_days', unknown.map(({ day }) => String(day)).join(', '))
  const entries = days.flatMap((day) => {
    const stretches = periods.filter(({ openDay }) => openDay === day)
    if (stretches.length > mostStretches)
      throw new DirectoryProblem('not_sayable', `${day}: ${stretches.length} > 2`)
    return stretches.flatMap(({ openTime, closeTime }, at) => [
      [keyOf(day, at + 1, 'open'), clockOf(openTime)],
      [keyOf(day, at + 1, 'close'), clockOf(closeTime)],
    ])
  })
  return Object.fromEntries(entries)
}

function keyOf(day: string, number: number, side: 'open' | 'close'): string {
  return `${day.slice(0, 3).toLowerCase()}_${number}_${side}`
}

function periodOf(openDay: (typeof days)[number], open: string, close: string) {
  // As it stands, so that it is told as a fault and the day counts as unknown.
  if (!isClock(open) || !isClock(close)) return { openDay, openTime: open, closeTime: close }
  const endsAtMidnight = close === '00:00'
  const isNextDay = !endsAtMidnight && close <= open
  const next = days[(days.indexOf(openDay) + 1) % days.length]
  return {
    openDay,
    openTime: timeOf(open),
    closeDay: isNextDay ? next : openDay,
    closeTime: endsAtMidnight ? { hours: 24 } : timeOf(close),
  }
}

function isClock(text: string): boolean {
  return /^\d{2}:\d{2}$/.test(text)
}

function timeOf(clock: string) {
  const [hours, minutes] = clock.split(':').map(Number)
  return { hours, minutes }
}

function clockOf({
  hours = 0,
  minutes = 0,
}: {
  hours?: number | undefined
  minutes?: number | undefined
}): string {
  return [hours % 24, minutes].map((part) => String(part).padStart(2, '0')).join(':')
}
