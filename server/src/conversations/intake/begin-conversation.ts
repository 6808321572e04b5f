import { sql } from 'kysely'
import type { EnsuredContact } from '../../contacts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { acknowledge, mayAcknowledge } from '../acknowledgement/acknowledge.ts'
import { announceRow } from '../announce.ts'
import type { Connectors } from '../channel.ts'
import { afterQuestion, type Turn } from '../clocks/turns.ts'
import { worthless } from '../clocks/worth.ts'
import { asRow, type ConversationRow, rowColumns } from '../inbox/rows.ts'
import type { ReceivedMessage, ReceiveOutcome } from '../received-message.ts'
import { findReception, type Reception } from './find-reception.ts'
import { previewOf } from './preview.ts'
import { type KeptAttachment, momentOf, storeIncoming } from './store-incoming.ts'

export type Arrival = {
  message: ReceivedMessage
  attachments: KeptAttachment[]
  contact: EnsuredContact
}

/**
 * Opens a conversation with a message nobody had asked for, and has the customer told that it has arrived. A blocked
 * person's goes to spam.
 */
export async function beginConversation(
  context: Context,
  connectors: Connectors,
  tx: Tx,
  arrival: Arrival & { locationIds: string[] },
): Promise<ReceiveOutcome> {
  const { message, contact, attachments } = arrival
  const isHuman = message.classification.kind === 'human'
  const reception = await findReception(tx, message, {
    contactId: contact.id,
    locationIds: arrival.locationIds,
  })
  const isNews = isHuman && message.isHistory !== true
  const turn = firstTurn(tx, reception, { isNews, isBlocked: contact.isBlocked })
  const isAcknowledged =
    isNews && turn.status === 'open' && (await mayAcknowledge(tx, connectors, { message, reception }))
  const row = await insertConversation(tx, arrival, { reception, turn, isAcknowledged })
  const messageId = await storeIncoming(tx, message, {
    conversationId: row.id,
    homeConversationId: null,
    contactId: contact.id,
    publicNumber: isHuman ? 1 : null,
    attachments,
    isStranger: false,
  })
  announceRow(tx, 'conversation.created', row, {})
  announceRow(tx, 'message.received', row, {
    messageId,
    automatic: isHuman ? null : message.classification.kind,
  })
  const dueAt = turn.firstResponseDueAt ?? tx.now()
  if (isAcknowledged)
    await acknowledge(context, connectors, tx, { message, reception, row, dueAt, name: contact.name })
  return { outcome: 'created', conversationId: row.id, messageId }
}

const quiet: Turn = {
  status: 'open',
  firstResponseAt: null,
  firstResponseDueAt: null,
  resolutionDueAt: null,
  dueAt: null,
  waitingSince: null,
  clockFrom: null,
  resolvedAt: null,
  snoozedUntil: null,
  ...worthless,
}

function firstTurn(
  tx: Tx,
  { location, settings }: Reception,
  sender: { isNews: boolean; isBlocked: boolean },
): Turn {
  if (sender.isBlocked) return { ...quiet, status: 'spam' }
  return sender.isNews ? afterQuestion(quiet, tx.now(), { hours: location?.hours, settings }) : quiet
}

type Start = { reception: Reception; turn: Turn; isAcknowledged: boolean }

async function insertConversation(tx: Tx, arrival: Arrival, start: Start): Promise<ConversationRow> {
  const { message, contact } = arrival
  const { reception, turn, isAcknowledged } = start
  const isHuman = message.classification.kind === 'human'
  const moment = momentOf(message, tx.now())
  const inserted = await tx.db
    .insertInto('conversations')
    .values({
      accountId: tx.accountId,
      id: newId(),
      number: sql<number>`next_conversation_number(${tx.accountId}::uuid)`,
      channelId: message.channelId,
      contactId: contact.id,
      originalContactId: contact.id,
      locationId: reception.location?.id ?? null,
      departmentId: reception.department?.id ?? null,
      subject: message.subject.slice(0, 500),
      preview: previewOf(message.text),
      locale: message.locale ?? contact.locale,
      lastSender: isHuman ? 'contact' : 'system',
      messageCount: isAcknowledged ? 2 : 1,
      publicCount: isHuman ? 1 : 0,
      hasAttachments: arrival.attachments.some((file) => !file.isInline),
      lastMessageAt: moment,
      lastActivityAt: moment,
      createdAt: moment,
      ...turn,
    })
    .returning(rowColumns)
    .executeTakeFirstOrThrow()
  return asRow({
    ...inserted,
    contactName: contact.name || message.sender.address,
    locationName: reception.location?.name ?? null,
    departmentName: reception.department?.name ?? null,
    assigneeName: null,
    statusName: null,
    tags: null,
  })
}
