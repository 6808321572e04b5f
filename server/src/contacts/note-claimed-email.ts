import type { Tx } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { normaliseIdentity } from './identity.ts'

/**
 * Notes that whoever is known by an external identity says an e-mail address is theirs. Nobody has proven it, so it
 * leads to no other record and no mail is taken for theirs by it; where another has said so before, nothing is noted.
 */
export async function noteClaimedEmail(tx: Tx, external: string, email: string): Promise<void> {
  const owner = await tx.db
    .selectFrom('contactIdentities')
    .select('contactId')
    .where('accountId', '=', tx.accountId)
    .where('kind', '=', 'external')
    .where('value', '=', external)
    .executeTakeFirst()
  if (!owner) return
  await tx.db
    .insertInto('contactIdentities')
    .values({
      ...{ accountId: tx.accountId, id: newId(), contactId: owner.contactId, kind: 'external' },
      value: `unverified:${normaliseIdentity('email', email)}`,
      createdAt: tx.now(),
    })
    .onConflict((row) => row.columns(['accountId', 'kind', 'value']).doNothing())
    .execute()
}
