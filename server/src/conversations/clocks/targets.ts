export type Target = 'first_answer' | 'next_answer' | 'resolution'

export type ClockState = {
  status: 'open' | 'waiting' | 'snoozed' | 'resolved' | 'spam'
  firstResponseAt: Date | null
  firstResponseDueAt: Date | null
  nextAnswerDueAt: Date | null
  resolutionDueAt: Date | null
  waitingSince: Date | null
  clockFrom: Date | null
  clockPauses: Date[]
}

export type Running = { target: Target; startedAt: Date; dueAt: Date }

/**
 * The clocks that run. An answer stays due while a conversation is snoozed (else snoozing would hide it), not while it
 * is set to wait for the customer; the solution unless its clock stands still.
 */
export function runningTargets(clock: ClockState): Running[] {
  const { clockFrom, waitingSince, firstResponseAt, firstResponseDueAt, nextAnswerDueAt, resolutionDueAt } =
    clock
  if (!clockFrom || clock.status === 'resolved' || clock.status === 'spam') return []
  const running: Running[] = []
  const isAsked = clock.status !== 'waiting'
  if (isAsked && !firstResponseAt && firstResponseDueAt)
    running.push({ target: 'first_answer', startedAt: clockFrom, dueAt: firstResponseDueAt })
  if (isAsked && firstResponseAt && waitingSince && nextAnswerDueAt)
    running.push({ target: 'next_answer', startedAt: waitingSince, dueAt: nextAnswerDueAt })
  if (resolutionDueAt && !isPaused(clock))
    running.push({ target: 'resolution', startedAt: clockFrom, dueAt: resolutionDueAt })
  return running
}

/** Whether the clock of the solution stands still. */
export function isPaused({ clockPauses }: Pick<ClockState, 'clockPauses'>): boolean {
  return clockPauses.length % 2 === 1
}

/** The one time by which somebody must act next, or null while nobody must. */
export function dueNow(clock: ClockState): Date | null {
  return runningTargets(clock).reduce<Date | null>(
    (first, { dueAt }) => (first && first <= dueAt ? first : dueAt),
    null,
  )
}
