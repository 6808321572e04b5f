import { sql } from 'kysely'
import { requirePermission } from '../../accounts/index.ts'
import { ensureContact } from '../../contacts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { announceRow } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import type { Address, Channel, Connectors, Recipients } from '../channel.ts'
import { type Body, bodyOf } from '../compose/body.ts'
import { checkRules } from '../compose/check-rules.ts'
import { attachUploads, findShownUploads, findUploads } from '../compose/claim-attachments.ts'
import { noteRecipients, queueMessage } from '../compose/queue-message.ts'
import { type ConversationRecord, lockConversation } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { previewOf } from '../intake/preview.ts'
import { markRead } from '../reads.ts'
import { sendingTime } from '../scheduled/schedule.ts'
import { findMailChannel } from './find-mail-channel.ts'
import { copyFiles, findForwarded } from './forward-files.ts'
import { refuseCrossing } from './refuse-crossing.ts'
import { refuseSide } from './refuse-side.ts'

export type NewSideThread = {
  to: Address[]
  cc: Address[]
  channelId?: string | undefined
  subject: string
  text?: string | undefined
  html?: string | undefined
  attachmentIds: string[]
  forwardedIds: string[]
}

/**
 * Writes to a third party about a conversation: a side thread of its own, with its own customer, ids and tokens, so
 * that their answers come back to it and to nothing else. Seen by whoever sees the conversation. Returns its id.
 * @throws AppError invalid when somebody of the conversation would be written to, not_configured without a mail channel
 */
export async function startSideThread(
  context: Context,
  connectors: Connectors,
  mainId: string,
  given: NewSideThread,
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  const body = bodyOf(given)
  return context.transaction(async (open) => {
    const main = await lockConversation(open, mainId)
    refuseSide(main)
    const tx = atOneMoment(open)
    const { channel, connector } = await findMailChannel(tx, connectors, main, given.channelId)
    const ids = [...new Set([...given.attachmentIds, ...(await findShownUploads(tx, main.id, body))])]
    const forwarded = await findForwarded(tx, main.id, given.forwardedIds)
    checkRules(connector.rules, body, [...(await findUploads(tx, main.id, ids)), ...forwarded])
    const recipients = { to: given.to, cc: given.cc, bcc: [] }
    const id = newId()
    await refuseOurselves(tx, recipients)
    await refuseCrossing(tx, { id, sideOfId: main.id }, recipients)
    const hasFiles = given.attachmentIds.length + forwarded.length > 0
    await insertThread(tx, { id, main, channel, given, body, hasFiles })
    const { sendAt } = await sendingTime(tx, undefined)
    const messageId = await queueMessage(context, tx, {
      ...{ channel, connector, body, recipients, sendAt },
      conversation: { id, subject: given.subject },
      class: 'reply',
      subject: given.subject,
      publicNumber: 1,
    })
    await attachUploads(tx, { conversationId: id, messageId, ids, body })
    await copyFiles(tx, forwarded, { conversationId: id, messageId })
    await noteRecipients(tx, id, recipients)
    await markRead(tx, id, 1)
    await announceStart(tx, main, { id, messageId, sendAt, to: given.to })
    return id
  })
}

type Start = {
  id: string
  main: ConversationRecord
  channel: Channel
  given: NewSideThread
  body: Body
  hasFiles: boolean
}

async function insertThread(tx: Tx, { id, main, channel, given, body, hasFiles }: Start): Promise<void> {
  const [first] = given.to
  if (!first) throw new AppError('invalid', 'There is nobody to send this to.', { key: 'no_recipient' })
  const contact = await ensureContact(tx, { kind: 'email', value: first.address, name: first.name })
  await tx.db
    .insertInto('conversations')
    .values({
      accountId: tx.accountId,
      id,
      number: sql<number>`next_conversation_number(${tx.accountId}::uuid)`,
      sideOfId: main.id,
      channelId: channel.id,
      contactId: contact.id,
      originalContactId: contact.id,
      locationId: main.locationId,
      departmentId: main.departmentId,
      status: 'waiting',
      subject: given.subject,
      preview: previewOf(body.text),
      hasAttachments: hasFiles,
      locale: contact.locale,
      lastSender: 'member',
      messageCount: 1,
      publicCount: 1,
      lastMessageAt: tx.now(),
      lastActivityAt: tx.now(),
      createdAt: tx.now(),
    })
    .execute()
}

async function refuseOurselves(tx: Tx, { to, cc }: Recipients): Promise<void> {
  const addresses = [...to, ...cc].map((one) => one.address.trim().toLowerCase())
  const { rows } = await sql<{ address: string }>`
    select address from mail_addresses where account_id = ${tx.accountId}::uuid and address = any(${addresses}::text[])
    union select lower(address) from channels where account_id = ${tx.accountId}::uuid
      and lower(address) = any(${addresses}::text[])`.execute(tx.db)
  const [ours] = rows
  if (ours)
    throw new AppError('invalid', `${ours.address} is an address of this brand.`, {
      key: 'side_to_ourselves',
      values: { address: ours.address },
    })
}

async function announceStart(
  tx: Tx,
  main: ConversationRecord,
  started: { id: string; messageId: string; sendAt: Date; to: Address[] },
): Promise<void> {
  const { messageId, sendAt } = started
  const side = await readRow(tx, started.id)
  const name = started.to.map((one) => one.name || one.address).join(', ')
  announceRow(tx, 'message.queued', side, { messageId, sendAt })
  announceRow(tx, 'conversation.side_started', await readRow(tx, main.id), {
    sideThread: { id: side.id, number: side.number, subject: side.subject },
    name,
  })
}
