import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Channel, Outgoing } from '../channel.ts'
import { recipientsShape } from '../shapes.ts'
import { makeToken } from '../tokens.ts'
import { lookAgainAt } from '../too-early.ts'
import { holdMessage } from './hold-message.ts'
import { scheduleDelivery } from './schedule-delivery.ts'

const leaseMs = 60_000

/**
 * Takes a message for sending: queued and its time come, or left in the middle by a process that died (its lease ran
 * out). Nobody else gets it for a minute. undefined when there is nothing to send.
 */
export async function claimOutgoing(
  context: Context,
  messageId: string,
): Promise<{ channel: Channel; outgoing: Outgoing } | undefined> {
  return context.transaction(async (tx) => {
    const message = await lockSendable(tx, messageId)
    if (!message) return undefined
    const { channel, conversation } = await readSurroundings(tx, message.conversationId, message.channelId)
    if (channel.state === 'paused' || channel.isArchived) {
      await holdMessage(tx, messageId, channel.isArchived ? 'channel_archived' : 'channel_paused')
      return undefined
    }
    if (message.state === 'sending') await noteLostAttempt(tx, messageId)
    const attempt = message.attempts + 1
    const leaseUntil = new Date(tx.now().getTime() + leaseMs)
    await tx.db
      .updateTable('messages')
      .set({ state: 'sending', leaseUntil, attempts: attempt })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', messageId)
      .execute()
    // If this process dies now, whoever finds the lease run out sends it again under the same id.
    scheduleDelivery(tx, messageId, new Date(leaseUntil.getTime() + 1000))
    const outgoing = {
      ...present(message),
      ...conversation,
      attempt,
      attachments: await listFiles(tx, messageId),
      signatureHtml: await readSignature(tx, message.authorKind, message.authorId),
      tokens: {
        conversation: makeToken(context.secrets, tx.accountId, 'conversation', message.conversationId),
        message: makeToken(context.secrets, tx.accountId, 'message', messageId),
      },
    }
    return { channel, outgoing }
  })
}

/** Keeps a message being sent in the same hands for another minute: some servers take long to answer. */
export async function renewLease(context: Context, messageId: string): Promise<void> {
  await context.transaction(async (tx) => {
    const leaseUntil = new Date(tx.now().getTime() + leaseMs)
    const held = await tx.db
      .updateTable('messages')
      .set({ leaseUntil })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', messageId)
      .where('state', '=', 'sending')
      .returning('id')
      .executeTakeFirst()
    if (held) scheduleDelivery(tx, messageId, new Date(leaseUntil.getTime() + 1000))
  })
}

type Sendable = NonNullable<Awaited<ReturnType<typeof lockSendable>>>

async function lockSendable(tx: Tx, messageId: string) {
  const message = await tx.db
    .selectFrom('messages')
    .select(['id', 'conversationId', 'channelId', 'state', 'attempts', 'class', 'externalId', 'inReplyTo'])
    .select(['referenceIds', 'subject', 'text', 'html', 'authorKind', 'authorId', 'authorName', 'recipients'])
    .select(['sendAt', 'leaseUntil'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .where('state', 'in', ['queued', 'sending'])
    .forUpdate()
    .executeTakeFirst()
  const from = message?.state === 'queued' ? message.sendAt : message?.leaseUntil
  if (!from || from <= tx.now()) return message
  // Without a new job it would never go out.
  scheduleDelivery(tx, messageId, lookAgainAt(from))
  return undefined
}

async function readSurroundings(tx: Tx, conversationId: string, channelId: string | null) {
  const row = await tx.db
    .selectFrom('conversations')
    .innerJoin('channels', (join) =>
      join
        .onRef('channels.accountId', '=', 'conversations.accountId')
        .on('channels.id', '=', (of) => of.fn.coalesce(of.val(channelId), 'conversations.channelId')),
    )
    .select(['conversations.number', 'conversations.locale'])
    .select(['channels.id', 'channels.connector', 'channels.name', 'channels.address', 'channels.settings'])
    .select(['channels.secrets', 'channels.state', 'channels.locationId', 'channels.departmentId'])
    .select('channels.archivedAt')
    .where('conversations.accountId', '=', tx.accountId)
    .where('conversations.id', '=', conversationId)
    .executeTakeFirstOrThrow()
  const { number, locale, archivedAt, ...channel } = row
  return { channel: { ...channel, isArchived: archivedAt !== null }, conversation: { number, locale } }
}

async function noteLostAttempt(tx: Tx, messageId: string): Promise<void> {
  await tx.db
    .insertInto('sendingAttempts')
    .values({
      accountId: tx.accountId,
      id: newId(),
      messageId,
      outcome: 'unknown',
      response: 'The process that was sending it ended.',
      at: tx.now(),
    })
    .execute()
}

async function listFiles(tx: Tx, messageId: string) {
  return tx.db
    .selectFrom('attachments')
    .select(['blob', 'filename', 'contentType', 'size', 'contentId', 'isInline'])
    .where('accountId', '=', tx.accountId)
    .where('messageId', '=', messageId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

async function readSignature(tx: Tx, authorKind: string, authorId: string | null): Promise<string> {
  if (authorKind !== 'member' || !authorId) return ''
  const member = await tx.db
    .selectFrom('members')
    .select('signatureHtml')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', authorId)
    .executeTakeFirst()
  return member?.signatureHtml ?? ''
}

function present(message: Sendable) {
  const { id, authorKind, authorId, authorName, referenceIds, recipients, ...rest } = message
  const { state, attempts, channelId, sendAt, leaseUntil, ...plain } = rest
  return {
    ...plain,
    messageId: id,
    references: referenceIds,
    recipients: recipientsShape.parse(recipients),
    author: { kind: authorKind, id: authorId, name: authorName },
  }
}
