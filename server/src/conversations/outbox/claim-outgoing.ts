import { sql } from 'kysely'
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
    const found = await lockSendable(tx, messageId)
    if (!found) return undefined
    const { message, channel, isArchived } = found
    if (channel.state === 'paused' || isArchived) {
      await holdMessage(tx, messageId, isArchived ? 'channel_archived' : 'channel_paused')
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
    const attachments = message.hasFiles ? await listFiles(tx, messageId) : []
    return { channel, outgoing: { ...present(context, tx, message), attempt, attachments } }
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

type Sendable = NonNullable<Awaited<ReturnType<typeof lockSendable>>>['message']

async function lockSendable(tx: Tx, messageId: string) {
  const row = await selectWithSurroundings(tx, messageId)
  const from = row?.state === 'queued' ? row.sendAt : row?.leaseUntil
  if (!row) return undefined
  if (from && from > tx.now()) {
    // Without a new job it would never go out.
    scheduleDelivery(tx, messageId, lookAgainAt(from))
    return undefined
  }
  const { sendAt, leaseUntil, archivedAt, connector, channelName, address, settings, secrets, ...rest } = row
  const { channelId, channelState, locationId, departmentId, ...message } = rest
  const channel = { id: channelId, connector, name: channelName, address, settings, secrets }
  return {
    message,
    channel: { ...channel, state: channelState, locationId, departmentId },
    isArchived: archivedAt !== null,
  }
}

// One question for all that sending needs: it is asked for every message that goes out.
function selectWithSurroundings(tx: Tx, messageId: string) {
  return tx.db
    .selectFrom('messages')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'messages.accountId')
        .onRef('conversations.id', '=', 'messages.conversationId'),
    )
    .innerJoin('channels', (join) =>
      join
        .onRef('channels.accountId', '=', 'messages.accountId')
        .on('channels.id', '=', (of) => of.fn.coalesce('messages.channelId', 'conversations.channelId')),
    )
    .leftJoin('members', (join) =>
      join
        .onRef('members.accountId', '=', 'messages.accountId')
        .onRef('members.id', '=', 'messages.authorId')
        .on('messages.authorKind', '=', 'member'),
    )
    .select([
      'messages.id',
      'messages.conversationId',
      'messages.state',
      'messages.attempts',
      'messages.class',
    ])
    .select(['messages.externalId', 'messages.inReplyTo', 'messages.referenceIds', 'messages.subject'])
    .select(['messages.text', 'messages.html', 'messages.authorKind', 'messages.authorId'])
    .select(['messages.authorName', 'messages.recipients', 'messages.sendAt', 'messages.leaseUntil'])
    .select(['conversations.number', 'conversations.locale', 'members.signatureHtml'])
    .select(['channels.id as channelId', 'channels.connector', 'channels.name as channelName'])
    .select(['channels.address', 'channels.settings', 'channels.secrets', 'channels.state as channelState'])
    .select(['channels.locationId', 'channels.departmentId', 'channels.archivedAt'])
    .select(
      sql<boolean>`exists (select from attachments where attachments.account_id = messages.account_id
        and attachments.message_id = messages.id)`.as('hasFiles'),
    )
    .where('messages.accountId', '=', tx.accountId)
    .where('messages.id', '=', messageId)
    .where('messages.state', 'in', ['queued', 'sending'])
    .forUpdate('messages')
    .executeTakeFirst()
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

function present(context: Context, tx: Tx, message: Sendable) {
  const { id, conversationId, authorKind, authorId, authorName, referenceIds, recipients, ...rest } = message
  const { state, attempts, signatureHtml, hasFiles, ...plain } = rest
  const tokenOf = (kind: 'conversation' | 'message', subject: string) =>
    makeToken(context.secrets, tx.accountId, kind, subject)
  return {
    ...plain,
    conversationId,
    messageId: id,
    references: referenceIds,
    recipients: recipientsShape.parse(recipients),
    author: { kind: authorKind, id: authorId, name: authorName },
    signatureHtml: signatureHtml ?? '',
    tokens: { conversation: tokenOf('conversation', conversationId), message: tokenOf('message', id) },
  }
}
