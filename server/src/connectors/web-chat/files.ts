import type { Readable } from 'node:stream'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { LineFile } from './log.ts'

type FilePlace = { key: string; visitorId: string; kind: LineFile['kind']; id: string }

/** Where a file of a chat is read: signed, as a picture's address carries no token. */
export function fileUrl(context: Context, place: FilePlace): string {
  const { config, secrets } = context
  const name = nameOf(place)
  const proof = secrets.sign('chat-file', `${context.accountId}:${name}`)
  return `${config.publicUrl}/api/public/v1/chat/${place.key}/files/${name}.${proof}`
}

function nameOf({ visitorId, kind, id }: Omit<FilePlace, 'key'>): string {
  return `${kind === 'upload' ? 'u' : 'a'}.${visitorId}.${id}`
}

const pattern = /^([ua])\.([0-9a-f-]{36})\.([0-9a-f-]{36})\.([a-z2-7]{26})$/

type Opened = { content: Readable; filename: string; contentType: string; size: number }

/** A file by its signed name. @throws AppError not_found */
export async function openChatFile(context: Context, signed: string): Promise<Opened> {
  const [, letter, visitorId, id, proof] = pattern.exec(signed) ?? []
  const isOurs =
    proof && context.secrets.verify('chat-file', `${context.accountId}:${signed.slice(0, -27)}`, proof)
  const found =
    isOurs && visitorId && id
      ? await context.read((tx) =>
          letter === 'u' ? findUpload(tx, visitorId, id) : findAttachment(tx, visitorId, id),
        )
      : undefined
  if (!found) throw new AppError('not_found', 'There is no such file.', { key: 'attachment_gone' })
  const { blob, ...file } = found
  return { ...file, size: Number(file.size), content: await context.blobs.stream(blob) }
}

function findUpload(tx: Tx, visitorId: string, id: string) {
  return tx.db
    .selectFrom('chatUploads')
    .select(['blob', 'filename', 'contentType', 'size'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('visitorId', '=', visitorId)
    .executeTakeFirst()
}

// Only what stands in the visitor's chat: a file of a note is in none.
function findAttachment(tx: Tx, visitorId: string, id: string) {
  return tx.db
    .selectFrom('attachments')
    .innerJoin('chatMessages', (join) =>
      join
        .onRef('chatMessages.accountId', '=', 'attachments.accountId')
        .onRef('chatMessages.messageId', '=', 'attachments.messageId'),
    )
    .select(['attachments.blob', 'attachments.filename', 'attachments.contentType', 'attachments.size'])
    .where('attachments.accountId', '=', tx.accountId)
    .where('attachments.id', '=', id)
    .where('chatMessages.visitorId', '=', visitorId)
    .executeTakeFirst()
}
