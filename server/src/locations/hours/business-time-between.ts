import { minuteMs } from './calendar.ts'
import type { Hours } from './hours-form.ts'
import { openPieces } from './open-stretches.ts'

/**
 * Open time from `a` to `b` in minutes, with fractions; negative when `b` is before `a`, so that spans add up.
 * Unknown hours do not count.
 */
export function businessTimeBetween(hours: Hours, a: Date, b: Date): number {
  if (b < a) return -businessTimeBetween(hours, b, a)
  const fromMs = a.getTime()
  const untilMs = b.getTime()
  let openMs = 0
  for (const { start, end } of openPieces(hours, fromMs, untilMs)) {
    if (start >= untilMs) break
    openMs += Math.min(end, untilMs) - Math.max(start, fromMs)
  }
  return openMs / minuteMs
}
