import type { Message } from '../contract.ts'

/**
 * What is known after some messages came, each once and in order. `isComplete` is false when one before them is
 * missing, so that it must be fetched.
 */
export function mergeMessages(
  known: readonly Message[],
  news: readonly Message[],
): { messages: readonly Message[]; isComplete: boolean } {
  const bySeq = new Map([...known, ...news].map((message) => [message.seq, message]))
  const messages = [...bySeq.values()].sort((one, other) => one.seq - other.seq)
  return { messages, isComplete: messages.every(({ seq }, place) => seq === place + 1) }
}

/** The last message up to which nothing is missing; 0 when the first is. */
export function completeUpTo(messages: readonly Message[]): number {
  let last = 0
  for (const { seq } of messages) if (seq === last + 1) last = seq
  return last
}
