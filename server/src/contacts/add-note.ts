import { requirePermission } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { lockContact } from './queries.ts'

/** Keeps a remark about a customer for the team. */
export async function addContactNote(context: Context, contactId: string, text: string): Promise<string> {
  requirePermission(context.actor, 'contacts.write')
  return context.transaction(async (tx) => {
    await lockContact(tx, contactId)
    const id = newId()
    const authorId = tx.actor.kind === 'member' ? tx.actor.id : null
    await tx.db
      .insertInto('contactNotes')
      .values({ accountId: tx.accountId, id, contactId, authorId, text, createdAt: tx.now() })
      .execute()
    record(tx, 'contact.note_added', { subjectId: contactId, payload: { contactId, noteId: id } })
    return id
  })
}
