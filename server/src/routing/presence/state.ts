import { type Hours, isOpen, nextClosing, nextOpening } from '../../locations/index.ts'

export type PresenceState = 'online' | 'away' | 'off_shift'

/** What is known of somebody's being there. */
export type Presence = {
  /** What they said last. */
  choice: PresenceState
  /** They are there although they have no shift. */
  worksExtra: boolean
  isOnShift: boolean
  shiftTurnsAt: Date | null
  /** When they last had the console open. */
  seenAt: Date | null
}

/** Somebody nobody has heard of yet. */
export const unknownPresence: Presence = {
  choice: 'online',
  worksExtra: false,
  isOnShift: true,
  shiftTurnsAt: null,
  seenAt: null,
}

/** Whether somebody is there: as they say, unless they have no shift or were not seen for `awayAfterMs`. */
export function presenceOf(known: Presence, now: Date, awayAfterMs: number): PresenceState {
  if (known.choice !== 'online') return known.choice
  if (!known.isOnShift && !known.worksExtra) return 'off_shift'
  const isSeen = known.seenAt !== null && now.getTime() - known.seenAt.getTime() <= awayAfterMs
  return isSeen ? 'online' : 'away'
}

/** What they say now. Who says that they are there while they have no shift works until it begins or they leave. */
export function chosen(known: Presence, choice: PresenceState, now: Date): Presence {
  return { ...known, choice, worksExtra: choice === 'online' && !known.isOnShift, seenAt: now }
}

/** By the plan of their shifts at a moment. When one begins, who was off is there again; when one ends, nobody works extra. */
export function onPlan(known: Presence, shifts: Hours | null, now: Date): Presence {
  const isOnShift = shifts === null || isOpen(shifts, now) !== 'closed'
  const turnsAt = shifts && (isOnShift ? nextClosing(shifts, now) : nextOpening(shifts, now))
  const planned = { ...known, isOnShift, shiftTurnsAt: turnsAt ?? null }
  if (isOnShift === known.isOnShift) return planned
  const choice = isOnShift && known.choice === 'off_shift' ? 'online' : known.choice
  return { ...planned, choice, worksExtra: false }
}
