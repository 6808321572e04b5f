import { type Hours, openStretches } from '../../locations/index.ts'
import { dueAfter } from './due-times.ts'

/** What an answer is worth to a customer who waits, over time; all null while nobody waits. */
export type Worth = {
  worthFullUntil: Date | null
  worthPausedFrom: Date | null
  worthPausedUntil: Date | null
  worthGoneAt: Date | null
}

export type WorthRules = { worthFullMinutes: number; worthGoneMinutes: number }

export const worthless: Worth = {
  worthFullUntil: null,
  worthPausedFrom: null,
  worthPausedUntil: null,
  worthGoneAt: null,
}

/**
 * An answer is worth everything for the first minutes (five by default) and nothing after an hour, in the location's
 * open time; in between it falls evenly. While the location is closed it stands still: of several closed times within
 * that hour the longest counts.
 */
export function worthSince(hours: Hours | undefined, since: Date, rules: WorthRules): Worth {
  const fullUntil = dueAfter(hours, since, rules.worthFullMinutes)
  const goneAt = dueAfter(hours, since, rules.worthGoneMinutes)
  // Counted in elapsed time, it holds exactly as many minutes; nothing stands still then.
  const isElapsed = goneAt.getTime() - since.getTime() === rules.worthGoneMinutes * 60_000
  const pause = hours && !isElapsed ? longestPause(hours, fullUntil.getTime(), goneAt.getTime()) : undefined
  return {
    worthFullUntil: fullUntil,
    worthPausedFrom: pause ? new Date(pause.start) : null,
    worthPausedUntil: pause ? new Date(pause.end) : null,
    worthGoneAt: goneAt,
  }
}

function longestPause(hours: Hours, fromMs: number, untilMs: number) {
  let longest: { start: number; end: number } | undefined
  let closedFrom = fromMs
  for (const { start, end } of openStretches(hours, fromMs, untilMs)) {
    if (start > untilMs) break
    if (start > closedFrom && start - closedFrom > lengthOf(longest))
      longest = { start: closedFrom, end: start }
    closedFrom = Math.max(closedFrom, end)
  }
  return longest
}

function lengthOf(stretch: { start: number; end: number } | undefined): number {
  return stretch ? stretch.end - stretch.start : 0
}
