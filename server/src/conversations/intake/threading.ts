/** What a message says about where it belongs. Ids are without angle brackets, in the order its headers give them. */
export type ThreadClues = {
  externalId: string
  inReplyTo: readonly string[]
  references: readonly string[]
  forwardedIds: readonly string[]
  threadsBy: 'reference' | 'contact'
  /** Ids that our own signed tokens in it name; the signatures have been checked. */
  tokenIds: readonly string[]
}

/** What the database knows about those clues. */
export type ThreadCandidates = {
  /** The conversation of each known token id (a conversation's or a message's). */
  byTokenId: ReadonlyMap<string, string>
  /** The conversation of each known message by its outside id. */
  byExternalId: ReadonlyMap<string, string>
  /** A conversation in which the same person has already answered this very message: the two overtook each other. */
  overtakenBy: string | undefined
  /** The person's newest conversation on this channel. */
  ofContact: string | undefined
}

export type ThreadChoice = {
  conversationId: string
  by: 'token' | 'in-reply-to' | 'references' | 'forwarded' | 'overtaken' | 'contact'
}

/**
 * The conversation a message belongs to, or undefined when it begins a new one. Strongest clue first: our signed
 * token, In-Reply-To, References from the right (the nearest ancestor), ids inside forwarded mails. The subject is
 * no clue: strangers write the same ones.
 */
export function threadFor(clues: ThreadClues, known: ThreadCandidates): ThreadChoice | undefined {
  const { byTokenId, byExternalId } = known
  const nearest = clues.references.toReversed()
  return (
    first('token', clues.tokenIds, byTokenId) ??
    first('in-reply-to', clues.inReplyTo, byExternalId) ??
    first('references', nearest, byExternalId) ??
    first('forwarded', clues.forwardedIds, byExternalId) ??
    chosen('overtaken', known.overtakenBy) ??
    (clues.threadsBy === 'contact' ? chosen('contact', known.ofContact) : undefined)
  )
}

function first(
  by: ThreadChoice['by'],
  ids: readonly string[],
  conversations: ReadonlyMap<string, string>,
): ThreadChoice | undefined {
  const id = ids.find((one) => conversations.has(one))
  return id === undefined ? undefined : chosen(by, conversations.get(id))
}

function chosen(by: ThreadChoice['by'], conversationId: string | undefined): ThreadChoice | undefined {
  return conversationId === undefined ? undefined : { conversationId, by }
}
