import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { insertRows } from '../platform/db/insert-rows.ts'
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
 */
export async function ensureContact(tx: Tx, given: GivenIdentity): Promise<EnsuredContact> {
  const key = keyOf(given)
  const known = (await findByIdentity(tx, [key])).get(nameOf(key))
  if (known) return known
  // Two first mails of one person may be read at once: the second waits here and then finds the first's contact.
  await holdIdentities(tx, [key])
  const [ensured] = await ensureHeldContacts(tx, [given])
  return ensured!
}

/** The contacts of several identities, in their order; the caller holds them already. */
export async function ensureHeldContacts(tx: Tx, given: readonly GivenIdentity[]): Promise<EnsuredContact[]> {
  const keyed = given.map((one) => ({ given: one, key: keyOf(one) }))
  const known = await findByIdentity(
    tx,
    keyed.map((one) => one.key),
  )
  const missing = new Map(keyed.map((one) => [nameOf(one.key), one]))
  for (const name of known.keys()) missing.delete(name)
  const made = await makeContacts(tx, [...missing.values()])
  return keyed.map(({ key }) => (known.get(nameOf(key)) ?? made.get(nameOf(key)))!)
}

/** Has all others who would make or read contacts of these identities wait until the transaction ends. */
export async function holdIdentities(tx: Tx, keys: readonly Key[]): Promise<void> {
  const names = keys.map((key) => `${tx.accountId}:${nameOf(key)}`)
  // In one order, whoever asks: else two who hold several would wait for each other for ever.
  await sql`select pg_advisory_xact_lock(held.key) from (select distinct hashtextextended(name, 1) as key
    from unnest(${names}::text[]) as name order by key) as held`.execute(tx.db)
}

type Key = { kind: IdentityKind; value: string }

function nameOf({ kind, value }: Key): string {
  return `${kind}:${value}`
}

function keyOf(given: GivenIdentity): Key {
  const value = normaliseIdentity(given.kind, given.value)
  return given.isTrusted === false
    ? { kind: 'external', value: `unverified:${value}` }
    : { kind: given.kind, value }
}

async function findByIdentity(tx: Tx, keys: readonly Key[]): Promise<Map<string, EnsuredContact>> {
  const rows = await tx.db
    .selectFrom('contactIdentities as identity')
    .innerJoin('contacts as contact', (join) =>
      join
        .onRef('contact.accountId', '=', 'identity.accountId')
        .onRef('contact.id', '=', 'identity.contactId'),
    )
    .select(['contact.id', 'contact.name', 'contact.locale', 'contact.blockedAt'])
    .select(['identity.kind', 'identity.value'])
    .where('identity.accountId', '=', tx.accountId)
    .where(
      sql<boolean>`(identity.kind, identity.value) in (select kind, value from unnest(
        ${keys.map((key) => key.kind)}::text[], ${keys.map((key) => key.value)}::text[]) as wanted (kind, value))`,
    )
    .execute()
  return new Map(
    rows.map(({ kind, value, blockedAt, ...contact }) => [
      nameOf({ kind, value }),
      { ...contact, isBlocked: blockedAt !== null, isNew: false },
    ]),
  )
}

type Missing = { given: GivenIdentity; key: Key }

async function makeContacts(tx: Tx, missing: readonly Missing[]): Promise<Map<string, EnsuredContact>> {
  if (missing.length === 0) return new Map()
  const made = missing.map(({ given, key }) => ({
    key,
    contact: { id: newId(), name: given.name?.trim() ?? '', locale: given.locale ?? null },
  }))
  const { accountId } = tx
  const now = tx.now()
  await sql`with made as (${insertRows(
    'contacts',
    made.map(({ contact }) => ({ accountId, ...contact, createdAt: now, updatedAt: now })),
  )}) ${insertRows(
    'contactIdentities',
    made.map(({ key, contact }) => ({
      ...{ accountId, id: newId(), contactId: contact.id, kind: key.kind, value: key.value },
      createdAt: now,
    })),
  )}`.execute(tx.db)
  for (const { contact } of made)
    record(tx, 'contact.created', { subjectId: contact.id, payload: { contactId: contact.id } })
  return new Map(made.map(({ key, contact }) => [nameOf(key), { ...contact, isBlocked: false, isNew: true }]))
}
