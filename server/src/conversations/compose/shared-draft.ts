import type { z } from 'zod'
import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { type ConversationRecord, getConversationRecord, lockConversation } from '../find-conversation.ts'
import { recipientsShape, type sharedDraftShape } from '../shapes.ts'
import { draftValues, dropDraft, listDraftFiles, type NewDraft, putDraft, writerOf } from './drafts.ts'

export type SharedDraft = z.infer<typeof sharedDraftShape>

/** The answer that colleagues write together, or undefined. @throws AppError not_found without the conversation */
export async function findSharedDraft(tx: Tx, conversationId: string): Promise<SharedDraft | undefined> {
  await getConversationRecord(tx, conversationId)
  const row = await selectShared(tx, conversationId)
  if (!row) return undefined
  const { memberId, authorName, editedBy, editorName, attachmentIds, recipients, ...rest } = row
  return {
    ...rest,
    author: { id: memberId, name: authorName },
    editor: editedBy ? { id: editedBy, name: editorName ?? '' } : null,
    recipients: recipientsShape.nullable().parse(recipients),
    attachments: await listDraftFiles(tx, attachmentIds),
  }
}

/**
 * Lets everybody who may answer a conversation go on writing what the member has begun. There is one such draft.
 * @throws AppError conflict when there is one already, not_found when the member has written nothing
 */
export async function shareDraft(context: Context, conversationId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    const memberId = writerOf(tx)
    if (await selectShared(tx, conversationId))
      throw new AppError('conflict', 'A draft of this conversation is shared already.', {
        key: 'draft_shared_already',
      })
    const shared = await tx.db
      .updateTable('drafts')
      .set({ isShared: true, editedBy: memberId, version: 1 })
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', conversationId)
      .where('memberId', '=', memberId)
      .where('kind', '=', 'reply')
      .where('isShared', '=', false)
      .returning('version')
      .executeTakeFirst()
    if (!shared) throw new AppError('not_found', 'There is nothing to share yet.', { key: 'draft_gone' })
    tellOfDraft(tx, conversation, shared.version)
  })
}

/**
 * Goes on writing the shared draft.
 * @param version the one that was gone on from
 * @returns its version now
 * @throws AppError stale when somebody else wrote meanwhile, with details.current: what they made of it
 */
export async function editSharedDraft(
  context: Context,
  conversationId: string,
  draft: NewDraft,
  version: number | undefined,
): Promise<number> {
  requirePermission(context.actor, 'conversations.write')
  return context.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    const current = await requireVersion(tx, conversationId, version)
    const next = current + 1
    await tx.db
      .updateTable('drafts')
      .set({ ...draftValues(tx, draft), editedBy: writerOf(tx), version: next })
      .where('accountId', '=', tx.accountId)
      .where('conversationId', '=', conversationId)
      .where('isShared', '=', true)
      .execute()
    tellOfDraft(tx, conversation, next)
    return next
  })
}

/** Ends the sharing: the draft is only the acting member's from now on. @throws AppError not_found */
export async function takeSharedDraft(context: Context, conversationId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const conversation = await lockConversation(tx, conversationId)
    const draft = await findSharedDraft(tx, conversationId)
    if (!draft) throw new AppError('not_found', 'There is no shared draft.', { key: 'draft_gone' })
    await removeShared(tx, conversation)
    const { html, recipients, attachments, seenPublicCount, isMachineWritten } = draft
    const attachmentIds = attachments.map((file) => file.id)
    const own = { html, recipients, attachmentIds, seenPublicCount, isMachineWritten }
    await putDraft(tx, conversationId, 'reply', own)
  })
}

/** Throws the shared draft away. */
export async function discardSharedDraft(context: Context, conversationId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    await removeShared(tx, await lockConversation(tx, conversationId))
  })
}

/**
 * Within the transaction that sends an answer: the draft it was is none any more.
 * @param sharedVersion of the shared draft that is sent; undefined when it was the member's own
 * @throws AppError stale when somebody has written on after it was read
 */
export async function dropSent(
  tx: Tx,
  conversation: ConversationRecord,
  sharedVersion: number | undefined,
): Promise<void> {
  if (sharedVersion === undefined) return dropDraft(tx, conversation.id, 'reply')
  await requireVersion(tx, conversation.id, sharedVersion)
  await removeShared(tx, conversation)
}

async function requireVersion(tx: Tx, conversationId: string, version: number | undefined): Promise<number> {
  const current = await findSharedDraft(tx, conversationId)
  if (!current) throw new AppError('not_found', 'There is no shared draft any more.', { key: 'draft_gone' })
  if (version !== undefined && version !== current.version)
    throw new AppError('stale', 'Somebody else wrote on this draft meanwhile.', {
      key: 'draft_changed',
      values: { name: current.editor?.name ?? current.author.name },
      current,
    })
  return current.version
}

async function removeShared(tx: Tx, conversation: ConversationRecord): Promise<void> {
  const removed = await tx.db
    .deleteFrom('drafts')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversation.id)
    .where('isShared', '=', true)
    .returning('id')
    .executeTakeFirst()
  if (removed) tellOfDraft(tx, conversation, null)
}

/** Everybody who sees the conversation hears of it; what it says they fetch. */
function tellOfDraft(tx: Tx, conversation: ConversationRecord, version: number | null): void {
  const { id, locationId, departmentId } = conversation
  record(tx, 'draft.shared', { subjectId: id, locationId, departmentId, payload: { version } })
}

function selectShared(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('drafts')
    .innerJoin('members as author', (join) =>
      join.onRef('author.accountId', '=', 'drafts.accountId').onRef('author.id', '=', 'drafts.memberId'),
    )
    .leftJoin('members as editor', (join) =>
      join.onRef('editor.accountId', '=', 'drafts.accountId').onRef('editor.id', '=', 'drafts.editedBy'),
    )
    .select(['drafts.memberId', 'author.name as authorName', 'drafts.editedBy', 'editor.name as editorName'])
    .select(['drafts.html', 'drafts.recipients', 'drafts.attachmentIds', 'drafts.seenPublicCount'])
    .select(['drafts.isMachineWritten', 'drafts.version', 'drafts.updatedAt'])
    .where('drafts.accountId', '=', tx.accountId)
    .where('drafts.conversationId', '=', conversationId)
    .where('drafts.isShared', '=', true)
    .executeTakeFirst()
}
