import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'

/** Files of a conversation's messages that somebody chose to send along. @throws AppError invalid */
export async function findForwarded(tx: Tx, conversationId: string, ids: readonly string[]) {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const files = await tx.db
    .selectFrom('attachments')
    .select(['blob', 'filename', 'declaredType', 'contentType', 'size'])
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('messageId', 'is not', null)
    .where('id', 'in', wanted)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  if (files.length !== wanted.length)
    throw new AppError('invalid', 'A file to send along is not there.', { key: 'attachment_gone' })
  return files
}

type Forwarded = Awaited<ReturnType<typeof findForwarded>>

/** Puts the same files on a message elsewhere; their bytes lie there once. */
export async function copyFiles(
  tx: Tx,
  files: Forwarded,
  to: { conversationId: string; messageId: string },
): Promise<void> {
  if (files.length === 0) return
  await tx.db
    .insertInto('attachments')
    .values(
      files.map((file) => ({
        ...file,
        ...to,
        accountId: tx.accountId,
        id: newId(),
        uploadedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        createdAt: tx.now(),
      })),
    )
    .execute()
}
