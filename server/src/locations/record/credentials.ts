import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { ownIds } from './own-ids.ts'
import type { credentialShape } from './shapes.ts'

type Credential = z.output<typeof credentialShape>
type Kept = Credential & { id: string }

/** A location's licences, certificates and memberships, in their order. */
export async function listCredentials(tx: Tx, locationId: string): Promise<Kept[]> {
  return (await readRows(tx, locationId)).map(({ remindedFor: _, ...credential }) => credential)
}

/** Makes these the credentials of a location; of one whose expiry stays nobody is reminded twice. */
export async function setCredentials(
  tx: Tx,
  locationId: string,
  credentials: readonly Credential[],
): Promise<void> {
  const known = await readRows(tx, locationId)
  const taken = ownIds(known)
  const rows = credentials.map(({ id: given, ...credential }, position) => {
    const id = taken(given)
    const remindedFor = known.find((one) => one.id === id)?.remindedFor ?? null
    return { accountId: tx.accountId, locationId, id: id ?? newId(), position, ...credential, remindedFor }
  })
  await tx.db
    .deleteFrom('locationCredentials')
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .execute()
  if (rows.length > 0) await tx.db.insertInto('locationCredentials').values(rows).execute()
}

function readRows(tx: Tx, locationId: string) {
  return tx.db
    .selectFrom('locationCredentials')
    .select(['id', 'kind', 'name', 'number', 'issuer', 'remindDays', 'isPublic'])
    .select([
      sql<string | null>`valid_from::text`.as('validFrom'),
      sql<string | null>`expires_on::text`.as('expiresOn'),
      sql<string | null>`reminded_for::text`.as('remindedFor'),
    ])
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .orderBy('position')
    .execute()
}
