import type { Conversation } from '../../../lib/shapes.ts'

/** Who wrote into a conversation without being known in it, and about whom nobody has decided. */
export function strangersIn({ participants }: Conversation): Conversation['participants'] {
  return participants.filter(({ state }) => state === 'to_review')
}
