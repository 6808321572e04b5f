import type { Arrival } from './arrival.ts'
import { idsIn } from './ids-in.ts'

/**
 * Messages in rounds that are taken in one after the other, each round at once: within a round none is of the same
 * sender as another, the same message, an answer to it or about the same third. Their order is kept.
 */
export function unrelatedRounds(arrivals: readonly Arrival[]): Arrival[][] {
  const rounds: Arrival[][] = []
  let taken = new Set<string>()
  for (const arrival of arrivals) {
    const keys = keysOf(arrival)
    const isRelated = keys.some((key) => taken.has(key))
    if (rounds.length === 0 || isRelated) {
      rounds.push([])
      taken = new Set()
    }
    rounds.at(-1)!.push(arrival)
    for (const key of keys) taken.add(key)
  }
  return rounds
}

function keysOf({ message, tokens, identity }: Arrival): string[] {
  const { autoReplyTo } = message.classification
  return [
    `sender ${identity.kind} ${identity.value}`,
    `address ${message.sender.address.toLowerCase()}`,
    // An automatic answer goes to one address once a day.
    ...(autoReplyTo === null ? [] : [`address ${autoReplyTo.toLowerCase()}`]),
    ...idsIn(message).map((id) => `id ${id}`),
    ...[...tokens.conversations, ...tokens.messages].map((id) => `token ${id}`),
  ]
}
