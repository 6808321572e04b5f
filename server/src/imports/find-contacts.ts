import { sql } from 'kysely'
import { type BroughtContact, bringContacts, normaliseIdentity } from '../contacts/index.ts'
import type { Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { localeOf } from '../platform/i18n/locales.ts'
import type { ForeignContact } from './sources/foreign.ts'

/** A customer as somewhere in a file tells of them. `key`: one for all that is told of the same person. */
export type Customer = { key: string; externalId: string | null; told: ForeignContact }

/**
 * The contacts of customers, by their keys. Who was taken before is the same contact; who is known here by an address is
 * that contact; the others are new. All of it is remembered.
 */
export async function findContacts(
  tx: Tx,
  origin: string,
  customers: readonly Customer[],
): Promise<Map<string, string>> {
  const once = [...new Map(customers.map((one) => [one.key, one])).values()]
  const known = await knownContacts(tx, origin, once)
  const missing = once.filter((one) => !known.has(one.key))
  const ids = await bringContacts(
    tx,
    missing.map((one) => broughtOf(tx, origin, one)),
  )
  const made = missing.map((one, index) => ({ ...one, ownId: ids[index] ?? '' }))
  await remember(
    tx,
    origin,
    made.flatMap(({ externalId, ownId }) =>
      externalId === null ? [] : [{ kind: 'contact', externalId, ownId }],
    ),
  )
  for (const { key, ownId } of made) known.set(key, ownId)
  return known
}

/** Remembers what became of foreign things. */
export async function remember(
  tx: Tx,
  origin: string,
  things: readonly { kind: string; externalId: string; ownId: string }[],
): Promise<void> {
  if (things.length === 0) return
  await sql`insert into imported_things (account_id, origin, kind, external_id, own_id, taken_at)
    select ${tx.accountId}::uuid, ${origin}, one."kind", one."externalId", one."ownId", ${tx.now()}::timestamptz
    from json_to_recordset(${JSON.stringify(things)}::json) as one ("kind" text, "externalId" text, "ownId" uuid)
    on conflict do nothing`.execute(tx.db)
}

/** What foreign things have become, by their ids there. */
export async function recall(
  tx: Tx,
  origin: string,
  kind: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('importedThings')
    .select(['externalId', 'ownId'])
    .where('accountId', '=', tx.accountId)
    .where('origin', '=', origin)
    .where(sql<boolean>`kind = ${kind} and external_id = any(${[...externalIds]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.externalId, row.ownId]))
}

// One that was merged into another since is that other.
async function knownContacts(
  tx: Tx,
  origin: string,
  customers: readonly Customer[],
): Promise<Map<string, string>> {
  const ids = customers.flatMap(({ externalId }) => externalId ?? [])
  const recalled = await recall(tx, origin, 'contact', ids)
  const rows = await tx.db
    .selectFrom('contacts')
    .select(['id', sql<string>`coalesce(merged_into_id, id)`.as('ownId')])
    .where('accountId', '=', tx.accountId)
    .where(sql<boolean>`id = any(${[...recalled.values()]}::uuid[])`)
    .execute()
  const standing = new Map(rows.map((row) => [row.id, row.ownId]))
  return new Map(
    customers.flatMap(({ key, externalId }) => {
      const ownId = standing.get(recalled.get(externalId ?? '') ?? '')
      return ownId === undefined ? [] : [[key, ownId] as const]
    }),
  )
}

function broughtOf(tx: Tx, origin: string, { key, told }: Customer): BroughtContact {
  const identities = [
    ...told.emails.flatMap((value) => identityOf('email', value)),
    ...told.phones.flatMap((value) => identityOf('phone', value)),
  ]
  const own = { kind: 'external' as const, value: `${origin}:${key}`.slice(0, 300) }
  return {
    identities: identities.length > 0 ? identities : [own],
    name: told.name.slice(0, 200),
    locale: told.locale ? localeTag(told.locale) : null,
    createdAt: told.createdAt ? new Date(told.createdAt) : tx.now(),
  }
}

function identityOf(kind: 'email' | 'phone', value: string): { kind: 'email' | 'phone'; value: string }[] {
  try {
    return [{ kind, value: normaliseIdentity(kind, value) }]
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return []
  }
}

// What is no language we write to is none; "en" would be a guess.
function localeTag(text: string): string | null {
  const locale = localeOf(text)
  return text.toLowerCase().startsWith(locale) ? locale : null
}
