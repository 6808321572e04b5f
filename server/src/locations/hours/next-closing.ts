import type { Hours } from './hours-form.ts'
import { horizonMs, openStretches } from './open-stretches.ts'

/**
 * The first instant after `at` at which the place stops being open: when it is closed now, the end of the next
 * opening. `undefined` when there is none within 370 days, as for a place open around the clock.
 */
export function nextClosing(hours: Hours, at: Date): Date | undefined {
  const atMs = at.getTime()
  for (const { end } of openStretches(hours, atMs, atMs + horizonMs)) {
    return end > atMs + horizonMs ? undefined : new Date(end)
  }
  return undefined
}
