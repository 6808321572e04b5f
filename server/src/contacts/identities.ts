import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { type IdentityKind, normaliseIdentity } from './identity.ts'
import { isVisible, lockContact } from './queries.ts'

export type NewIdentity = { kind: IdentityKind; value: string; label?: string }

/** Adds an address or number to a contact. @throws AppError conflict when it is somebody's already (merge instead). */
export async function addIdentity(context: Context, contactId: string, given: NewIdentity): Promise<void> {
  requirePermission(context.actor, 'contacts.write')
  await context.transaction(async (tx) => {
    await lockContact(tx, contactId)
    const value = await insertIdentity(tx, contactId, given)
    if (value)
      record(tx, 'contact.identity_added', {
        subjectId: contactId,
        payload: { contactId, kind: given.kind, value },
      })
  })
}

/** Takes an address or number away from a contact. */
export async function removeIdentity(context: Context, contactId: string, identityId: string): Promise<void> {
  requirePermission(context.actor, 'contacts.write')
  await context.transaction(async (tx) => {
    await lockContact(tx, contactId)
    const removed = await tx.db
      .deleteFrom('contactIdentities')
      .where('accountId', '=', tx.accountId)
      .where('contactId', '=', contactId)
      .where('id', '=', identityId)
      .returning(['kind', 'value'])
      .executeTakeFirst()
    if (removed)
      record(tx, 'contact.identity_removed', {
        subjectId: contactId,
        payload: { contactId, ...removed },
      })
  })
}

/** Inserts within a transaction; returns the normalised value, or undefined when the contact had it already. */
export async function insertIdentity(
  tx: Tx,
  contactId: string,
  given: NewIdentity,
): Promise<string | undefined> {
  const value = normaliseIdentity(given.kind, given.value)
  const made = await tx.db
    .insertInto('contactIdentities')
    .values({
      accountId: tx.accountId,
      id: newId(),
      contactId,
      kind: given.kind,
      value,
      label: given.label ?? '',
      createdAt: tx.now(),
    })
    .onConflict((row) => row.columns(['accountId', 'kind', 'value']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) await refuseOthers(tx, contactId, given.kind, value)
  return made && value
}

async function refuseOthers(tx: Tx, contactId: string, kind: IdentityKind, value: string): Promise<void> {
  const owner = await tx.db
    .selectFrom('contactIdentities')
    .select('contactId')
    .where('accountId', '=', tx.accountId)
    .where('kind', '=', kind)
    .where('value', '=', value)
    .executeTakeFirst()
  if (owner?.contactId === contactId) return
  throw new AppError('conflict', `${value} already belongs to another contact. Merge the two instead.`, {
    key: 'identityTaken',
    field: 'value',
    values: { value },
    // Who it is only for those who may see them.
    ...(owner && (await isVisible(tx, owner.contactId)) ? { contactId: owner.contactId } : {}),
  })
}
