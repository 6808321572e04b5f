import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { authorOf } from './author-of.ts'

export type NoteText = {
  conversationId: string
  text: string
  html: string | null
  mentions: string[]
  /** What wrote it, when no person did. */
  automatic: string | null
}

/** Adds a note to a conversation, which the customer never sees. Returns its id. */
export async function insertNote(tx: Tx, note: NoteText): Promise<string> {
  const id = newId()
  const author = note.automatic ? ({ kind: 'system', id: null, name: '' } as const) : authorOf(tx.actor)
  await tx.db
    .insertInto('messages')
    .values({
      accountId: tx.accountId,
      id,
      conversationId: note.conversationId,
      kind: 'note',
      authorKind: author.kind,
      authorId: author.id,
      authorName: author.name,
      text: note.text,
      html: note.html,
      automatic: note.automatic,
      mentions: note.mentions,
      createdAt: tx.now(),
    })
    .execute()
  return id
}
