import type { Address } from '../channel.ts'

export type AnsweredMessage = {
  isOurs: boolean
  sender: Address
  replyTo: Address[]
  to: Address[]
  cc: Address[]
}

export type RecipientFacts = {
  /** What is answered: the newest message of a person, else the newest of ours. */
  answered: AnsweredMessage | undefined
  /** Every address at which we receive, lower case: we never write to ourselves. */
  ours: ReadonlySet<string>
  /** Addresses that take part as somebody we know, lower case. */
  known: readonly string[]
  /** Customers of conversations merged into this one, whom an answer does not reach by itself. */
  otherCustomers: readonly string[]
  replyAll: boolean
}

export type RecipientWarning = {
  code: 'new_domain' | 'reply_to_differs' | 'other_customer'
  /** The domain, or the other customer. */
  domain: string
}

/**
 * Whom an answer goes to: where its sender wants answers, and with reply-all everybody who read the question, never
 * ourselves and nobody twice. Warns of every domain that has had no part in the conversation yet.
 */
export function suggestRecipients(facts: RecipientFacts): {
  to: Address[]
  cc: Address[]
  warnings: RecipientWarning[]
} {
  const { answered, ours, replyAll } = facts
  if (!answered) return { to: [], cc: [], warnings: [] }
  const taken = new Set(ours)
  const to = take(primary(answered, ours), taken)
  const others = answered.isOurs ? answered.cc : [...answered.to, ...answered.cc]
  const cc = replyAll ? take(others, taken) : []
  return { to, cc, warnings: warningsOf(facts, answered, [...to, ...cc]) }
}

function warnOfNewDomains(known: readonly string[], chosen: readonly Address[]): RecipientWarning[] {
  const familiar = new Set(known.map(domainOf))
  const fresh = new Set(chosen.map((one) => domainOf(one.address)).filter((domain) => !familiar.has(domain)))
  return [...fresh].map((domain) => ({ code: 'new_domain', domain }))
}

function primary(answered: AnsweredMessage, ours: ReadonlySet<string>): Address[] {
  if (answered.isOurs) return answered.to
  const wished = answered.replyTo.filter((one) => !ours.has(one.address.toLowerCase()))
  return wished.length > 0 ? wished : [answered.sender]
}

function take(addresses: readonly Address[], taken: Set<string>): Address[] {
  return addresses.filter(({ address }) => {
    const key = address.trim().toLowerCase()
    if (key === '' || taken.has(key)) return false
    taken.add(key)
    return true
  })
}

function warningsOf(facts: RecipientFacts, answered: AnsweredMessage, chosen: Address[]): RecipientWarning[] {
  const differs =
    !answered.isOurs &&
    answered.replyTo.length > 0 &&
    chosen.some((one) => domainOf(one.address) !== domainOf(answered.sender.address)) &&
    answered.replyTo.every((one) => domainOf(one.address) !== domainOf(answered.sender.address))
  const redirected = differs ? [...new Set(answered.replyTo.map((one) => domainOf(one.address)))] : []
  return [
    ...facts.otherCustomers.map((domain) => ({ code: 'other_customer' as const, domain })),
    ...redirected.map((domain) => ({ code: 'reply_to_differs' as const, domain })),
    ...warnOfNewDomains([...facts.known, answered.sender.address], chosen).filter(
      ({ domain }) => !redirected.includes(domain),
    ),
  ]
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
