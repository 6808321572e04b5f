import { type Hours, isOpen, openStretches } from '../../locations/index.ts'

/** From `start` up to but not including `end`, in ms since 1970. */
export type Span = { start: number; end: number }

/** Whether all of a span lies within one stretch; the stretches are in order and do not touch. */
export function coveredBy(stretches: readonly Span[], span: Span): boolean {
  return stretches.some(({ start, end }) => start <= span.start && span.end <= end)
}

/** Whether somebody works throughout a span; a day of which nobody said when they work is no day off. */
export function isOnShift(shifts: Hours, span: Span): boolean {
  if (coveredBy([...openStretches(shifts, span.start, span.end)], span)) return true
  return (
    isOpen(shifts, new Date(span.start)) === 'unknown' && isOpen(shifts, new Date(span.end - 1)) === 'unknown'
  )
}
