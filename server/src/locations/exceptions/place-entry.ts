import { isDeepStrictEqual } from 'node:util'
import { onDays, withDays } from '../hours/dated-days.ts'
import type { DatedHours } from '../hours/hours-form.ts'

/** How the exceptions of a place stand to one that is to be set. */
export type Standing = 'free' | 'same' | 'conflict'

/** Whether some days are free, say so already, or say something else. */
export function standingOf(dated: readonly DatedHours[], entry: DatedHours): Standing {
  const there = onDays(dated, entry)
  if (there.length === 0) return 'free'
  const [first] = there
  const isWhole = there.length === 1 && first?.from === entry.from && first.to === entry.to
  return isWhole && isDeepStrictEqual(first.state, entry.state) ? 'same' : 'conflict'
}

/** What stands on these days is as it was set. */
export function isAsSet(dated: readonly DatedHours[], entry: DatedHours): boolean {
  return isDeepStrictEqual(onDays(dated, entry), [entry])
}

/** Exceptions with one set on its days, and with those days put back as they were before. */
export const setOn = (dated: readonly DatedHours[], entry: DatedHours) => withDays(dated, entry, [entry])
export const putBack = (dated: readonly DatedHours[], entry: DatedHours, before: readonly DatedHours[]) =>
  withDays(dated, entry, before)
