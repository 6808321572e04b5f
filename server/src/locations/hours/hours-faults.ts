import { isZone } from '../../platform/is-zone.ts'
import type { DatedHours, DayState, Hours, Interval } from './hours-form.ts'

type HoursFault = {
  code:
    | 'bad_zone'
    | 'interval_reversed'
    | 'interval_overlap'
    | 'overlap_with_previous_day'
    | 'dates_reversed'
    | 'dates_overlap'
  path: (string | number)[]
  message: string
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const dayMinutes = 1440

/** Everything wrong with hours whose single values are already in range; empty when they can be used. */
export function hoursFaults(hours: Hours): HoursFault[] {
  return [...zoneFaults(hours.zone), ...weeklyFaults(hours.weekly), ...datedFaults(hours.dated)]
}

function zoneFaults(zone: string): HoursFault[] {
  if (isZone(zone)) return []
  return [{ code: 'bad_zone', path: ['zone'], message: `"${zone}" is not an IANA time zone.` }]
}

function weeklyFaults(weekly: Hours['weekly']): HoursFault[] {
  return weekdays.flatMap((day) => {
    const yesterday = weekly[day === 1 ? 7 : weekdays[day - 2]!] // day - 2 is 0…5 here
    const path = ['weekly', day]
    return [...intervalFaults(weekly[day], path), ...overflowFaults(yesterday, weekly[day], path)]
  })
}

function intervalFaults(state: DayState, path: HoursFault['path']): HoursFault[] {
  const faults: HoursFault[] = []
  for (const [index, { from, to }] of intervalsOf(state).entries()) {
    const at = [...path, index]
    if (from >= to) {
      faults.push({ code: 'interval_reversed', path: at, message: 'An interval must end after it starts.' })
    }
    const overlaps = intervalsOf(state).some((other, i) => i < index && other.from < to && from < other.to)
    if (overlaps) {
      faults.push({ code: 'interval_overlap', path: at, message: 'Two intervals of one day overlap.' })
    }
  }
  return faults
}

function overflowFaults(yesterday: DayState, today: DayState, path: HoursFault['path']): HoursFault[] {
  const until = Math.max(...intervalsOf(yesterday).map(({ to }) => to - dayMinutes), 0)
  return intervalsOf(today).flatMap(({ from }, index) =>
    until > 0 && from < until
      ? [
          {
            code: 'overlap_with_previous_day' as const,
            path: [...path, index],
            message: 'The day before is still open then: its hours run past midnight.',
          },
        ]
      : [],
  )
}

function datedFaults(dated: DatedHours[]): HoursFault[] {
  return dated.flatMap((entry, index) => {
    const faults = intervalFaults(entry.state, ['dated', index, 'state'])
    if (entry.from < entry.to) {
      faults.push(...overflowFaults(entry.state, entry.state, ['dated', index, 'state']))
    }
    if (entry.from > entry.to) {
      faults.push({
        code: 'dates_reversed',
        path: ['dated', index, 'to'],
        message: 'The last day is before the first.',
      })
    }
    if (dated.some((other, i) => i < index && other.from <= entry.to && entry.from <= other.to)) {
      faults.push({
        code: 'dates_overlap',
        path: ['dated', index, 'from'],
        message: 'Another exception covers these days.',
      })
    }
    return faults
  })
}

function intervalsOf(state: DayState): Interval[] {
  return typeof state === 'string' ? [] : state
}
