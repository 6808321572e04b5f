import type { EnsuredContact } from '../../contacts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import { turnAfterQuestion } from '../clocks/ask.ts'
import { turnOf } from '../clocks/turn-of.ts'
import type { Turn } from '../clocks/turns.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { tellMainLater } from '../side-threads/tell-main.ts'
import { isKnownParticipant } from './note-participants.ts'
import type { KeptAttachment } from './placement.ts'
import { previewOf } from './preview.ts'
import { storeIncoming } from './store-incoming.ts'

export type Addition = {
  message: ReceivedMessage
  attachments: KeptAttachment[]
  /** undefined for the postman: a bounce comes from nobody we would write to. */
  contact: EnsuredContact | undefined
  /** Held by this transaction. */
  before: ConversationRecord
  /** The conversation its clues named: another than `before` when that one was merged into it. */
  namedId: string
}

/**
 * Adds a message to the conversation it belongs to. Only what a person wrote opens it again, makes them wait and moves
 * the clocks; automatic mail and what a blocked person sends are kept and shown. Returns the message's id.
 */
export async function addToConversation(tx: Tx, addition: Addition): Promise<string> {
  const { message, attachments, contact, before } = addition
  const conversationId = before.id
  const isHuman = message.classification.kind === 'human'
  const counts = isHuman && message.isHistory !== true && contact !== undefined && !contact.isBlocked
  const messageId = await storeIncoming(tx, message, {
    conversationId,
    homeConversationId: addition.namedId === conversationId ? null : addition.namedId,
    contactId: contact?.id ?? null,
    publicNumber: isHuman ? before.publicCount + 1 : null,
    attachments,
    isStranger: contact !== undefined && !(await isKnown(tx, addition)),
  })
  const turn = counts ? await turnAfterQuestion(tx, before, tx.now()) : turnOf(before)
  await updateConversation(tx, addition, { turn, isHuman, counts })
  await announceAddition(tx, addition, { turn, messageId })
  if (counts) tellMainLater(tx, before, { messageId, happened: 'answered' })
  return messageId
}

async function isKnown(tx: Tx, { message, before }: Addition): Promise<boolean> {
  const isTrusted = message.authentication?.isFailed !== true
  return isTrusted && isKnownParticipant(tx, before.id, message.sender.address)
}

type Change = { turn: Turn; isHuman: boolean; counts: boolean }

async function updateConversation(tx: Tx, addition: Addition, change: Change): Promise<void> {
  const { turn, isHuman, counts } = change
  const { message, attachments, before } = addition
  const isNews = counts
    ? {
        preview: previewOf(message.text),
        lastSender: 'contact' as const,
        lastMessageAt: tx.now(),
        lastActivityAt: tx.now(),
      }
    : {}
  await tx.db
    .updateTable('conversations')
    .set({
      ...turn,
      ...isNews,
      messageCount: before.messageCount + 1,
      publicCount: before.publicCount + (isHuman ? 1 : 0),
      hasAttachments: before.hasAttachments || attachments.some((file) => !file.isInline),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
}

async function announceAddition(
  tx: Tx,
  addition: Addition,
  happened: { turn: Turn; messageId: string },
): Promise<void> {
  const { turn, messageId } = happened
  const { before } = addition
  const { kind } = addition.message.classification
  const row = await readRow(tx, before.id)
  if (turn.status !== before.status)
    announceRow(tx, 'conversation.status_changed', row, {
      status: turn.status,
      previous: before.status,
    })
  announceRow(tx, 'message.received', row, { messageId, automatic: kind === 'human' ? null : kind })
}
