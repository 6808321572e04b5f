import type { Hours } from '../../locations/index.ts'
import { dueAfter, dueBetweenPauses } from './due-times.ts'
import { hoursFor, minutesFor, type Promises } from './policy.ts'
import { type ClockState, type Running, runningTargets, type Target } from './targets.ts'

/** Something to be told of: that a time comes near, or that it has passed. */
export type Notice = Running & { kind: 'warning' | 'breach'; at: Date }

export type Noticing = ClockState & { noticed: number }

const bits: Record<Target, Record<Notice['kind'], number>> = {
  first_answer: { warning: 1, breach: 2 },
  next_answer: { warning: 4, breach: 8 },
  resolution: { warning: 16, breach: 32 },
}
const breachBits = bits.first_answer.breach | bits.next_answer.breach | bits.resolution.breach

/** What is to be told next of the clocks that run. */
export function nextNotice(turn: Noticing, promises: Promises, hours: Hours | undefined): Notice | undefined {
  const notices = runningTargets(turn).flatMap((running) => {
    if (isNoticed(turn, running.target, 'breach')) return []
    const breach: Notice = { ...running, kind: 'breach', at: running.dueAt }
    const warnAt = isNoticed(turn, running.target, 'warning')
      ? undefined
      : warningTime(turn, running, promises, hours)
    return warnAt && warnAt < running.dueAt ? [{ ...breach, kind: 'warning' as const, at: warnAt }] : [breach]
  })
  return notices.toSorted((one, other) => one.at.getTime() - other.at.getTime())[0]
}

// As long before the due time as the policy says, in the time the promise is counted in.
function warningTime(
  { clockPauses }: ClockState,
  { target, startedAt }: Running,
  promises: Promises,
  hours: Hours | undefined,
): Date | undefined {
  const promised = minutesFor(promises, target)
  const { warning } = promises
  if (promised === null || !warning) return undefined
  const before = 'minutes' in warning ? warning.minutes : (promised * warning.percent) / 100
  if (before >= promised) return undefined
  const counted = hoursFor(promises, hours, startedAt)
  return target === 'resolution'
    ? dueBetweenPauses(counted, startedAt, promised - before, clockPauses)
    : dueAfter(counted, startedAt, promised - before)
}

function isNoticed({ noticed }: Noticing, target: Target, kind: Notice['kind']): boolean {
  return (noticed & bits[target][kind]) !== 0
}

/** With one more notice told. */
export function withNotice(noticed: number, { target, kind }: Pick<Notice, 'target' | 'kind'>): number {
  return noticed | bits[target][kind]
}

/** As for a clock that has only begun. */
export function withoutNotices(noticed: number, targets: readonly Target[]): number {
  return targets.reduce((left, target) => left & ~(bits[target].warning | bits[target].breach), noticed)
}

/** Whether any of its promises was not kept in time, as far as it knows. */
export function hasBreach(noticed: number): boolean {
  return (noticed & breachBits) !== 0
}

/**
 * What was told still counts after the clocks were planned anew, unless a time has moved to where it can be kept. One
 * that had passed before and has passed still is not told again: else two rules could call each other for ever.
 * @returns the notices left, and the targets that are no longer missed
 */
export function noticedAfterPlan(
  before: Noticing,
  after: ClockState,
  now: Date,
): { noticed: number; saved: Target[] } {
  const was = new Map(runningTargets(before).map((one) => [one.target, one.dueAt.getTime()]))
  const moved = runningTargets(after)
    .filter(({ target, dueAt }) => dueAt > now && was.get(target) !== dueAt.getTime())
    .map(({ target }) => target)
  return {
    noticed: withoutNotices(before.noticed, moved),
    saved: moved.filter((target) => isNoticed(before, target, 'breach')),
  }
}
