import type { Context, Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { ReceivedAttachment, ReceivedMessage } from '../received-message.ts'
import { insertParticipants } from './note-participants.ts'

export type KeptAttachment = Omit<ReceivedAttachment, 'content'> & { blob: string; size: number }

export type Placement = {
  conversationId: string
  /** The merged conversation whose reply token it bears; null for the one it is in. */
  homeConversationId: string | null
  contactId: string | null
  /** null when no answer depends on it (automatic mail). */
  publicNumber: number | null
  attachments: KeptAttachment[]
  /** See `Joining`; nobody joins by a bounce. */
  isStranger: boolean
}

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

/** Adds an incoming message with its files and its people to a conversation. Returns its id. */
export async function storeIncoming(tx: Tx, message: ReceivedMessage, placement: Placement): Promise<string> {
  const id = newId()
  const { kind } = message.classification
  await tx.db
    .with('people', () => insertParticipants(tx, message, placement))
    .insertInto('messages')
    .values({
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
      sender: JSON.stringify({ ...addressOf(message.sender), replyTo: message.replyTo }),
      recipients: JSON.stringify({ ...message.recipients, bcc: [] }),
      automatic: kind === 'human' ? null : kind,
      authentication: message.authentication && JSON.stringify(message.authentication),
      contentHash: message.contentHash,
      publicNumber: placement.publicNumber,
      deliveryId: message.deliveryId,
      createdAt: momentOf(message, tx.now()),
    })
    .execute()
  await storeFiles(tx, id, placement)
  return id
}

async function storeFiles(tx: Tx, messageId: string, placement: Placement): Promise<void> {
  if (placement.attachments.length === 0) return
  await tx.db
    .insertInto('attachments')
    .values(
      placement.attachments.map((file) => ({
        accountId: tx.accountId,
        id: newId(),
        conversationId: placement.conversationId,
        messageId,
        ...file,
        createdAt: tx.now(),
      })),
    )
    .execute()
}

function addressOf({ name, address }: { name: string; address: string }) {
  return { name, address }
}
