import type { Tx } from '../../platform/context.ts'
import { recipientsShape } from '../shapes.ts'
import { forgetSnippets } from '../writing/note-snippets.ts'
import { editableHtml } from './body.ts'
import { findDraft, putDraft } from './drafts.ts'
import { textAsHtml } from './text-as-html.ts'

export type Unsent = {
  id: string
  html: string | null
  text: string
  recipients: unknown
}

type Return = { conversationId: string; seenPublicCount: number; reason: string | null }

/**
 * Makes a message that will not be sent the draft of the acting member again, with its files. What they have been
 * writing meanwhile stays above it.
 */
export async function giveBack(tx: Tx, message: Unsent, given: Return): Promise<void> {
  const { conversationId, seenPublicCount, reason } = given
  const files = await releaseFiles(tx, message.id)
  await forgetSnippets(tx, message.id)
  if (tx.actor.kind !== 'member') return
  const begun = await findDraft(tx, conversationId, 'reply')
  const html = editableHtml(message.html ?? textAsHtml(message.text))
  await putDraft(tx, conversationId, 'reply', {
    html: `${begun?.html ?? ''}${html}`,
    recipients: recipientsShape.parse(message.recipients),
    attachmentIds: [...(begun?.attachments.map((file) => file.id) ?? []), ...files],
    seenPublicCount,
    isMachineWritten: begun?.isMachineWritten ?? false,
    returnedReason: reason,
  })
}

async function releaseFiles(tx: Tx, messageId: string): Promise<string[]> {
  const files = await tx.db
    .updateTable('attachments')
    .set({ messageId: null })
    .where('accountId', '=', tx.accountId)
    .where('messageId', '=', messageId)
    .returning('id')
    .execute()
  return files.map((file) => file.id)
}
