import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announceRow } from './announce.ts'
import { atOneMoment } from './at-one-moment.ts'
import type { Address, Connector, Connectors, Recipients } from './channel.ts'
import { turnOf } from './clocks/turn-of.ts'
import { afterAnswer } from './clocks/turns.ts'
import { type Body, bodyOf } from './compose/body.ts'
import { checkRules } from './compose/check-rules.ts'
import { attachUploads, findShownUploads, findUploads } from './compose/claim-attachments.ts'
import { dropDraft } from './compose/drafts.ts'
import { findSendingChannel } from './compose/find-channel.ts'
import { noteRecipients, queueMessage } from './compose/queue-message.ts'
import { readRecipientFacts } from './compose/read-recipients.ts'
import { refuseStale } from './compose/refuse-stale.ts'
import { type RecipientFacts, suggestRecipients } from './compose/suggest-recipients.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'
import { readRow } from './inbox/rows.ts'
import { previewOf } from './intake/preview.ts'
import { requireFields } from './marks/require-fields.ts'
import { markRead } from './reads.ts'
import { readSettings } from './settings.ts'

export type NewReply = {
  text?: string | undefined
  html?: string | undefined
  to?: Address[] | undefined
  cc?: Address[] | undefined
  bcc?: Address[] | undefined
  attachmentIds: string[]
  /** The public_count the answer was written against; undefined when the caller takes the risk. */
  seenPublicCount?: number | undefined
  sendAt?: Date | undefined
  resolve: boolean
}

/**
 * Answers a conversation: queued now, sent when the time to take it back is over (or at `sendAt`). Returns the
 * message's id.
 * @throws AppError stale with what came in since, invalid or too_large for what the channel cannot carry, conflict when
 * it is to be resolved and cannot yet
 */
export async function reply(
  context: Context,
  connectors: Connectors,
  conversationId: string,
  given: NewReply,
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  const body = bodyOf(given)
  return context.transaction(async (open) => {
    const conversation = await lockConversation(open, conversationId)
    const tx = atOneMoment(open)
    await refuseStale(tx, conversation, given.seenPublicCount)
    if (given.resolve) await requireFields(tx, conversationId)
    const { channel, connector } = await findSendingChannel(tx, connectors, conversation.channelId)
    const ids = [...new Set([...given.attachmentIds, ...(await findShownUploads(tx, conversationId, body))])]
    checkRules(connector.rules, body, await findUploads(tx, conversationId, ids))
    const facts = await readRecipientFacts(tx, connectors, conversation)
    const recipients = chooseRecipients(facts, given)
    const sendAt = await sendingTime(tx, given.sendAt)
    const messageId = await queueMessage(context, tx, {
      conversation,
      channel,
      connector,
      class: 'reply',
      body,
      recipients,
      subject: subjectOf(connector, conversation),
      sendAt,
      publicNumber: conversation.publicCount + 1,
    })
    await attachUploads(tx, { conversationId, messageId, ids, body })
    await noteRecipients(tx, conversationId, recipients)
    await passTurn(tx, conversation, {
      body,
      resolve: given.resolve,
      hasFiles: given.attachmentIds.length > 0,
    })
    await dropDraft(tx, conversationId, 'reply')
    await announceReply(tx, conversation, { messageId, sendAt })
    return messageId
  })
}

function chooseRecipients(facts: Omit<RecipientFacts, 'replyAll'>, given: NewReply): Recipients {
  const notOurs = (people: Address[] = []) =>
    people.filter((one) => !facts.ours.has(one.address.toLowerCase()))
  const suggested = suggestRecipients({ ...facts, replyAll: false })
  const recipients = {
    to: given.to ? notOurs(given.to) : suggested.to,
    cc: notOurs(given.cc),
    bcc: notOurs(given.bcc),
  }
  if (recipients.to.length + recipients.cc.length + recipients.bcc.length === 0)
    throw new AppError('invalid', 'There is nobody to send this to.', { key: 'no_recipient' })
  return recipients
}

async function sendingTime(tx: Tx, wished: Date | undefined): Promise<Date> {
  if (wished && wished > tx.now()) return wished
  // Only people change their minds; a program's message goes at once.
  if (tx.actor.kind !== 'member') return tx.now()
  const { undoSendSeconds } = await readSettings(tx)
  return new Date(tx.now().getTime() + undoSendSeconds * 1000)
}

async function passTurn(
  tx: Tx,
  before: ConversationRecord,
  sent: { body: Body; resolve: boolean; hasFiles: boolean },
): Promise<void> {
  const messageCount = before.messageCount + 1
  await tx.db
    .updateTable('conversations')
    .set({
      ...afterAnswer(turnOf(before), tx.now(), sent.resolve),
      preview: previewOf(sent.body.text),
      lastSender: 'member',
      lastMessageAt: tx.now(),
      lastActivityAt: tx.now(),
      messageCount,
      publicCount: before.publicCount + 1,
      hasAttachments: before.hasAttachments || sent.hasFiles,
      hasFailure: false,
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  await markRead(tx, before.id, messageCount)
}

async function announceReply(
  tx: Tx,
  before: ConversationRecord,
  queued: { messageId: string; sendAt: Date },
): Promise<void> {
  const row = await readRow(tx, before.id)
  if (row.status !== before.status)
    announceRow(tx, 'conversation.status_changed', row, { status: row.status, previous: before.status })
  announceRow(tx, 'message.queued', row, queued)
}

function subjectOf(connector: Connector, conversation: ConversationRecord): string {
  if (!connector.rules.subject) return ''
  return /^\s*(re|aw|odp|sv|rif|r|ответ)\s*:/i.test(conversation.subject)
    ? conversation.subject
    : `Re: ${conversation.subject}`
}
