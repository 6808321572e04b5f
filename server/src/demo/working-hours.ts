import { fromWall, minutesOf, startOfDay, toWall, weekdayOf } from './local-time.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
/** When people answer, and when customers are awake, in minutes of the local day. */
const desk = { opens: 8 * 60 + 30, closes: 19 * 60 }
const waking = { opens: 7 * 60, closes: 22 * 60 + 30 }

/** `minutes` of desk time after `at`; nobody is at the desk on Sunday. */
export function addDeskMinutes(at: Date, minutes: number, timeZone: string): Date {
  let wall = nextDeskMoment(toWall(at, timeZone))
  let rest = minutes * minuteMs
  for (;;) {
    const untilClose = startOfDay(wall) + desk.closes * minuteMs - wall
    if (rest < untilClose) return fromWall(wall + rest, timeZone)
    rest -= untilClose
    wall = nextDeskMoment(wall + untilClose)
  }
}

/** `minutes` after `at`, or the next morning when that falls into the night. */
export function addWakingMinutes(at: Date, minutes: number, timeZone: string): Date {
  const wall = toWall(at, timeZone) + minutes * minuteMs
  const inDay = minutesOf(wall)
  if (inDay >= waking.opens && inDay < waking.closes) return fromWall(wall, timeZone)
  // The odd minutes of the night stay odd minutes of the morning, so that mornings do not bunch.
  const morning = startOfDay(wall) + waking.opens * minuteMs + (wall % (90 * minuteMs))
  return fromWall(inDay < waking.opens ? morning : morning + dayMs, timeZone)
}

/** The last moment until `at` when somebody was at the desk. */
export function lastDeskMoment(at: Date, timeZone: string): Date {
  const wall = toWall(at, timeZone)
  const day = startOfDay(wall)
  const inDay = minutesOf(wall)
  if (weekdayOf(wall) !== 7 && inDay >= desk.opens) {
    return inDay < desk.closes ? at : fromWall(day + desk.closes * minuteMs, timeZone)
  }
  return lastDeskMoment(fromWall(day - minuteMs, timeZone), timeZone)
}

function nextDeskMoment(wall: number): number {
  const inDay = minutesOf(wall)
  const opening = startOfDay(wall) + desk.opens * minuteMs
  if (weekdayOf(wall) === 7 || inDay >= desk.closes) return nextDeskMoment(opening + dayMs)
  return Math.max(wall, opening)
}
