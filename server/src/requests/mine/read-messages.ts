import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { listRecordsOf } from '../../contacts/index.ts'
import type { Tx } from '../../platform/context.ts'

/** Something that passed between a customer and the brand. */
export type Said = {
  id: string
  isOurs: boolean
  /** Whether the program wrote it by itself. */
  isAutomatic: boolean
  author: string
  at: Date
  text: string
  files: { id: string; filename: string; contentType: string; size: number }[]
}

const mostShown = 500

/** What a customer wrote and was sent in one of their matters, in order: never a note, never what went to others. */
export async function listSaid(tx: Tx, conversationId: string, address: string): Promise<Said[]> {
  const contactIds = await listRecordsOf(tx, address)
  const addresses = await listAddresses(tx, contactIds)
  const isTheirs = sql<boolean>`(messages.kind = 'incoming' and messages.automatic is null
    and (messages.author_id = any(${contactIds}::uuid[]) or lower(messages.sender->>'address') = any(${addresses}::text[])))`
  const isToThem = sql<boolean>`(messages.kind = 'outgoing' and messages.state in ('sent', 'delivered', 'bounced')
    and exists (select from jsonb_array_elements(messages.recipients->'to' || (messages.recipients->'cc')) as person
      where lower(person->>'address') = any(${addresses}::text[])))`
  const rows = await tx.db
    .selectFrom('messages')
    .select(['id', 'kind', 'class', 'authorKind', 'authorName', 'text', 'sentAt', 'createdAt'])
    .select((of) =>
      jsonArrayFrom(
        of
          .selectFrom('attachments as file')
          .select(['file.id', 'file.filename', 'file.size', 'file.contentType as type'])
          .whereRef('file.accountId', '=', 'messages.accountId')
          .whereRef('file.messageId', '=', 'messages.id')
          .where('file.isInline', '=', false)
          .orderBy('file.createdAt')
          .orderBy('file.id'),
      ).as('files'),
    )
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where((of) => of.or([isTheirs, isToThem]))
    .orderBy('createdAt')
    .orderBy('id')
    .limit(mostShown)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, isOurs: row.kind === 'outgoing', text: row.text.trim() },
    isAutomatic: row.kind === 'outgoing' && (row.class !== 'reply' || row.authorKind === 'system'),
    author: row.authorName,
    at: row.createdAt,
    files: row.files.map(({ type, size, ...file }) => ({ ...file, contentType: type, size: Number(size) })),
  }))
}

async function listAddresses(tx: Tx, contactIds: readonly string[]): Promise<string[]> {
  if (contactIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('contactIdentities')
    .select('value')
    .where('accountId', '=', tx.accountId)
    .where('contactId', 'in', contactIds)
    .execute()
  return rows.map(({ value }) => value.toLowerCase())
}

/** Whose mail a link was in, and the matter it leads to; undefined when either is gone or the link is too old. */
export async function findLinked(
  tx: Tx,
  messageId: string,
): Promise<{ address: string; conversationId: string } | undefined> {
  const { rows } = await sql<{ address: string; conversationId: string; createdAt: Date }>`
    select lower(recipients->'to'->0->>'address') as address, messages.created_at,
      coalesce(conversations.merged_into_id, conversations.id) as conversation_id
    from messages join conversations on conversations.account_id = messages.account_id
      and conversations.id = messages.conversation_id
    where messages.account_id = ${tx.accountId}::uuid and messages.id = ${messageId}::uuid
      and messages.kind = 'outgoing' and jsonb_array_length(recipients->'to') = 1
      and jsonb_array_length(recipients->'cc') = 0 and jsonb_array_length(recipients->'bcc') = 0`.execute(
    tx.db,
  )
  const [row] = rows
  const isOld = row !== undefined && tx.now().getTime() - row.createdAt.getTime() > linkLivesMs
  return row && !isOld ? { address: row.address, conversationId: row.conversationId } : undefined
}

const linkLivesMs = 180 * 24 * 3_600_000
