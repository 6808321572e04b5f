import { readDefaultLocale } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { announce, announceRow, tellMember } from '../announce.ts'
import { retakeTurn } from '../clocks/retake-turn.ts'
import { insertNote } from '../compose/insert-note.ts'
import { holdConversation } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { tellMainLater } from '../side-threads/tell-main.ts'

export type Failure = {
  state: 'failed' | 'bounced'
  recipients: string[]
  reason: string
  /** The sentence of the note, by its key, where no mail was returned. */
  notice?: string
}

/**
 * A message will not arrive: its state says so, a note in the conversation says why, the conversation is open again
 * and whoever wrote the message is told.
 */
export async function failMessage(
  context: Context,
  tx: Tx,
  messageId: string,
  failure: Failure,
): Promise<void> {
  const { state, reason } = failure
  const message = await tx.db
    .updateTable('messages')
    .set({ state, stateReason: reason, leaseUntil: null })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .where('kind', '=', 'outgoing')
    .where('state', 'not in', ['cancelled', 'failed', 'bounced'])
    .returning(['conversationId', 'authorKind', 'authorId'])
    .executeTakeFirst()
  if (!message) return
  const { conversationId } = message
  await reopenAfterFailure(context, tx, conversationId, failure)
  await announce(tx, 'message.state_changed', conversationId, { messageId, state, reason })
  if (message.authorKind === 'member' && message.authorId)
    tellMember(tx, message.authorId, 'message.failed', conversationId, { messageId, state, reason })
}

/** The same for a message that reached some of its recipients only. */
export async function reopenAfterFailure(
  context: Context,
  tx: Tx,
  conversationId: string,
  failure: Pick<Failure, 'recipients' | 'reason' | 'notice'>,
): Promise<void> {
  const before = await holdConversation(tx, conversationId)
  if (!before) return
  const defaultLocale = await readDefaultLocale(tx)
  const text = context.translate(defaultLocale, failure.notice ?? 'emails.notDelivered', {
    recipients: failure.recipients.join(', '),
    reason: failure.reason,
  })
  const noteId = await insertNote(tx, {
    conversationId,
    text,
    html: null,
    mentions: [],
    automatic: 'not-delivered',
  })
  await retakeTurn(tx, before, { messageCount: before.messageCount + 1, hasFailure: true, because: 'failed' })
  const row = await readRow(tx, conversationId)
  if (row.status !== before.status)
    announceRow(tx, 'conversation.status_changed', row, { status: row.status, previous: before.status })
  announceRow(tx, 'note.added', row, { messageId: noteId, mentions: [] })
  tellMainLater(tx, before, { messageId: noteId, happened: 'failed' })
}
