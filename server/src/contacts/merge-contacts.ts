import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { lockContact, withMerged } from './queries.ts'

/**
 * Makes two records one person: the winner takes the loser's addresses and notes, and (through the event) its
 * conversations. What moved is written down, so that `unmergeContacts` gives back exactly that.
 */
export async function mergeContacts(context: Context, winnerId: string, loserId: string): Promise<string> {
  requirePermission(context.actor, 'contacts.write')
  if (winnerId === loserId)
    throw new AppError('invalid', 'A contact cannot be merged with itself.', { key: 'mergeSelf' })
  return context.transaction(async (tx) => {
    // Always in the same order, so that two people merging the same pair the other way round do not deadlock.
    for (const id of [winnerId, loserId].sort()) await lockContact(tx, id)
    const merge = {
      id: newId(),
      winnerId,
      loserId,
      identityIds: await moveIdentities(tx, loserId, winnerId),
      noteIds: await moveNotes(tx, loserId, winnerId),
    }
    await tx.db
      .insertInto('contactMerges')
      .values({
        accountId: tx.accountId,
        ...merge,
        mergedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        mergedAt: tx.now(),
      })
      .execute()
    await setMergedInto(tx, loserId, winnerId)
    await announce(tx, 'contact.merged', winnerId, loserId)
    return merge.id
  })
}

/** Undoes a merge: the loser is a contact of its own again with exactly what it had brought. */
export async function unmergeContacts(context: Context, winnerId: string, mergeId: string): Promise<void> {
  requirePermission(context.actor, 'contacts.write')
  await context.transaction(async (tx) => {
    await lockContact(tx, winnerId)
    const merge = await tx.db
      .updateTable('contactMerges')
      .set({ undoneAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', mergeId)
      .where('winnerId', '=', winnerId)
      .where('undoneAt', 'is', null)
      .returning(['loserId', 'identityIds', 'noteIds'])
      .executeTakeFirst()
    if (!merge)
      throw new AppError('not_found', 'There is no such merge, or it was undone already.', {
        key: 'mergeGone',
      })
    await giveBack(tx, 'contactIdentities', winnerId, merge.loserId, merge.identityIds)
    await giveBack(tx, 'contactNotes', winnerId, merge.loserId, merge.noteIds)
    await setMergedInto(tx, merge.loserId, null)
    await announce(tx, 'contact.unmerged', winnerId, merge.loserId)
  })
}

async function moveIdentities(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .updateTable('contactIdentities')
    .set({ contactId: to })
    .where('accountId', '=', tx.accountId)
    .where('contactId', '=', from)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

async function moveNotes(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .updateTable('contactNotes')
    .set({ contactId: to })
    .where('accountId', '=', tx.accountId)
    .where('contactId', '=', from)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

async function giveBack(
  tx: Tx,
  table: 'contactIdentities' | 'contactNotes',
  from: string,
  to: string,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return
  await tx.db
    .updateTable(table)
    .set({ contactId: to })
    .where('accountId', '=', tx.accountId)
    .where('contactId', '=', from)
    .where('id', 'in', ids)
    .execute()
}

async function setMergedInto(tx: Tx, loserId: string, winnerId: string | null): Promise<void> {
  await tx.db
    .updateTable('contacts')
    .set({ mergedIntoId: winnerId, updatedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', loserId)
    .execute()
}

async function announce(
  tx: Tx,
  type: 'contact.merged' | 'contact.unmerged',
  winnerId: string,
  loserId: string,
): Promise<void> {
  record(tx, type, {
    subjectId: winnerId,
    payload: { winnerId, loserId, contactIds: await withMerged(tx, loserId) },
  })
}
