import { readDefaultLocale } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { announceRow, tellMember } from '../announce.ts'
import { giveBack, type Unsent } from '../compose/give-back.ts'
import { insertNote } from '../compose/insert-note.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'

type Returned = Unsent & { authorName: string; seenPublicCount: number | null }

/** Why it comes back: a key of errors.json, who sent it back where somebody did, and what they said to it. */
type Why = { reason: string; by?: string; word?: string; was: 'planned' | 'unapproved' }

/**
 * An answer that waited does not go out: it is a draft of its author again, and a note says why. The actor of `tx` is
 * its author, or the system where there is nobody to give it back to.
 */
export async function sendBack(
  context: Context,
  tx: Tx,
  { before, message }: { before: ConversationRecord; message: Returned },
  why: Why,
): Promise<void> {
  const { id: conversationId } = before
  const { reason } = why
  await tx.db
    .updateTable('messages')
    .set({ state: 'cancelled', stateReason: reason })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', message.id)
    .execute()
  // The author has not read what came in, so that the stop holds for the draft, too.
  const seenPublicCount = message.seenPublicCount ?? 0
  await giveBack(tx, message, { conversationId, seenPublicCount, reason })
  await tx.db
    .updateTable('conversations')
    .set({
      messageCount: before.messageCount + 1,
      lastActivityAt: tx.now(),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .execute()
  const noteId = await writeNotice(context, tx, conversationId, { message, why })
  const row = await readRow(tx, conversationId)
  const { id: messageId } = message
  announceRow(tx, 'message.state_changed', row, { messageId, state: 'cancelled', reason })
  announceRow(tx, 'note.added', row, { messageId: noteId, mentions: [] })
  if (tx.actor.kind === 'member')
    tellMember(tx, tx.actor.id, 'message.failed', conversationId, { messageId, state: 'cancelled', reason })
}

async function writeNotice(
  context: Context,
  tx: Tx,
  conversationId: string,
  { message, why }: { message: Returned; why: Why },
): Promise<string> {
  const locale = await readDefaultLocale(tx)
  const say = (key: string, values = {}) => context.translate(locale, key, values)
  return insertNote(tx, {
    ...{ conversationId, html: null, mentions: [], automatic: 'not-sent' },
    text: noticeOf(say, message, { ...why, isTheirs: tx.actor.kind === 'member' }),
  })
}

type Say = (key: string, values?: Record<string, string>) => string

// Without anybody to give it back to, the note is where its words are to be found.
function noticeOf(
  say: Say,
  { authorName: name, text }: Returned,
  { reason, by, word, was, isTheirs }: Why & { isTheirs: boolean },
): string {
  if (by && isTheirs)
    return say(word ? 'sending.sentBackWith' : 'sending.sentBack', { by, name, word: word ?? '' })
  const because = say(`errors.${reason}`)
  const why = word ? `${because} ${word}` : because
  return say(`sending.${isTheirs ? 'returned' : 'returnedToNobody'}_${was}`, { name, why, text })
}
