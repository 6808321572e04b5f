import { type Hours, isOpen, nextOpening } from '../../locations/index.ts'

/** What is known of a place's chat at a moment. */
export type ChatScene = {
  /** undefined for a chat that is about no place. */
  hours: Hours | undefined
  at: Date
  /** People who are there and may answer here. */
  present: number
  /** Conversations they could take on beside those they have. */
  room: number
  /** Visitors who wait for a first answer already. */
  waiting: number
  /** How long an answer takes lately, in minutes; null while nobody knows. */
  usualMinutes: number | null
}

/**
 * What a visitor finds: somebody who answers (`open`), somebody who needs a while (`busy`), nobody because the place is
 * closed (`closed`), or nobody although it is not (`unstaffed`). The wait is in whole minutes, at least one.
 */
export type ChatState =
  | { state: 'open'; waitMinutes: number }
  | { state: 'busy'; waitMinutes: number; ahead: number }
  | { state: 'closed'; opensAt: Date | null }
  | { state: 'unstaffed'; opensAt: Date | null }

export const chatStates = ['open', 'busy', 'closed', 'unstaffed'] as const

const guessedMinutes = 3

/**
 * The state of a chat: hours ∧ somebody there ∧ the queue, in this order. People who are there outside the hours do not
 * open a place; where nobody stated hours, people alone decide.
 */
export function chatState({ hours, at, present, room, waiting, usualMinutes }: ChatScene): ChatState {
  const opening = hours ? isOpen(hours, at) : 'unknown'
  const opensAt = hours && opening !== 'unknown' ? (nextOpening(hours, at) ?? null) : null
  if (opening === 'closed') return { state: 'closed', opensAt }
  if (present === 0) return { state: 'unstaffed', opensAt }
  const each = usualMinutes ?? guessedMinutes
  if (waiting < room) return { state: 'open', waitMinutes: minutes(each) }
  // Those ahead are taken on as fast as those who are there finish one each.
  const ahead = waiting - room
  return { state: 'busy', waitMinutes: minutes(each * (1 + (ahead + 1) / present)), ahead }
}

function minutes(value: number): number {
  return Math.max(1, Math.round(value))
}
