import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { type Body, inlineIds } from './body.ts'

/** Where files were uploaded to; null before there is a conversation: then they are only their uploader's. */
type Place = string | null

/** The uploaded, not yet used files of a conversation. @throws AppError invalid when one of them is not */
export async function findUploads(tx: Tx, conversationId: Place, ids: string[]) {
  if (ids.length === 0) return []
  const files = await uploads(tx, conversationId).select(['id', 'size']).where('id', 'in', ids).execute()
  if (files.length !== new Set(ids).size)
    throw new AppError('invalid', 'An attachment is not there or was sent already.', {
      key: 'attachment_gone',
    })
  return files
}

/** The uploads a text shows: a picture pasted into it counts as attached even when the client did not list it. */
export async function findShownUploads(tx: Tx, conversationId: Place, body: Body): Promise<string[]> {
  const ids = inlineIds(body.html)
  if (ids.length === 0) return []
  const rows = await uploads(tx, conversationId).select('id').where('id', 'in', ids).execute()
  return rows.map((row) => row.id)
}

type Claim = { conversationId: string; messageId: string; ids: string[]; body: Body }

/** Makes uploaded files part of a message; those its HTML shows are inline. */
export async function attachUploads(tx: Tx, { ids, body, ...owner }: Claim): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .updateTable('attachments')
    .set({ ...owner, isInline: sql<boolean>`id = any(${inlineIds(body.html)}::uuid[])` })
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
}

function uploads(tx: Tx, conversationId: Place) {
  const all = tx.db
    .selectFrom('attachments')
    .where('accountId', '=', tx.accountId)
    .where('messageId', 'is', null)
  if (conversationId !== null) return all.where('conversationId', '=', conversationId)
  return all.where('conversationId', 'is', null).where(isOwnUpload(tx))
}

/** Whether the actor uploaded a file; what one program uploaded any program of the brand may use. */
export function isOwnUpload(tx: Tx) {
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  return sql<boolean>`attachments.uploaded_by is not distinct from ${memberId}::uuid`
}
