import type { Hours } from '../../locations/index.ts'
import type { SheetLayout } from './layout.ts'

type Style = SheetLayout['hours']

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const dayMinutes = 1440

/** The names of the columns that hold the hours. */
export function hoursHeaders({ cells, header }: Style): string[] {
  switch (cells) {
    case 'one':
      return [header]
    case 'day':
      return days.map((day) => [day, header].filter(Boolean).join(' '))
    case 'open_close':
      return days.flatMap((day) => [`${day} Open`, `${day} Close`])
  }
}

/**
 * The hours of a week as cells, in the order of their headers. A day nobody told us is left empty. `lost` counts the
 * exceptions, for which these sheets have no cell, unknown days, and second openings where a day has two cells only.
 */
export function writeHours(hours: Hours, style: Style, today: string): { cells: string[]; lost: number } {
  const week = days.map((_name, index) => hours.weekly[weekday(index)])
  let lost = exceptionsFrom(hours, today) + week.filter((state) => state === 'unknown').length
  const ranges = week.map((state) => {
    if (state === 'unknown') return []
    return state === 'closed'
      ? []
      : state.map(({ from, to }) => [clock(from, style), clock(to, style)] as const)
  })
  const said = (index: number) => {
    if (week[index] === 'unknown') return ''
    return ranges[index]?.map((range) => range.join('-')).join(',') || style.closed
  }
  switch (style.cells) {
    case 'one': {
      const parts = days.flatMap((day, index) => (said(index) ? [`${day.slice(0, 3)} ${said(index)}`] : []))
      return { cells: [parts.join(';')], lost }
    }
    case 'day':
      return { cells: days.map((_day, index) => said(index)), lost }
    case 'open_close':
      lost += ranges.reduce((sum, all) => sum + Math.max(0, all.length - 1), 0)
      return { cells: ranges.flatMap((all, index) => twoCells(all, week[index], style)), lost }
  }
}

function twoCells(
  ranges: readonly (readonly [string, string])[],
  state: Hours['weekly'][1] | undefined,
  { closed }: Style,
): [string, string] {
  const [first] = ranges
  if (!first) return state === 'unknown' ? ['', ''] : [closed, closed]
  return [...first]
}

function exceptionsFrom(hours: Hours, today: string): number {
  return hours.dated.filter(({ to }) => to >= today).length
}

function weekday(index: number): keyof Hours['weekly'] {
  const names = [1, 2, 3, 4, 5, 6, 7] as const
  return names[index] ?? 1
}

// The whole day is 00:00-24:00; what passes midnight ends at the hour of the next day.
function clock(minutes: number, style: Style): string {
  const isWholeDay = minutes === dayMinutes
  const within = isWholeDay ? dayMinutes : minutes % dayMinutes
  const [hour, minute] = [Math.floor(within / 60), String(within % 60).padStart(2, '0')]
  if (style.clock === '24') return `${String(hour).padStart(2, '0')}:${minute}`
  return `${hour % 12 || 12}:${minute}${hour % 24 < 12 ? 'AM' : 'PM'}`
}
