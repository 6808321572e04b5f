import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** The uploaded, not yet used files of a conversation. @throws AppError invalid when one of them is not */
export async function findUploads(tx: Tx, conversationId: string, ids: string[]) {
  if (ids.length === 0) return []
  const files = await tx.db
    .selectFrom('attachments')
    .select(['id', 'size'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('messageId', 'is', null)
    .where('id', 'in', ids)
    .execute()
  if (files.length !== new Set(ids).size)
    throw new AppError('invalid', 'An attachment is not there or was sent already.', {
      key: 'attachment_gone',
    })
  return files
}

/** Makes uploaded files part of a message; those its HTML shows are inline. */
export async function attachUploads(
  tx: Tx,
  messageId: string,
  ids: string[],
  inline: string[],
): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .updateTable('attachments')
    .set({ messageId, isInline: sql<boolean>`id = any(${inline}::uuid[])` })
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
}
