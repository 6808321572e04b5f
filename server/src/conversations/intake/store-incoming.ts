import { type RawBuilder, sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'
import type { ReceivedAttachment, ReceivedMessage } from '../received-message.ts'
import { insertParticipants } from './note-participants.ts'
import type { KeptAttachment, Placed } from './placement.ts'

/** When a message takes its place in its conversation: now, or for one from the past when it was written. */
export function momentOf(message: ReceivedMessage, now: Date): Date {
  const { isHistory, writtenAt } = message
  return isHistory && writtenAt && writtenAt < now ? writtenAt : now
}

/** Puts a message's files into storage. */
export async function keepAttachments(
  context: Context,
  files: ReceivedAttachment[],
): Promise<KeptAttachment[]> {
  return Promise.all(
    files.map(async ({ content, ...rest }) => ({
      ...rest,
      blob: await context.blobs.put(content),
      size: content.byteLength,
    })),
  )
}

/** Adds incoming messages with their files and their people to conversations. */
export async function storeIncoming(tx: Tx, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return
  await sql`with people as (${insertParticipants(tx, placed)}) ${insertIncoming(tx, placed)}`.execute(tx.db)
  await storeFiles(tx, placed)
}

/** The part of a statement that stores incoming messages. */
export function insertIncoming(tx: Tx, placed: readonly Placed[]): RawBuilder<unknown> {
  return insertRows(
    'messages',
    placed.map((one) => incomingRow(tx, one)),
  )
}

function incomingRow(tx: Tx, { id, message, placement }: Placed) {
  const { kind } = message.classification
  return {
    accountId: tx.accountId,
    id,
    conversationId: placement.conversationId,
    homeConversationId: placement.homeConversationId,
    kind: 'incoming',
    authorKind: 'contact',
    authorId: placement.contactId,
    authorName: message.sender.name,
    channelId: message.channelId,
    sentAt: message.writtenAt,
    subject: message.subject,
    text: message.text,
    html: message.html,
    quotedText: message.quotedText,
    quotedHtml: message.quotedHtml,
    externalId: message.externalId,
    inReplyTo: message.inReplyTo[0] ?? null,
    referenceIds: message.references,
    sender: { ...addressOf(message.sender), replyTo: message.replyTo },
    recipients: { ...message.recipients, bcc: [] },
    automatic: kind === 'human' ? null : kind,
    authentication: message.authentication,
    origin: message.origin ?? null,
    contentHash: message.contentHash,
    publicNumber: placement.publicNumber,
    deliveryId: message.deliveryId,
    createdAt: momentOf(message, tx.now()),
  }
}

/** Gives messages that are stored their files. */
export async function storeFiles(tx: Tx, placed: readonly Placed[]): Promise<void> {
  const files = placed.flatMap(({ id: messageId, placement: { conversationId, attachments } }) =>
    attachments.map((file) => ({
      ...{ accountId: tx.accountId, id: newId(), conversationId, messageId },
      ...file,
      createdAt: tx.now(),
    })),
  )
  if (files.length > 0) await tx.db.insertInto('attachments').values(files).execute()
}

function addressOf({ name, address }: { name: string; address: string }) {
  return { name, address }
}
