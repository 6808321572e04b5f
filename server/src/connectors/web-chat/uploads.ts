import { randomBytes } from 'node:crypto'
import { describeFile, mayHandIn } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { imageSizeOf } from './image-size.ts'
import { hashOf } from './keys.ts'
import type { LineFile } from './log.ts'
import type { Widget } from './widget.ts'

const megabyte = 1024 * 1024
export const fileRules = { maxBytes: 10 * megabyte, maxPerMessage: 5 }

export type Uploaded = { id: string; secret: string }

/**
 * Keeps a file until its message is sent. It belongs to the visitor, or before there is one to whoever has the secret.
 * @throws AppError invalid for what its bytes show to be something else, too_large
 */
export async function keepUpload(
  { context, channel, settings }: Widget,
  visitorId: string | null,
  given: { filename: string; declaredType: string; content: Buffer },
): Promise<Uploaded> {
  if (!settings.acceptsFiles)
    throw new AppError('invalid', 'This chat takes no files.', { key: 'chat_no_files' })
  const file = await describeFile(given)
  if (!mayHandIn(file))
    throw new AppError('invalid', 'A file of this kind cannot be sent here.', { key: 'chat_file_kind' })
  const blob = await context.blobs.put(given.content)
  const id = newId()
  const secret = randomBytes(18).toString('base64url')
  await context.transaction((tx) =>
    tx.db
      .insertInto('chatUploads')
      .values({
        ...{
          accountId: tx.accountId,
          id,
          channelId: channel.id,
          visitorId,
          secretHash: hashOf(secret),
          blob,
        },
        ...{ ...file, ...imageSizeOf(given.content), createdAt: tx.now() },
      })
      .execute(),
  )
  return { id, secret }
}

export type Upload = LineFile & { blob: string }

/**
 * The files a message names, as `id` or `id.secret`.
 * @throws AppError invalid when one is not there, not theirs or sent already
 */
export async function findUploads(
  tx: Tx,
  owner: { channelId: string; visitorId: string | null },
  named: readonly string[],
): Promise<Upload[]> {
  if (named.length === 0) return []
  const secrets = new Map(named.map((name) => [name.slice(0, 36), name.slice(37)]))
  const rows = await tx.db
    .selectFrom('chatUploads')
    .select(['id', 'blob', 'filename', 'contentType', 'size', 'width', 'height', 'visitorId', 'secretHash'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', owner.channelId)
    .where('id', 'in', [...secrets.keys()])
    .where('isSent', '=', false)
    .where('createdAt', '>', unsentSince(tx))
    .execute()
  const theirs = rows.filter(({ id, visitorId, secretHash }) => {
    if (visitorId !== null && visitorId === owner.visitorId) return true
    return hashOf(secrets.get(id) ?? '') === secretHash
  })
  if (theirs.length !== named.length || named.length > fileRules.maxPerMessage)
    throw new AppError('invalid', 'A file is not there or was sent already.', { key: 'attachment_gone' })
  return theirs.map(({ id, blob, filename, contentType, size, width, height }) => ({
    ...{ id, blob, kind: 'upload' as const, name: filename, mediaType: contentType },
    ...{ size: Number(size), width, height },
  }))
}

/** Makes files part of what a visitor has said. */
export async function markSent(tx: Tx, visitorId: string, uploads: readonly Upload[]): Promise<void> {
  if (uploads.length === 0) return
  await tx.db
    .updateTable('chatUploads')
    .set({ isSent: true, visitorId })
    .where('accountId', '=', tx.accountId)
    .where(
      'id',
      'in',
      uploads.map(({ id }) => id),
    )
    .execute()
}

/** Forgets files that were never sent. */
export async function dropUnsentFiles(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('chatUploads')
    .where('accountId', '=', tx.accountId)
    .where('isSent', '=', false)
    .where('createdAt', '<', unsentSince(tx))
    .execute()
}

// An hour is enough to write the words that go with a file.
function unsentSince(tx: Tx): Date {
  return new Date(tx.now().getTime() - 3_600_000)
}
