import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { insertRows } from '../platform/db/insert-rows.ts'
import { newId } from '../platform/ids.ts'
import { holdIdentities } from './ensure-contact.ts'
import type { IdentityKind } from './identity.ts'

export type BroughtContact = {
  /** Normalised; the first one by which somebody is known already says who this is. */
  identities: { kind: IdentityKind; value: string }[]
  name: string
  locale: string | null
  createdAt: Date
}

type Identity = BroughtContact['identities'][number]

/**
 * The contacts of people another system knew, in their order: those known by one of their addresses, else new ones.
 * Addresses nobody has yet are added to them; a name is only given to who has none. It is history: nobody is told.
 */
export async function bringContacts(tx: Tx, people: readonly BroughtContact[]): Promise<string[]> {
  const all = people.flatMap((person) => person.identities)
  if (all.length === 0) return []
  await holdIdentities(tx, all)
  const owners = await findOwners(tx, all)
  const made: { id: string; person: BroughtContact }[] = []
  const added: { contactId: string; identity: Identity }[] = []
  const ids = people.map((person) => {
    const known = person.identities.map((one) => owners.get(nameOf(one))).find((id) => id !== undefined)
    const contactId = known ?? newId()
    if (known === undefined) made.push({ id: contactId, person })
    for (const identity of person.identities) {
      if (owners.has(nameOf(identity))) continue
      owners.set(nameOf(identity), contactId)
      added.push({ contactId, identity })
    }
    return contactId
  })
  await insertContacts(tx, made)
  await insertIdentities(tx, added)
  await nameNameless(tx, ids, people)
  return ids
}

function nameOf({ kind, value }: Identity): string {
  return `${kind}:${value}`
}

async function findOwners(tx: Tx, identities: readonly Identity[]): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom('contactIdentities')
    .select(['kind', 'value', 'contactId'])
    .where('accountId', '=', tx.accountId)
    .where(
      sql<SqlBool>`(kind, value) in (select kind, value from unnest(
        ${identities.map((one) => one.kind)}::text[], ${identities.map((one) => one.value)}::text[]) as wanted (kind, value))`,
    )
    .execute()
  return new Map(rows.map((row) => [nameOf(row), row.contactId]))
}

async function insertContacts(tx: Tx, made: { id: string; person: BroughtContact }[]): Promise<void> {
  if (made.length === 0) return
  const rows = made.map(({ id, person: { name, locale, createdAt } }) => ({
    ...{ accountId: tx.accountId, id, name, locale },
    ...{ createdAt, updatedAt: createdAt },
  }))
  await insertRows('contacts', rows).execute(tx.db)
}

async function insertIdentities(tx: Tx, added: { contactId: string; identity: Identity }[]): Promise<void> {
  if (added.length === 0) return
  const rows = added.map(({ contactId, identity }) => ({
    ...{ accountId: tx.accountId, id: newId(), contactId, createdAt: tx.now() },
    ...{ kind: identity.kind, value: identity.value },
  }))
  await insertRows('contactIdentities', rows).execute(tx.db)
}

async function nameNameless(tx: Tx, ids: string[], people: readonly BroughtContact[]): Promise<void> {
  await sql`update contacts set name = told.name
    from unnest(${ids}::uuid[], ${people.map((one) => one.name)}::text[]) as told (id, name)
    where contacts.account_id = ${tx.accountId}::uuid and contacts.id = told.id and contacts.name = '' and told.name <> ''`.execute(
    tx.db,
  )
}
