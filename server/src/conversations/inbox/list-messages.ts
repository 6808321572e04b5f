import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { approvalShape, type attachmentShape, messageShape, recipientsShape } from '../shapes.ts'

export type Message = z.infer<typeof messageShape>

/**
 * The newest page of a conversation's messages in the order they were said, at most `limit` + 1 (the oldest one then
 * only says that more came before). What was taken back is left out.
 */
export async function listMessages(
  tx: Tx,
  conversationId: string,
  page: { limit: number; before?: [Date, string] | undefined },
): Promise<Message[]> {
  const rows = await selectMessages(tx, conversationId)
    .$if(page.before !== undefined, (all) =>
      all.where(
        sql<SqlBool>`(messages.created_at, messages.id) < (${page.before?.[0]}::timestamptz, ${page.before?.[1]}::uuid)`,
      ),
    )
    .orderBy('messages.createdAt', 'desc')
    .orderBy('messages.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return rows.reverse().map(asMessage)
}

/** What was said after somebody last looked. */
export async function listMessagesSince(
  tx: Tx,
  conversationId: string,
  publicCount: number,
): Promise<Message[]> {
  const rows = await selectMessages(tx, conversationId)
    .where('messages.publicNumber', '>', publicCount)
    .orderBy('messages.createdAt')
    .orderBy('messages.id')
    .limit(20)
    .execute()
  return rows.map(asMessage)
}

/** One message of a conversation, or undefined. */
export async function findMessage(
  tx: Tx,
  conversationId: string,
  messageId: string,
): Promise<Message | undefined> {
  const row = await selectMessages(tx, conversationId).where('messages.id', '=', messageId).executeTakeFirst()
  return row && asMessage(row)
}

// Names inside JSON stay as they are written here; only columns are renamed on the way.
const files = sql<z.infer<typeof attachmentShape>[]>`(
  select coalesce(json_agg(json_build_object('id', id, 'filename', filename, 'contentType', content_type, 'size', size,
    'contentId', content_id, 'isInline', is_inline) order by created_at, id), '[]') from attachments
  where attachments.account_id = messages.account_id and attachments.message_id = messages.id)`

const approval = sql<unknown>`(
  select json_build_object('state', state, 'reason', reason, 'askedAt', asked_at, 'textBefore', text_before, 'word', word,
    'decidedBy', case when decided_by is not null then json_build_object('id', decided_by, 'name', decided_name) end,
    'decidedAt', decided_at)
  from message_approvals where message_approvals.account_id = messages.account_id
    and message_approvals.message_id = messages.id)`
const keptApprovalShape = approvalShape
  .extend({ askedAt: z.coerce.date(), decidedAt: z.coerce.date().nullable() })
  .nullable()

function selectMessages(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('messages')
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'messages.accountId')
        .onRef('contacts.id', '=', 'messages.authorId')
        .on('messages.authorKind', '=', 'contact'),
    )
    .select([
      'messages.id',
      'messages.conversationId',
      'messages.kind',
      'messages.class',
      'messages.authorKind',
    ])
    .select(['messages.authorId', 'messages.authorName', 'messages.sender', 'messages.recipients'])
    .select([
      'messages.subject',
      'messages.text',
      'messages.html',
      'messages.quotedText',
      'messages.quotedHtml',
    ])
    .select(['messages.state', 'messages.stateReason', 'messages.sendAt', 'messages.sentAt'])
    .select(['messages.automatic', 'messages.authentication', 'messages.mentions', 'messages.createdAt'])
    .select(['messages.deliveryId', 'messages.origin', 'contacts.name as contactName'])
    .select(files.as('attachments'))
    .select(approval.as('approval'))
    .where('messages.accountId', '=', tx.accountId)
    .where('messages.conversationId', '=', conversationId)
    .where((of) => of.or([of('messages.state', 'is', null), of('messages.state', '<>', 'cancelled')]))
}

type Raw = Awaited<ReturnType<ReturnType<typeof selectMessages>['executeTakeFirstOrThrow']>>

const senderShape = messageShape.shape.sender
const authenticationShape = messageShape.shape.authentication
const originShape = messageShape.shape.origin

function asMessage(raw: Raw): Message {
  const { authorKind, authorId, authorName, contactName, deliveryId, ...rest } = raw
  return {
    ...rest,
    author: { kind: authorKind, id: authorId, name: authorName || (contactName ?? '') },
    sender: senderShape.parse(raw.sender),
    recipients: recipientsShape.parse(raw.recipients),
    authentication: authenticationShape.parse(raw.authentication),
    origin: originShape.parse(raw.origin),
    approval: keptApprovalShape.parse(raw.approval),
    hasSource: deliveryId !== null,
  }
}
