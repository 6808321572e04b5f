import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { lockContact } from './queries.ts'

export type ContactChanges = {
  name?: string
  locale?: string | null
  preferredChannel?: 'email' | 'phone' | 'sms' | 'chat' | null
}

/** Changes what is known of a contact. @param version the one the editor saw; @throws AppError stale when it is old. */
export async function updateContact(
  context: Context,
  id: string,
  changes: ContactChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'contacts.write')
  await context.transaction(async (tx) => {
    const contact = await lockContact(tx, id)
    if (version !== undefined && contact.version !== version) {
      throw new AppError('stale', 'Somebody else changed this contact meanwhile. Load it again.', {
        key: 'stale',
      })
    }
    if (Object.keys(changes).length === 0) return
    await tx.db
      .updateTable('contacts')
      .set({ ...changes, version: contact.version + 1, updatedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    record(tx, 'contact.updated', { subjectId: id, payload: { contactId: id, changes } })
  })
}

/** Blocks a contact: what they write is stored as spam and nobody is alerted. */
export async function blockContact(context: Context, id: string): Promise<void> {
  await setBlocked(context, id, true)
}

/** Lets a blocked contact write again. */
export async function unblockContact(context: Context, id: string): Promise<void> {
  await setBlocked(context, id, false)
}

async function setBlocked(context: Context, id: string, isBlocked: boolean): Promise<void> {
  requirePermission(context.actor, 'contacts.write')
  await context.transaction(async (tx) => {
    const contact = await lockContact(tx, id)
    if ((contact.blockedAt !== null) === isBlocked) return
    await tx.db
      .updateTable('contacts')
      .set({ blockedAt: isBlocked ? tx.now() : null, version: contact.version + 1, updatedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    record(tx, isBlocked ? 'contact.blocked' : 'contact.unblocked', {
      subjectId: id,
      payload: { contactId: id },
    })
  })
}
