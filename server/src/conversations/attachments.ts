import type { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import { requirePermission, visibleConversations } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { isOwnUpload } from './compose/claim-attachments.ts'
import { getConversationRecord } from './find-conversation.ts'

export type Upload = { filename: string; declaredType: string; content: Buffer }

const textTypes = ['text/plain', 'text/csv', 'text/calendar']

/**
 * Keeps a file for an answer not yet sent, or (`conversationId` null) for a conversation yet to begin: then only who
 * uploaded it sees it. Its type is what its bytes show, not what its sender says.
 */
export async function uploadAttachment(context: Context, conversationId: string | null, upload: Upload) {
  requirePermission(context.actor, 'conversations.write')
  if (conversationId !== null) await context.read((tx) => getConversationRecord(tx, conversationId))
  const blob = await context.blobs.put(upload.content)
  const id = newId()
  const file = { id, ...(await describeFile(upload)), contentId: id, isInline: false }
  await context.transaction((tx) =>
    tx.db
      .insertInto('attachments')
      .values({
        accountId: tx.accountId,
        ...file,
        conversationId,
        uploadedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        blob,
        declaredType: upload.declaredType.slice(0, 200),
        createdAt: tx.now(),
      })
      .execute(),
  )
  return file
}

/** A file by a name that deceives nobody, and the type its bytes show. */
export async function describeFile(upload: Upload) {
  return {
    filename: safeName(upload.filename),
    contentType: await sniff(upload),
    size: upload.content.byteLength,
  }
}

export type Download = { content: Readable; filename: string; contentType: string; size: number }

/** A file of a conversation the actor may see, or their own before there is one. @throws AppError not_found */
export async function openAttachment(context: Context, id: string): Promise<Download> {
  const file = await context.read((tx) => findFile(tx, id))
  return { ...file, content: await context.blobs.stream(file.blob) }
}

const inlineTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp', 'image/avif']

/** Whether a browser may show a file in place instead of saving it: pictures that cannot carry a script. */
export function isShownInline(contentType: string): boolean {
  return inlineTypes.includes(contentType)
}

async function findFile(tx: Tx, id: string) {
  const file = await tx.db
    .selectFrom('attachments')
    .leftJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'attachments.accountId')
        .onRef('conversations.id', '=', 'attachments.conversationId'),
    )
    .select(['attachments.blob', 'attachments.filename', 'attachments.contentType', 'attachments.size'])
    .where('attachments.accountId', '=', tx.accountId)
    .where('attachments.id', '=', id)
    .where((of) =>
      of.or([
        of.and([of('attachments.conversationId', 'is not', null), visibleConversations(tx.actor)]),
        of.and([of('attachments.conversationId', 'is', null), isOwnUpload(tx)]),
      ]),
    )
    .executeTakeFirst()
  if (!file) throw new AppError('not_found', 'There is no such file.', { key: 'attachment_gone' })
  return file
}

async function sniff(upload: Upload): Promise<string> {
  const found = await fileTypeFromBuffer(upload.content)
  if (found) return found.mime
  const isText = !upload.content.subarray(0, 8192).includes(0)
  return isText && textTypes.includes(upload.declaredType) ? upload.declaredType : 'application/octet-stream'
}

// Path parts, control characters and direction overrides make one file look like another.
function safeName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return (
    base
      .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
      .trim()
      .slice(-200) || 'file'
  )
}
