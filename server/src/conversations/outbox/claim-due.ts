import { sql } from 'kysely'
import { publicAddress } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Channel, Outgoing } from '../channel.ts'
import { requestPath } from '../customer/request-link.ts'
import { recipientsShape } from '../shapes.ts'
import { makeToken } from '../tokens.ts'
import { holdMessages } from './hold-messages.ts'

const leaseMs = 60_000

export type Claimed = { channel: Channel; outgoing: Outgoing }

/**
 * Takes messages for sending: queued and their time come, or left in the middle by a process that died (their lease
 * ran out). Nobody else gets them for a minute.
 * @param most how many at once
 * @param exceptChannelIds channels that have enough to do already
 * @returns what to send, and whether that is all that was due
 */
export async function claimDue(
  context: Context,
  { most, exceptChannelIds }: { most: number; exceptChannelIds: readonly string[] },
): Promise<{ claimed: Claimed[]; isAll: boolean }> {
  return context.transaction(async (tx) => {
    const due = await lockDue(tx, most, exceptChannelIds)
    const holds = due.flatMap((row) => holdOf(row) ?? [])
    await holdMessages(tx, holds)
    const sendable = due.filter((row) => !holdOf(row))
    await noteLostAttempts(
      tx,
      sendable.filter((row) => row.state === 'sending').map((row) => row.id),
    )
    const files = await takeHold(
      tx,
      sendable.map((row) => row.id),
    )
    const base = sendable.length > 0 ? await publicAddress(tx, context.config) : ''
    const claimed = sendable.map((row) => present(context, tx, { row, base, files: files.get(row.id) ?? [] }))
    return { claimed, isAll: due.length < most }
  })
}

/** Keeps messages being sent in the same hands for another minute: some servers take long to answer. */
export async function renewLeases(context: Context, messageIds: readonly string[]): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('messages')
      .set({ leaseUntil: leaseFrom(tx) })
      .where('accountId', '=', tx.accountId)
      .where('id', 'in', [...messageIds])
      .where('state', '=', 'sending')
      .execute(),
  )
}

function leaseFrom(tx: Tx): Date {
  return new Date(tx.now().getTime() + leaseMs)
}

// The link shows all that was said with the customer: nobody else may have it, nor see it in a copy.
const isForCustomer = sql<boolean>`conversations.side_of_id is null and jsonb_array_length(messages.recipients->'to') = 1
  and jsonb_array_length(messages.recipients->'cc') = 0 and jsonb_array_length(messages.recipients->'bcc') = 0
  and exists (select from contact_identities as known where known.account_id = conversations.account_id
    and known.contact_id = conversations.contact_id and known.kind = 'email'
    and known.value = lower(messages.recipients->'to'->0->>'address'))`

type Due = Awaited<ReturnType<typeof lockDue>>[number]

// One question for all that sending needs: it is asked for every message that goes out.
async function lockDue(tx: Tx, most: number, exceptChannelIds: readonly string[]) {
  const channelId = sql<string>`coalesce(messages.channel_id, conversations.channel_id)`
  return tx.db
    .selectFrom('messages')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'messages.accountId')
        .onRef('conversations.id', '=', 'messages.conversationId'),
    )
    .innerJoin('channels', (join) =>
      join.onRef('channels.accountId', '=', 'messages.accountId').on('channels.id', '=', channelId),
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
    .select(['messages.authorName', 'messages.recipients'])
    .select(['conversations.number', 'conversations.locale'])
    .select(isForCustomer.as('isForCustomer'))
    .select((of) => of.fn.coalesce('messages.signatureHtml', 'members.signatureHtml').as('signatureHtml'))
    .select(['channels.id as channelId', 'channels.connector', 'channels.name as channelName'])
    .select(['channels.address', 'channels.settings', 'channels.secrets', 'channels.state as channelState'])
    .select(['channels.locationId', 'channels.departmentId', 'channels.archivedAt'])
    .where('messages.accountId', '=', tx.accountId)
    .where('messages.state', 'in', ['queued', 'sending'])
    .where('messages.sendAt', '<=', tx.now())
    .where((of) => of.or([of('messages.state', '=', 'queued'), of('messages.leaseUntil', '<=', tx.now())]))
    .where(sql<boolean>`${channelId} <> all(${exceptChannelIds}::uuid[])`)
    .orderBy('messages.sendAt')
    .limit(most)
    .forUpdate('messages')
    .skipLocked()
    .execute()
}

function holdOf({ id, channelState, archivedAt }: Due) {
  if (archivedAt !== null) return { messageId: id, reason: 'channel_archived' }
  return channelState === 'paused' ? { messageId: id, reason: 'channel_paused' } : undefined
}

async function noteLostAttempts(tx: Tx, messageIds: readonly string[]): Promise<void> {
  if (messageIds.length === 0) return
  const { accountId } = tx
  const lost = { outcome: 'unknown' as const, response: 'The process that was sending it ended.' }
  await tx.db
    .insertInto('sendingAttempts')
    .values(messageIds.map((messageId) => ({ accountId, id: newId(), messageId, ...lost, at: tx.now() })))
    .execute()
}

/** Marks them as being sent. Returns their files. */
async function takeHold(
  tx: Tx,
  messageIds: readonly string[],
): Promise<Map<string, Outgoing['attachments']>> {
  if (messageIds.length === 0) return new Map()
  await tx.db
    .updateTable('messages')
    .set((of) => ({ state: 'sending', leaseUntil: leaseFrom(tx), attempts: of('attempts', '+', 1) }))
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', messageIds)
    .execute()
  const files = await tx.db
    .selectFrom('attachments')
    .select(['messageId', 'blob', 'filename', 'contentType', 'size', 'contentId', 'isInline'])
    .where('accountId', '=', tx.accountId)
    .where('messageId', 'in', messageIds)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return Map.groupBy(files, (file) => file.messageId ?? '')
}

type Sendable = { row: Due; base: string; files: Outgoing['attachments'] }

function present(context: Context, tx: Tx, { row, base, files }: Sendable): Claimed {
  const { channelId, channelState, channelName, connector, address, settings, secrets, ...rest } = row
  const { locationId, departmentId, archivedAt, state, attempts, isForCustomer, ...message } = rest
  const { id, authorKind, authorId, authorName, referenceIds, recipients, signatureHtml, ...plain } = message
  const tokenOf = (kind: 'conversation' | 'message' | 'request', subject: string) =>
    makeToken(context.secrets, tx.accountId, kind, subject)
  return {
    channel: {
      id: channelId,
      state: channelState,
      connector,
      name: channelName,
      address,
      settings,
      secrets,
      locationId,
      departmentId,
    },
    outgoing: {
      ...plain,
      messageId: id,
      attempt: attempts + 1,
      references: referenceIds,
      recipients: recipientsShape.parse(recipients),
      author: { kind: authorKind, id: authorId, name: authorName },
      signatureHtml: signatureHtml ?? '',
      tokens: {
        conversation: tokenOf('conversation', message.conversationId),
        message: tokenOf('message', id),
      },
      attachments: files,
      requestUrl: isForCustomer ? base + requestPath(tokenOf('request', id)) : null,
    },
  }
}
