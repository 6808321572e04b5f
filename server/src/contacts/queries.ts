import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { visibleConversations } from '../accounts/index.ts'
import type { Actor, Tx } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { AppError } from '../platform/errors.ts'

type ContactTable = DB & { contact: DB['contacts'] }

/** Takes the row for a change. @throws AppError not_found, also when it was merged away. */
export async function lockContact(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('contacts')
    .select(['id', 'version', 'blockedAt'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('mergedIntoId', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (!(await isVisible(tx, id))) throw notFound()
  return row
}

/** One contact as the API shows it. @throws AppError not_found when it is not there or not for this actor's eyes. */
export async function getContact(tx: Tx, id: string) {
  const row = await selectContacts(tx)
    .select(['contact.preferredChannel', 'contact.version', 'contact.createdAt', 'contact.mergedIntoId'])
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('contactMerges as merge')
          .innerJoin('contacts as loser', (join) =>
            join.onRef('loser.accountId', '=', 'merge.accountId').onRef('loser.id', '=', 'merge.loserId'),
          )
          // Names within JSON are not made camelCase: one word it is.
          .select(['merge.id', 'loser.name', 'merge.mergedAt as at'])
          .whereRef('merge.accountId', '=', 'contact.accountId')
          .whereRef('merge.winnerId', '=', 'contact.id')
          .where('merge.undoneAt', 'is', null)
          .orderBy('merge.mergedAt'),
      ).as('merges'),
    ])
    .where('contact.id', '=', id)
    .executeTakeFirst()
  if (!row || !(await isVisible(tx, id))) throw notFound()
  return {
    ...asRow(row),
    merges: row.merges.map(({ at, ...merge }) => ({ ...merge, mergedAt: new Date(at) })),
  }
}

export type ContactSearch = { search: string | undefined; limit: number; after: [string, string] | undefined }

/** Contacts, last changed first; found by any part of the name or of an address. */
export async function listContacts(tx: Tx, query: ContactSearch) {
  const rows = await selectContacts(tx)
    .where('contact.mergedIntoId', 'is', null)
    .where(visibleContact(tx.actor))
    .$if(query.search !== undefined, (all) => all.where(matching(query.search ?? '')))
    .$if(query.after !== undefined, (all) =>
      all.where(
        sql<SqlBool>`(contact.updated_at, contact.id) < (${query.after?.[0]}::timestamptz, ${query.after?.[1]}::uuid)`,
      ),
    )
    .orderBy('contact.updatedAt', 'desc')
    .orderBy('contact.id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return rows.map(asRow)
}

/** The team's remarks about a contact, newest first. */
export async function listNotes(tx: Tx, contactId: string) {
  await assertVisible(tx, contactId)
  const rows = await tx.db
    .selectFrom('contactNotes as note')
    .leftJoin('members as member', (join) =>
      join.onRef('member.accountId', '=', 'note.accountId').onRef('member.id', '=', 'note.authorId'),
    )
    .select(['note.id', 'note.text', 'note.createdAt', 'member.id as authorId', 'member.name as authorName'])
    .where('note.accountId', '=', tx.accountId)
    .where('note.contactId', '=', contactId)
    .orderBy('note.createdAt', 'desc')
    .orderBy('note.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ authorId, authorName, ...note }) => ({
    ...note,
    author: authorId ? { id: authorId, name: authorName ?? '' } : null,
  }))
}

/** Everything that happened to a contact and to the records merged into it, newest first. */
export async function listHistory(tx: Tx, contactId: string) {
  await assertVisible(tx, contactId)
  const rows = await tx.db
    .selectFrom('events as event')
    .leftJoin('members as member', (join) =>
      join.onRef('member.accountId', '=', 'event.accountId').onRef('member.id', '=', 'event.actorId'),
    )
    .select([
      'event.type',
      'event.at',
      'event.actorKind',
      'event.actorId',
      'event.payload',
      'member.name as actorName',
    ])
    .where('event.accountId', '=', tx.accountId)
    .where('event.subjectId', 'in', await withMerged(tx, contactId))
    .orderBy('event.seq', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    type: row.type,
    at: row.at,
    actor: { kind: row.actorKind, id: row.actorId, name: row.actorName ?? '' },
    payload: Object(row.payload),
  }))
}

/** The ids of a contact and of every record merged into it, directly or through another. */
export async function withMerged(tx: Tx, contactId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive moved as (
      select ${contactId}::uuid as id
      union select contacts.id from contacts join moved on contacts.merged_into_id = moved.id where contacts.account_id = ${tx.accountId}
    ) select id from moved`.execute(tx.db)
  return rows.map((row) => row.id)
}

async function assertVisible(tx: Tx, id: string): Promise<void> {
  if (!(await isVisible(tx, id))) throw notFound()
}

/** Whether the actor may see a contact. */
export async function isVisible(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('contacts as contact')
    .select('contact.id')
    .where('contact.accountId', '=', tx.accountId)
    .where('contact.id', '=', id)
    .where(visibleContact(tx.actor))
    .executeTakeFirst()
  return row !== undefined
}

// Who is limited to some locations knows the customers of those: the ones with a conversation they may see.
function visibleContact(actor: Actor) {
  return (of: ExpressionBuilder<ContactTable, 'contact'>) => {
    if (actor.kind !== 'member' || (actor.locations === 'all' && actor.departments === 'all'))
      return sql<SqlBool>`true`
    return of.exists(
      of
        .selectFrom('conversations')
        .select('conversations.id')
        .whereRef('conversations.accountId', '=', 'contact.accountId')
        .whereRef('conversations.contactId', '=', 'contact.id')
        .where(visibleConversations(actor)),
    )
  }
}

function matching(search: string) {
  const like = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  // People write numbers in groups; they are kept as E.164.
  const digits = /^[+\d\s()./-]{4,}$/.test(search) ? search.replace(/\D/g, '') : ''
  const number = digits ? `%${digits}%` : like
  return sql<SqlBool>`(plain_text(contact.name) like plain_text(${like}) or contact.id in (
    select contact_id from contact_identities where account_id = contact.account_id and (value like ${like} or value like ${number})))`
}

function selectContacts(tx: Tx) {
  return tx.db
    .selectFrom('contacts as contact')
    .select(['contact.id', 'contact.name', 'contact.locale', 'contact.blockedAt', 'contact.updatedAt'])
    .select((of) => [
      jsonArrayFrom(
        of
          .selectFrom('contactIdentities as identity')
          .select(['identity.id', 'identity.kind', 'identity.value', 'identity.label'])
          .whereRef('identity.accountId', '=', 'contact.accountId')
          .whereRef('identity.contactId', '=', 'contact.id')
          .orderBy('identity.createdAt'),
      ).as('identities'),
    ])
    .where('contact.accountId', '=', tx.accountId)
}

function asRow<T extends { blockedAt: Date | null }>({ blockedAt, ...row }: T) {
  return { ...row, isBlocked: blockedAt !== null }
}

function notFound(): AppError {
  return new AppError('not_found', 'There is no such contact.', { key: 'contactGone' })
}
