import { type ConversationFacts, holds } from '../filter/holds.ts'
import type { SlaPolicy } from './policy.ts'

/** The first policy that covers a conversation; null when none does and the brand's settings count. */
export function choosePolicy(policies: readonly SlaPolicy[], facts: ConversationFacts): string | null {
  return policies.find(({ filter }) => filter === null || holds(filter, facts))?.id ?? null
}
