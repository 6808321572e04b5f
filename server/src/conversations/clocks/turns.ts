import type { Hours } from '../../locations/index.ts'
import { type ClockState, dueNow, dueTimes } from './due-times.ts'
import { type Worth, type WorthRules, worthless, worthSince } from './worth.ts'

/** Whose turn it is and since when: the part of a conversation that words passing back and forth change. */
export type Turn = ClockState &
  Worth & {
    waitingSince: Date | null
    clockFrom: Date | null
    resolvedAt: Date | null
    snoozedUntil: Date | null
    dueAt: Date | null
  }

export type ClockRules = {
  hours: Hours | undefined
  settings: { firstResponseMinutes: number; resolutionMinutes: number } & WorthRules
}

/**
 * A person wrote to us: the conversation is open again and they wait. The clocks start with the first question and
 * anew with a question that comes after an answer; a second question while the first is open changes nothing.
 */
export function afterQuestion(turn: Turn, at: Date, rules: ClockRules): Turn {
  if (turn.status === 'spam') return turn
  const opened = { ...turn, status: 'open' as const, resolvedAt: null, snoozedUntil: null }
  const worth = turn.waitingSince ? {} : worthSince(rules.hours, at, rules.settings)
  const clocks = clocksAfterQuestion(turn, at, rules)
  const next = { ...opened, ...clocks, ...worth, waitingSince: turn.waitingSince ?? at }
  return { ...next, dueAt: dueNow(next) }
}

/** We answered: now we wait for the customer, or are done. */
export function afterAnswer(turn: Turn, at: Date, isResolved: boolean): Turn {
  const next: Turn = {
    ...turn,
    status: isResolved ? 'resolved' : 'waiting',
    firstResponseAt: turn.firstResponseAt ?? (turn.clockFrom ? at : null),
    ...worthless,
    waitingSince: null,
    snoozedUntil: null,
    resolvedAt: isResolved ? at : null,
  }
  return { ...next, dueAt: dueNow(next) }
}

/** A person set the status. Resolving ends the customer's waiting; opening again resumes the clock where it was. */
export function afterStatus(turn: Turn, status: Turn['status'], at: Date, snoozedUntil: Date | null): Turn {
  const isDone = status === 'resolved' || status === 'spam'
  const next: Turn = {
    ...turn,
    status,
    ...(isDone ? { ...worthless, waitingSince: null } : {}),
    resolvedAt: status === 'resolved' ? at : null,
    snoozedUntil: status === 'snoozed' ? snoozedUntil : null,
  }
  return { ...next, dueAt: dueNow(next) }
}

function clocksAfterQuestion(turn: Turn, at: Date, { hours, settings }: ClockRules) {
  const isFirst = turn.clockFrom === null || (turn.firstResponseAt === null && turn.waitingSince === null)
  if (isFirst) return { clockFrom: at, ...dueTimes(hours, at, settings) }
  if (turn.waitingSince !== null) return {}
  return { clockFrom: at, resolutionDueAt: dueTimes(hours, at, settings).resolutionDueAt }
}
