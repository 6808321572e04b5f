import { addBusinessTime, businessTimeBetween, type Hours } from '../../locations/index.ts'

const minuteMs = 60_000

/** `minutes` of open time after `from`; elapsed time when the hours are unknown or hold no such time. */
export function dueAfter(hours: Hours | undefined, from: Date, minutes: number): Date {
  return (hours && addBusinessTime(hours, from, minutes)) ?? new Date(from.getTime() + minutes * minuteMs)
}

/**
 * The same for a clock that stands still at times.
 * @param pauses when it stopped, went on, stopped…
 * @returns undefined when it stands still now and has not come so far
 */
export function dueBetweenPauses(
  hours: Hours | undefined,
  from: Date,
  minutes: number,
  pauses: readonly Date[],
): Date | undefined {
  let left = minutes
  let since = from
  for (let index = 0; index < pauses.length; index += 2) {
    const [stop, goOn] = pauses.slice(index, index + 2)
    const run = stop ? minutesBetween(hours, since, stop) : 0
    if (run >= left) break
    if (!goOn) return undefined
    left -= run
    since = goOn
  }
  return dueAfter(hours, since, left)
}

/** How long a clock ran until a moment: open minutes, or elapsed ones without hours, but for its pauses. */
export function minutesRun(
  hours: Hours | undefined,
  from: Date,
  until: Date,
  pauses: readonly Date[],
): number {
  let run = 0
  let since: Date | undefined = from
  for (const [index, moment] of pauses.entries()) {
    if (since && moment >= until) break
    if (since) run += minutesBetween(hours, since, moment)
    since = index % 2 === 0 ? undefined : moment
  }
  return since ? run + minutesBetween(hours, since, until) : run
}

function minutesBetween(hours: Hours | undefined, from: Date, until: Date): number {
  if (until <= from) return 0
  return hours ? businessTimeBetween(hours, from, until) : (until.getTime() - from.getTime()) / minuteMs
}
