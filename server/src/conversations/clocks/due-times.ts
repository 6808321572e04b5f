import { addBusinessTime, type Hours } from '../../locations/index.ts'

const minuteMs = 60_000

/** The times a clock that began at `from` promises, in the location's open hours where they are known. */
export function dueTimes(
  hours: Hours | undefined,
  from: Date,
  settings: { firstResponseMinutes: number; resolutionMinutes: number },
): { firstResponseDueAt: Date; resolutionDueAt: Date } {
  return {
    firstResponseDueAt: dueAfter(hours, from, settings.firstResponseMinutes),
    resolutionDueAt: dueAfter(hours, from, settings.resolutionMinutes),
  }
}

/** `minutes` of open time after `from`; elapsed time when the hours are unknown or hold no such time. */
export function dueAfter(hours: Hours | undefined, from: Date, minutes: number): Date {
  return (hours && addBusinessTime(hours, from, minutes)) ?? new Date(from.getTime() + minutes * minuteMs)
}

export type ClockState = {
  status: 'open' | 'waiting' | 'snoozed' | 'resolved' | 'spam'
  firstResponseAt: Date | null
  firstResponseDueAt: Date | null
  resolutionDueAt: Date | null
}

/**
 * The one time by which somebody must act next, or null while nobody must. The first answer stays due while a
 * conversation is snoozed (else snoozing would hide it); the solution is not due while we wait for the customer.
 */
export function dueNow(clock: ClockState): Date | null {
  if (clock.status !== 'open' && clock.status !== 'snoozed') return null
  if (clock.firstResponseAt === null && clock.firstResponseDueAt) return clock.firstResponseDueAt
  return clock.status === 'open' ? clock.resolutionDueAt : null
}
