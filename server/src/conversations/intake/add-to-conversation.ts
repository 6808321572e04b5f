import type { EnsuredContact } from '../../contacts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import { readHours } from '../clocks/read-hours.ts'
import { noticedAfter, turnOf } from '../clocks/turn-of.ts'
import { afterQuestion, type Turn } from '../clocks/turns.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { readSettings } from '../settings.ts'
import { isKnownParticipant } from './note-participants.ts'
import { previewOf } from './preview.ts'
import { type KeptAttachment, storeIncoming } from './store-incoming.ts'

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
  const turn = counts ? await nextTurn(tx, before) : turnOf(before)
  await updateConversation(tx, addition, { turn, isHuman, counts })
  await announceAddition(tx, addition, { turn, messageId })
  return messageId
}

async function isKnown(tx: Tx, { message, before }: Addition): Promise<boolean> {
  const isTrusted = message.authentication?.isFailed !== true
  return isTrusted && isKnownParticipant(tx, before.id, message.sender.address)
}

async function nextTurn(tx: Tx, before: ConversationRecord): Promise<Turn> {
  const rules = { hours: await readHours(tx, before.locationId), settings: await readSettings(tx) }
  return afterQuestion(turnOf(before), tx.now(), rules)
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
      overdueNoticedAt: noticedAfter(before, turn.dueAt),
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
