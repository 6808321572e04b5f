import { sql } from 'kysely'
import { ensureContact } from '../../contacts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { announceRow } from '../announce.ts'
import type { Address } from '../channel.ts'
import { quietTurn } from '../clocks/turns.ts'
import { readRow } from '../inbox/rows.ts'
import { previewOf } from '../intake/preview.ts'
import { storeIncoming } from '../intake/store-incoming.ts'
import type { ReceivedMessage } from '../received-message.ts'

export type NewAppointment = {
  /** Of what was booked; the message is known by it. */
  id: string
  channelId: string
  locationId: string
  departmentId: string | null
  assigneeId: string | null
  at: Date
  sender: Address
  locale: string
  subject: string
  text: string
}

/**
 * Begins the conversation of a time somebody has booked, put aside until then. Of a person who is blocked it is spam.
 * Returns its id.
 */
export async function beginAppointment(tx: Tx, given: NewAppointment): Promise<string> {
  const { channelId, locationId, departmentId, assigneeId, sender, locale, subject, text } = given
  const contact = await ensureContact(tx, {
    ...{ kind: 'email', value: sender.address, name: sender.name, locale },
  })
  const theirs: Tx = { ...tx, actor: { kind: 'contact', id: contact.id } }
  const id = newId()
  const state = contact.isBlocked
    ? { status: 'spam' as const }
    : { status: 'snoozed' as const, snoozedUntil: given.at }
  await tx.db
    .insertInto('conversations')
    .values({
      ...{ accountId: tx.accountId, id, channelId, locationId, departmentId, assigneeId, subject, locale },
      number: sql<number>`next_conversation_number(${tx.accountId}::uuid)`,
      ...{ contactId: contact.id, originalContactId: contact.id, preview: previewOf(text) },
      ...{ lastSender: 'contact', messageCount: 1, publicCount: 1 },
      ...{ lastMessageAt: tx.now(), lastActivityAt: tx.now(), createdAt: tx.now() },
      ...quietTurn(null),
      ...state,
    })
    .execute()
  const messageId = newId()
  const placement = {
    ...{ conversationId: id, homeConversationId: null, contactId: contact.id, publicNumber: 1 },
    ...{ attachments: [], isStranger: false },
  }
  await storeIncoming(theirs, [{ id: messageId, message: messageOf(given, tx.now()), placement }])
  const row = await readRow(tx, id)
  announceRow(theirs, 'conversation.created', row, {})
  announceRow(theirs, 'message.received', row, { messageId, automatic: null })
  return id
}

function messageOf(
  { id, channelId, sender, locale, subject, text }: NewAppointment,
  at: Date,
): ReceivedMessage {
  return {
    ...{ channelId, deliveryId: null, externalId: `appointment:${id}`, contentHash: id, writtenAt: at },
    ...{ sender: { ...sender, kind: 'email' }, replyTo: [], recipients: { to: [], cc: [] }, routedTo: [] },
    ...{ subject, text, html: null, quotedText: null, quotedHtml: null, attachments: [] },
    ...{ inReplyTo: [], references: [], forwardedIds: [], tokens: [], threadsBy: 'reference' },
    classification: { kind: 'human', autoReplyTo: null, reason: 'booked on a page' },
    ...{ bounce: null, authentication: null, locale },
  }
}
