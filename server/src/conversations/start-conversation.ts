import { sql } from 'kysely'
import { requirePermission, sees } from '../accounts/index.ts'
import { ensureContact } from '../contacts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { announceRow } from './announce.ts'
import { atOneMoment } from './at-one-moment.ts'
import type { Address, Channel, Connector, Connectors } from './channel.ts'
import { bodyOf } from './compose/body.ts'
import { checkRules } from './compose/check-rules.ts'
import { attachUploads, findShownUploads, findUploads } from './compose/claim-attachments.ts'
import { findSendingChannel } from './compose/find-channel.ts'
import { noteRecipients, queueMessage } from './compose/queue-message.ts'
import { conversationGone } from './find-conversation.ts'
import { readRow } from './inbox/rows.ts'
import { previewOf } from './intake/preview.ts'
import { markRead } from './reads.ts'
import { sendingTime } from './scheduled/schedule.ts'
import { finishWriting } from './writing/finish-writing.ts'
import { refuseUnfilled } from './writing/refuse-unfilled.ts'

export type NewConversation = {
  contactId?: string | undefined
  to?: Address | undefined
  channelId: string
  locationId?: string | null | undefined
  subject: string
  text?: string | undefined
  html?: string | undefined
  /** Files uploaded without a conversation. */
  attachmentIds?: string[] | undefined
  sendAt?: Date | undefined
  /** The snippets it was written with. */
  snippetIds?: readonly string[] | undefined
}

/**
 * Writes to a customer first: a new conversation that waits for their answer, with its message queued. Returns the
 * conversation's id.
 */
export async function startConversation(
  context: Context,
  connectors: Connectors,
  given: NewConversation,
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  const body = bodyOf(given)
  refuseUnfilled(body.text)
  return context.transaction(async (open) => {
    const tx = atOneMoment(open)
    const { channel, connector } = await findSendingChannel(tx, connectors, given.channelId)
    const ids = [...new Set([...(given.attachmentIds ?? []), ...(await findShownUploads(tx, null, body))])]
    checkRules(connector.rules, body, await findUploads(tx, null, ids))
    const person = await findPerson(tx, connector, given)
    const id = await insertConversation(tx, given, channel, {
      ...person,
      preview: previewOf(body.text),
      hasAttachments: (given.attachmentIds ?? []).length > 0,
    })
    const { sendAt } = await sendingTime(tx, given.sendAt)
    const recipients = { to: [person.address], cc: [], bcc: [] }
    const messageId = await queueMessage(context, tx, {
      conversation: { id, subject: given.subject },
      channel,
      connector,
      class: 'reply',
      body,
      recipients,
      subject: connector.rules.subject ? given.subject : '',
      sendAt,
      publicNumber: 1,
    })
    await attachUploads(tx, { conversationId: id, messageId, ids, body })
    await finishWriting(context, tx, { conversationId: id, messageId, body, snippetIds: given.snippetIds })
    await noteRecipients(tx, id, recipients)
    await markRead(tx, id, 1)
    const row = await readRow(tx, id)
    announceRow(tx, 'conversation.created', row, {})
    announceRow(tx, 'message.queued', row, { messageId, sendAt })
    return id
  })
}

type Person = { contactId: string; address: Address; locale: string | null }

async function findPerson(tx: Tx, connector: Connector, given: NewConversation): Promise<Person> {
  const { identity } = connector.rules
  if (given.to) {
    const contact = await ensureContact(tx, { kind: identity, value: given.to.address, name: given.to.name })
    return { contactId: contact.id, address: given.to, locale: contact.locale }
  }
  const known = await tx.db
    .selectFrom('contacts')
    .innerJoin('contactIdentities as identity', (join) =>
      join
        .onRef('identity.accountId', '=', 'contacts.accountId')
        .onRef('identity.contactId', '=', 'contacts.id')
        .on('identity.kind', '=', identity),
    )
    .select(['contacts.id', 'contacts.name', 'contacts.locale', 'identity.value'])
    .where('contacts.accountId', '=', tx.accountId)
    .where('contacts.id', '=', given.contactId ?? null)
    .orderBy('identity.createdAt')
    .limit(1)
    .executeTakeFirst()
  if (!known)
    throw new AppError('invalid', 'This contact cannot be written to through this channel.', {
      key: 'no_recipient',
    })
  return { contactId: known.id, address: { name: known.name, address: known.value }, locale: known.locale }
}

async function insertConversation(
  tx: Tx,
  given: NewConversation,
  channel: Channel,
  person: Person & { preview: string; hasAttachments: boolean },
): Promise<string> {
  const id = newId()
  const place = {
    locationId: given.locationId === undefined ? channel.locationId : given.locationId,
    departmentId: channel.departmentId,
  }
  if (!sees(tx.actor, place)) throw conversationGone()
  await tx.db
    .insertInto('conversations')
    .values({
      accountId: tx.accountId,
      id,
      number: sql<number>`next_conversation_number(${tx.accountId}::uuid)`,
      channelId: channel.id,
      contactId: person.contactId,
      originalContactId: person.contactId,
      ...place,
      assigneeId: tx.actor.kind === 'member' ? tx.actor.id : null,
      status: 'waiting',
      subject: given.subject,
      preview: person.preview,
      hasAttachments: person.hasAttachments,
      locale: person.locale,
      lastSender: 'member',
      messageCount: 1,
      publicCount: 1,
      lastMessageAt: tx.now(),
      lastActivityAt: tx.now(),
      createdAt: tx.now(),
    })
    .execute()
  return id
}
