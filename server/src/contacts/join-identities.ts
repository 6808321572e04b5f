import { type Context, within } from '../platform/context.ts'
import { ensureContact, type GivenIdentity, holdIdentities } from './ensure-contact.ts'
import { insertIdentity } from './identities.ts'
import type { IdentityKind } from './identity.ts'
import { mergeContacts } from './merge-contacts.ts'

/**
 * Makes two identities one person's, because somebody who must know says that they are. A record made for the second
 * before this was known is merged into the first's.
 */
export async function joinIdentities(
  context: Context,
  proven: GivenIdentity,
  other: { kind: IdentityKind; value: string },
): Promise<void> {
  await context.transaction(async (tx) => {
    await holdIdentities(tx, [proven, other])
    const { id } = await ensureContact(tx, proven)
    const known = await tx.db
      .selectFrom('contactIdentities')
      .select('contactId')
      .where('accountId', '=', tx.accountId)
      .where('kind', '=', other.kind)
      .where('value', '=', other.value)
      .executeTakeFirst()
    if (!known) await insertIdentity(tx, id, other)
    else if (known.contactId !== id) await mergeContacts(within(context, tx), id, known.contactId)
  })
}
