import type { Tx } from '../platform/context.ts'
import {
  conversationShape,
  type ForeignConversation,
  type ForeignMessage,
  messageShape,
} from './sources/foreign.ts'

/** A conversation of a file with all its messages, oldest first, wherever in the file they stood. */
export type Gathered = {
  id: string
  content: ForeignConversation
  messages: ForeignMessage[]
  /** The external ids of those messages that were records of their own. */
  separate: string[]
}

/** The next conversations of an import that wait to be taken. */
export async function gather(tx: Tx, importId: string, most: number): Promise<Gathered[]> {
  const conversations = await tx.db
    .selectFrom('importRecords')
    .select(['externalId', 'content'])
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', importId)
    .where('kind', '=', 'conversation')
    .where('state', '=', 'waiting')
    .orderBy('position')
    .limit(most)
    .execute()
  const ids = conversations.map((one) => one.externalId)
  const apart = ids.length === 0 ? [] : await readApart(tx, importId, ids)
  const byParent = Map.groupBy(apart, (one) => one.parentId ?? '')
  return conversations.map(({ externalId, content: raw }) => {
    const content = conversationShape.parse(raw)
    const separate = byParent.get(externalId) ?? []
    const messages = inOrder([...separate.map((one) => messageShape.parse(one.content)), ...content.messages])
    return { id: externalId, content, messages, separate: separate.map((one) => one.externalId) }
  })
}

async function readApart(tx: Tx, importId: string, ids: string[]) {
  return tx.db
    .selectFrom('importRecords')
    .select(['externalId', 'parentId', 'content'])
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', importId)
    .where('parentId', 'in', ids)
    .where('state', '=', 'waiting')
    .orderBy('position')
    .execute()
}

// A message told twice is one. What says no time keeps its place. Where messages came apart, a ticket's own description
// repeats the first of them.
function inOrder(told: ForeignMessage[]): ForeignMessage[] {
  const once = [...new Map(told.map((message) => [message.id, message])).values()]
  const isDescription = ({ id }: ForeignMessage) => id.endsWith('-description')
  const spoken = once.filter((message) => !isDescription(message) && message.kind !== 'note')
  const all = once.filter(
    (message) => !isDescription(message) || !spoken.some((one) => repeats(one, message)),
  )
  return all.toSorted(
    (one, other) =>
      (one.at ?? '').localeCompare(other.at ?? '') ||
      Number(isDescription(other)) - Number(isDescription(one)),
  )
}

function repeats(message: ForeignMessage, description: ForeignMessage): boolean {
  const plain = ({ text, html }: ForeignMessage) =>
    (text || (html ?? '').replace(/<[^<>]*>/g, ' ')).replace(/\s+/g, ' ').trim().slice(0, 200)
  return plain(message) === plain(description)
}
