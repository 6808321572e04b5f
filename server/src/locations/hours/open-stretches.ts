import { dayMs, resolveDay, type Stretch } from './calendar.ts'
import type { Hours } from './hours-form.ts'

/** How far ahead anything is looked for: a place that opens once a year is still found. */
export const horizonMs = 370 * dayMs

// No zone is more than 16 h ahead of UTC, so nothing of a local day happens earlier than this before its date.
const aheadMs = dayMs * (2 / 3)

/**
 * The open time that ends after `fromMs` and matters up to `untilMs`, in order and never overlapping.
 * Neighbours may touch; the last one may end after `untilMs`.
 */
export function* openPieces(hours: Hours, fromMs: number, untilMs: number): Generator<Stretch> {
  const last = Math.floor(untilMs / dayMs) + 2
  let pending: Stretch[] = []
  // A day back for hours past midnight, a day for the zone; a day ahead for the zone, a day to settle the last.
  for (let day = Math.floor(fromMs / dayMs) - 2; day <= last; day++) {
    pending = join([...pending, ...resolveDay(hours, day).open])
    const settledMs = day === last ? Number.POSITIVE_INFINITY : (day + 1) * dayMs - aheadMs
    for (let piece = pending[0]; piece && piece.start < settledMs; piece = pending[0]) {
      pending.shift()
      if (piece.end > settledMs) pending.unshift({ start: settledMs, end: piece.end })
      const end = Math.min(piece.end, settledMs)
      if (end > fromMs) yield { start: piece.start, end }
    }
  }
}

/** As `openPieces`, but what touches is one stretch: days around the clock have no midnight between them. */
export function* openStretches(hours: Hours, fromMs: number, untilMs: number): Generator<Stretch> {
  let current: Stretch | undefined
  for (const piece of openPieces(hours, fromMs, untilMs)) {
    if (current && piece.start <= current.end) {
      current = { start: current.start, end: piece.end }
    } else {
      if (current) yield current
      current = piece
    }
  }
  if (current) yield current
}

function join(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const next of stretches.sort((a, b) => a.start - b.start)) {
    const previous = joined.at(-1)
    if (previous && next.start <= previous.end) {
      joined[joined.length - 1] = { start: previous.start, end: Math.max(previous.end, next.end) }
    } else {
      joined.push(next)
    }
  }
  return joined
}
