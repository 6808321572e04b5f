import { minuteMs } from './calendar.ts'
import type { Hours } from './hours-form.ts'
import { horizonMs, openPieces } from './open-stretches.ts'

/**
 * The earliest instant by which `minutes` of open time have passed since `at`; 0 minutes give `at` itself.
 * Unknown hours do not count. `undefined` when that is not reached within 370 days: with no known hours
 * the caller decides whether to count elapsed time instead. Throws `RangeError` for negative minutes.
 */
export function addBusinessTime(hours: Hours, at: Date, minutes: number): Date | undefined {
  if (!(minutes >= 0)) throw new RangeError('Business time is added forwards only.')
  const atMs = at.getTime()
  const limitMs = atMs + horizonMs
  let remainingMs = Math.round(minutes * minuteMs)
  if (remainingMs === 0) return new Date(atMs)
  // A place of which nobody has said when it is open: asked for each mail that comes in, a year of days is a long walk.
  if (!everOpens(hours)) return undefined
  for (const { start, end } of openPieces(hours, atMs, limitMs)) {
    const countedFromMs = Math.max(start, atMs)
    const dueMs = countedFromMs + remainingMs
    if (dueMs > limitMs) return undefined
    if (dueMs <= end) return new Date(dueMs)
    remainingMs -= end - countedFromMs
  }
  return undefined
}

function everOpens({ weekly, dated }: Hours): boolean {
  return Object.values(weekly).some(Array.isArray) || dated.some(({ state }) => Array.isArray(state))
}
