import { sql } from 'kysely'
import type { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { tellMember } from '../announce.ts'
import type { Recipients } from '../channel.ts'
import { getConversationRecord } from '../find-conversation.ts'
import { type draftShape, recipientsShape } from '../shapes.ts'

export type DraftKind = 'reply' | 'note'
export type Draft = z.infer<typeof draftShape>
export type NewDraft = {
  html: string
  recipients: Recipients | null
  attachmentIds: string[]
  seenPublicCount: number
  /** A machine wrote it and nobody has said yet that they checked it. */
  isMachineWritten?: boolean
  /** Why a message that was to be sent is a draft again; a key of errors.json. */
  returnedReason?: string | null
}

/** What the member has written for themselves and not sent, or undefined. */
export async function findDraft(tx: Tx, conversationId: string, kind: DraftKind): Promise<Draft | undefined> {
  const row = await tx.db
    .selectFrom('drafts')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'drafts.accountId')
        .onRef('conversations.id', '=', 'drafts.conversationId'),
    )
    .select(['drafts.kind', 'drafts.html', 'drafts.recipients', 'drafts.attachmentIds'])
    .select(['drafts.seenPublicCount', 'drafts.isMachineWritten', 'drafts.returnedReason'])
    .select('drafts.updatedAt')
    .where('drafts.accountId', '=', tx.accountId)
    .where('drafts.conversationId', '=', conversationId)
    .where('drafts.memberId', '=', writerOf(tx))
    .where('drafts.kind', '=', kind)
    .where('drafts.isShared', '=', false)
    .where(visibleConversations(tx.actor))
    .executeTakeFirst()
  if (!row) return undefined
  const { attachmentIds, recipients, ...rest } = row
  return {
    ...rest,
    recipients: recipientsShape.nullable().parse(recipients),
    attachments: await listDraftFiles(tx, attachmentIds),
  }
}

/** Keeps what the member has written so far; an empty text without files keeps nothing. */
export async function saveDraft(
  context: Context,
  conversationId: string,
  kind: DraftKind,
  draft: NewDraft,
): Promise<void> {
  await context.transaction(async (tx) => {
    await getConversationRecord(tx, conversationId)
    await putDraft(tx, conversationId, kind, draft)
  })
}

/** Throws the member's draft away. */
export async function discardDraft(context: Context, conversationId: string, kind: DraftKind): Promise<void> {
  await context.transaction((tx) => dropDraft(tx, conversationId, kind))
}

/** Within a transaction: keeps a draft and tells the member's other windows. */
export async function putDraft(
  tx: Tx,
  conversationId: string,
  kind: DraftKind,
  draft: NewDraft,
): Promise<void> {
  const memberId = writerOf(tx)
  const values = draftValues(tx, draft)
  await tx.db
    .insertInto('drafts')
    .values({ accountId: tx.accountId, id: newId(), conversationId, memberId, kind, ...values })
    .onConflict((row) =>
      row
        // The index is found by its condition as written: a parameter in its place would not do.
        .columns(['accountId', 'conversationId', 'memberId', 'kind'])
        .where(sql<boolean>`not is_shared`)
        .doUpdateSet(values),
    )
    .execute()
  tellMember(tx, memberId, 'draft.saved', conversationId, { kind, isEmpty: false })
}

/** A draft as it is stored. */
export function draftValues(tx: Tx, draft: NewDraft) {
  return {
    html: draft.html.replaceAll('\0', ''),
    recipients: draft.recipients && JSON.stringify(draft.recipients),
    attachmentIds: draft.attachmentIds,
    seenPublicCount: draft.seenPublicCount,
    isMachineWritten: draft.isMachineWritten ?? false,
    returnedReason: draft.returnedReason ?? null,
    updatedAt: tx.now(),
  }
}

/** Within a transaction: what was a draft has been sent. Programs have none. */
export async function dropDraft(tx: Tx, conversationId: string, kind: DraftKind): Promise<void> {
  if (tx.actor.kind !== 'member') return
  const dropped = await tx.db
    .deleteFrom('drafts')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('memberId', '=', tx.actor.id)
    .where('kind', '=', kind)
    .where('isShared', '=', false)
    .returning('id')
    .executeTakeFirst()
  if (dropped) tellMember(tx, tx.actor.id, 'draft.saved', conversationId, { kind, isEmpty: true })
}

/** The acting member. @throws AppError forbidden for a program */
export function writerOf(tx: Tx): string {
  if (tx.actor.kind !== 'member')
    throw new AppError('forbidden', 'Only people have drafts.', { key: 'people_only' })
  return tx.actor.id
}

/** The files a draft names, as far as they have not been sent. */
export async function listDraftFiles(tx: Tx, ids: string[]): Promise<Draft['attachments']> {
  if (ids.length === 0) return []
  return tx.db
    .selectFrom('attachments')
    .select(['id', 'filename', 'contentType', 'size', 'contentId', 'isInline'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .where('messageId', 'is', null)
    .orderBy('createdAt')
    .execute()
}
