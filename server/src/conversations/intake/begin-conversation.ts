import { sql } from 'kysely'
import type { EnsuredContact } from '../../contacts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { announceRow } from '../announce.ts'
import { readHours } from '../clocks/read-hours.ts'
import { afterQuestion, type Turn } from '../clocks/turns.ts'
import { watchDue } from '../clocks/watch-due.ts'
import { readRow } from '../inbox/rows.ts'
import type { ReceivedMessage, ReceiveOutcome } from '../received-message.ts'
import { readSettings } from '../settings.ts'
import { findPlace, type Place } from './find-place.ts'
import { noteParticipants } from './note-participants.ts'
import { previewOf } from './preview.ts'
import { type KeptAttachment, momentOf, storeIncoming } from './store-incoming.ts'

export type Arrival = {
  message: ReceivedMessage
  attachments: KeptAttachment[]
  contact: EnsuredContact
}

/** Opens a conversation with a message nobody had asked for. A blocked person's goes to spam. */
export async function beginConversation(
  tx: Tx,
  arrival: Arrival & { locationIds: string[] },
): Promise<ReceiveOutcome> {
  const { message, contact, attachments } = arrival
  const isHuman = message.classification.kind === 'human'
  const place = await findPlace(tx, message, { contactId: contact.id, locationIds: arrival.locationIds })
  const isNews = isHuman && message.isHistory !== true
  const turn = await firstTurn(tx, place, { isNews, isBlocked: contact.isBlocked })
  const conversationId = await insertConversation(tx, arrival, { ...place, ...turn })
  const messageId = await storeIncoming(tx, message, {
    conversationId,
    contactId: contact.id,
    publicNumber: isHuman ? 1 : null,
    attachments,
  })
  await noteParticipants(tx, message, { conversationId, contactId: contact.id, isStranger: false })
  await watchDue(tx, conversationId, turn.dueAt)
  if (isNews && turn.status === 'open' && message.classification.mayAutoReply)
    await tx.enqueue('conversations.acknowledge', { conversationId, messageId })
  const row = await readRow(tx, conversationId)
  await announceRow(tx, 'conversation.created', row, {})
  await announceRow(tx, 'message.received', row, {
    messageId,
    automatic: isHuman ? null : message.classification.kind,
  })
  return { outcome: 'created', conversationId, messageId }
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
}

async function firstTurn(
  tx: Tx,
  place: Place,
  sender: { isNews: boolean; isBlocked: boolean },
): Promise<Turn> {
  if (sender.isBlocked) return { ...quiet, status: 'spam' }
  if (!sender.isNews) return quiet
  const rules = { hours: await readHours(tx, place.locationId), settings: await readSettings(tx) }
  return afterQuestion(quiet, tx.now(), rules)
}

async function insertConversation(tx: Tx, arrival: Arrival, start: Turn & Place): Promise<string> {
  const { message, contact } = arrival
  const id = newId()
  const isHuman = message.classification.kind === 'human'
  const moment = momentOf(message, tx.now())
  await tx.db
    .insertInto('conversations')
    .values({
      accountId: tx.accountId,
      id,
      number: sql<number>`next_conversation_number(${tx.accountId}::uuid)`,
      channelId: message.channelId,
      contactId: contact.id,
      originalContactId: contact.id,
      subject: message.subject.slice(0, 500),
      preview: previewOf(message.text),
      locale: message.locale ?? contact.locale,
      lastSender: isHuman ? 'contact' : 'system',
      messageCount: 1,
      publicCount: isHuman ? 1 : 0,
      hasAttachments: arrival.attachments.some((file) => !file.isInline),
      lastMessageAt: moment,
      lastActivityAt: moment,
      createdAt: moment,
      ...start,
    })
    .execute()
  return id
}
