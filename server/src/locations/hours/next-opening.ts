import type { Hours } from './hours-form.ts'
import { horizonMs, openStretches } from './open-stretches.ts'

/**
 * The first instant after `at` at which the place turns open: when it is open now, the opening after this one.
 * `undefined` when there is none within 370 days. Days with unknown hours are passed over.
 */
export function nextOpening(hours: Hours, at: Date): Date | undefined {
  const atMs = at.getTime()
  for (const { start } of openStretches(hours, atMs, atMs + horizonMs)) {
    if (start > atMs + horizonMs) return undefined
    if (start > atMs) return new Date(start)
  }
  return undefined
}
