import type { Hours } from '../../locations/index.ts'
import { dueAfter, dueBetweenPauses } from './due-times.ts'
import { nextNotice, withoutNotices } from './notices.ts'
import { hoursFor, type PolicySettings, type Promises, promisesOf } from './policy.ts'
import { type ClockState, dueNow, isPaused } from './targets.ts'
import { type Worth, type WorthRules, worthless, worthSince } from './worth.ts'

/** Whose turn it is and since when: the part of a conversation that words passing back and forth change. */
export type Turn = ClockState &
  Worth & {
    resolvedAt: Date | null
    snoozedUntil: Date | null
    slaPolicyId: string | null
    /** What was promised of this very conversation; null: as its policy says. */
    answerMinutes: number | null
    dueAt: Date | null
    /** When a warning or a breach is to be told next; `noticed` says which were. */
    noticeAt: Date | null
    noticed: number
  }

export type ClockRules = { hours: Hours | undefined; settings: PolicySettings & WorthRules }

/** The turn of a conversation that has just begun and in which nobody has asked anything yet. */
export function quietTurn(slaPolicyId: string | null): Turn {
  return {
    status: 'open',
    firstResponseAt: null,
    firstResponseDueAt: null,
    nextAnswerDueAt: null,
    resolutionDueAt: null,
    dueAt: null,
    waitingSince: null,
    clockFrom: null,
    clockPauses: [],
    resolvedAt: null,
    snoozedUntil: null,
    slaPolicyId,
    answerMinutes: null,
    noticeAt: null,
    noticed: 0,
    ...worthless,
  }
}

/**
 * A person wrote to us: the conversation is open again and they wait. The clocks start with the first question, and
 * anew with one that comes after all was done; each question that follows an answer has a clock of its own. A second
 * question while the first is open changes nothing.
 */
export function afterQuestion(turn: Turn, at: Date, rules: ClockRules): Turn {
  if (turn.status === 'spam') return turn
  const isFirst = turn.clockFrom === null || turn.status === 'resolved' || wasLeft(turn)
  const begun = isFirst ? restarted(turn, at) : turn
  // A pausing status of the brand's own stays with what was open: whoever we wait for has not come back.
  const clockPauses = turn.status === 'open' ? begun.clockPauses : pausesAfter(begun, at, false)
  const opened = { ...begun, status: 'open' as const, clockPauses, resolvedAt: null, snoozedUntil: null }
  if (turn.waitingSince) return planned(opened, rules)
  const noticed = withoutNotices(opened.noticed, ['next_answer'])
  return planned({ ...opened, waitingSince: at, noticed }, rules)
}

/** We answered: now we wait for the customer, or are done. */
export function afterAnswer(turn: Turn, at: Date, isResolved: boolean, rules: ClockRules): Turn {
  const answered: Turn = {
    ...turn,
    status: isResolved ? 'resolved' : 'waiting',
    firstResponseAt: turn.firstResponseAt ?? (turn.clockFrom ? at : null),
    waitingSince: null,
    snoozedUntil: null,
    resolvedAt: isResolved ? at : null,
  }
  return planned(withPause(answered, at, promisesOf(rules.settings, turn.slaPolicyId)), rules)
}

export type StatusChange = {
  status: Turn['status']
  at: Date
  snoozedUntil: Date | null
  /** Whether the brand's own name for it says that the solution is not waited for. */
  isPausing: boolean
}

/** A person set the status. Resolving ends the customer's waiting; what was done and is opened again begins anew. */
export function afterStatus(turn: Turn, change: StatusChange, rules: ClockRules): Turn {
  const { status, at } = change
  const isDone = status === 'resolved' || status === 'spam'
  const wasDone = turn.status === 'resolved' || turn.status === 'spam'
  const begun = wasDone && !isDone && status !== 'snoozed' && turn.clockFrom ? restarted(turn, at) : turn
  const set: Turn = {
    ...begun,
    status,
    ...(isDone ? { waitingSince: null } : {}),
    resolvedAt: status === 'resolved' ? at : null,
    snoozedUntil: status === 'snoozed' ? change.snoozedUntil : null,
  }
  const promises = promisesOf(rules.settings, turn.slaPolicyId)
  return planned(withPause(set, at, promises, change.isPausing), rules)
}

/** With the clock of the solution stopped or going on as its state has it. Once all is done, it no longer matters. */
export function withPause(turn: Turn, at: Date, { pauses }: Promises, isPausing = false): Turn {
  const { status } = turn
  if (status === 'resolved' || status === 'spam') return turn
  return { ...turn, clockPauses: pausesAfter(turn, at, isPausing || pauses.some((one) => one === status)) }
}

/** All times worked out anew from what has happened, the hours and the promises. */
export function planned(turn: Turn, rules: ClockRules): Turn {
  const { hours, settings } = rules
  const promises = promisesOf(settings, turn.slaPolicyId)
  const worth = turn.waitingSince ? worthSince(hours, turn.waitingSince, settings) : worthless
  const next = { ...turn, ...promisedTimes(turn, promises, hours), ...worth }
  return { ...next, dueAt: dueNow(next), noticeAt: nextNotice(next, promises, hours)?.at ?? null }
}

function promisedTimes(turn: Turn, promises: Promises, hours: Hours | undefined) {
  const { clockFrom, clockPauses, firstResponseAt, waitingSince } = turn
  const { resolutionMinutes } = promises
  const firstAnswerMinutes = turn.answerMinutes ?? promises.firstAnswerMinutes
  const nextAnswerMinutes = turn.answerMinutes ?? promises.nextAnswerMinutes
  const after = (from: Date | null, minutes: number | null) =>
    from && minutes ? dueAfter(hoursFor(promises, hours, from), from, minutes) : null
  const solved =
    clockFrom && resolutionMinutes
      ? dueBetweenPauses(hoursFor(promises, hours, clockFrom), clockFrom, resolutionMinutes, clockPauses)
      : undefined
  return {
    firstResponseDueAt: firstResponseAt ? turn.firstResponseDueAt : after(clockFrom, firstAnswerMinutes),
    nextAnswerDueAt: firstResponseAt ? after(waitingSince, nextAnswerMinutes) : null,
    resolutionDueAt: solved ?? null,
  }
}

function restarted(turn: Turn, at: Date): Turn {
  const noticed = turn.firstResponseAt ? withoutNotices(turn.noticed, ['resolution']) : 0
  return { ...turn, clockFrom: at, clockPauses: [], noticed }
}

// Asked and closed without an answer.
function wasLeft({ firstResponseAt, waitingSince }: Turn): boolean {
  return firstResponseAt === null && waitingSince === null
}

// Of very many pauses the first are forgotten, and count as time that ran.
const mostPauses = 200

function pausesAfter(turn: Turn, at: Date, shouldPause: boolean): Date[] {
  if (shouldPause === isPaused(turn) || !turn.clockFrom) return turn.clockPauses
  const pauses = [...turn.clockPauses, at]
  return pauses.length > mostPauses ? pauses.slice(2) : pauses
}
