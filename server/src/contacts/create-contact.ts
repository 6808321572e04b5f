import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { insertIdentity } from './identities.ts'
import type { IdentityKind } from './identity.ts'

export type NewContact = {
  name: string
  locale?: string | null
  preferredChannel?: 'email' | 'phone' | 'sms' | 'chat' | null
  identities: { kind: IdentityKind; value: string; label?: string }[]
}

/** Makes a contact by hand. @throws AppError conflict when an address already belongs to somebody. */
export async function createContact(context: Context, given: NewContact): Promise<string> {
  requirePermission(context.actor, 'contacts.write')
  return context.transaction(async (tx) => {
    const id = newId()
    const { identities, ...values } = given
    await tx.db
      .insertInto('contacts')
      .values({ accountId: tx.accountId, id, ...values, createdAt: tx.now(), updatedAt: tx.now() })
      .execute()
    for (const identity of identities) await insertIdentity(tx, id, identity)
    record(tx, 'contact.created', { subjectId: id, payload: { contactId: id } })
    return id
  })
}
