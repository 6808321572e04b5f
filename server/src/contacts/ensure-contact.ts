import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { type IdentityKind, normaliseIdentity } from './identity.ts'

export type GivenIdentity = {
  kind: IdentityKind
  value: string
  name?: string
  locale?: string | null
  isTrusted?: boolean
}

export type EnsuredContact = {
  id: string
  name: string
  locale: string | null
  isBlocked: boolean
  isNew: boolean
}

/**
 * The contact an identity belongs to, made when nobody is known by it. An identity that could not be trusted (failed
 * DMARC) never reaches the person it claims to be: it gets a contact of its own.
 * @param isHeld the caller holds the identity already
 */
export async function ensureContact(
  tx: Tx,
  given: GivenIdentity,
  isHeld: 'held' | 'free' = 'free',
): Promise<EnsuredContact> {
  const value = normaliseIdentity(given.kind, given.value)
  const key: Key =
    given.isTrusted === false
      ? { kind: 'external', value: `unverified:${value}` }
      : { kind: given.kind, value }
  const known = await findByIdentity(tx, key)
  if (known) return known
  if (isHeld === 'free') {
    // Two first mails of one person may be read at once: the second waits here and then finds the first's contact.
    await holdIdentity(tx, key)
    const meanwhile = await findByIdentity(tx, key)
    if (meanwhile) return meanwhile
  }
  return makeContact(tx, given, key)
}

/** Has all others who would make or read a contact of this identity wait until the transaction ends. */
export async function holdIdentity(tx: Tx, { kind, value }: Key): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId}:${kind}:${value}`}, 1))`.execute(
    tx.db,
  )
}

type Key = { kind: IdentityKind; value: string }

async function findByIdentity(tx: Tx, key: Key): Promise<EnsuredContact | undefined> {
  const row = await tx.db
    .selectFrom('contactIdentities as identity')
    .innerJoin('contacts as contact', (join) =>
      join
        .onRef('contact.accountId', '=', 'identity.accountId')
        .onRef('contact.id', '=', 'identity.contactId'),
    )
    .select(['contact.id', 'contact.name', 'contact.locale', 'contact.blockedAt'])
    .where('identity.accountId', '=', tx.accountId)
    .where('identity.kind', '=', key.kind)
    .where('identity.value', '=', key.value)
    .executeTakeFirst()
  return (
    row && { id: row.id, name: row.name, locale: row.locale, isBlocked: row.blockedAt !== null, isNew: false }
  )
}

async function makeContact(tx: Tx, given: GivenIdentity, key: Key): Promise<EnsuredContact> {
  const contact = { id: newId(), name: given.name?.trim() ?? '', locale: given.locale ?? null }
  const row = { accountId: tx.accountId, ...contact, createdAt: tx.now(), updatedAt: tx.now() }
  await tx.db
    .with('made', (db) => db.insertInto('contacts').values(row))
    .insertInto('contactIdentities')
    .values({ accountId: tx.accountId, id: newId(), contactId: contact.id, ...key, createdAt: tx.now() })
    .execute()
  record(tx, 'contact.created', { subjectId: contact.id, payload: { contactId: contact.id } })
  return { ...contact, isBlocked: false, isNew: true }
}
