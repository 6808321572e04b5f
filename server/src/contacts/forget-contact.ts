import { sql } from 'kysely'
import { audit } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'
import { withMerged } from './queries.ts'

/**
 * All records that are one person: the one an e-mail address belongs to and those merged into it, then those who are known
 * by nothing but that they named the address in a chat, where answers went to it.
 */
export async function listRecordsOf(tx: Tx, address: string): Promise<string[]> {
  const found = await tx.db
    .selectFrom('contactIdentities')
    .select('contactId')
    .where('accountId', '=', tx.accountId)
    .where('kind', '=', 'email')
    .where('value', '=', address)
    .executeTakeFirst()
  return [...(found ? await withMerged(tx, found.contactId) : []), ...(await listNamedInChats(tx, address))]
}

// Whoever has an address of their own is theirs alone, whatever somebody typed.
async function listNamedInChats(tx: Tx, address: string): Promise<string[]> {
  const { rows } = await sql<{ contactId: string }>`
    select distinct chat.contact_id from chat_visitors as visitor
      join conversations as chat on chat.account_id = visitor.account_id and chat.id = visitor.conversation_id
    where visitor.account_id = ${tx.accountId}::uuid and visitor.email = ${address} and not exists (
      select from contact_identities as own where own.account_id = chat.account_id and own.contact_id = chat.contact_id
        and own.kind = 'email')`.execute(tx.db)
  return rows.map(({ contactId }) => contactId)
}

/**
 * Deletes a person: names, addresses, notes, merges. Nothing may point to them any more. What remains is that it was
 * done, without whom.
 */
export async function forgetContact(tx: Tx, contactIds: readonly string[]): Promise<void> {
  const ids = [...contactIds]
  const account = sql`account_id = ${tx.accountId}::uuid`
  await sql`delete from contact_merges where ${account} and (winner_id = any(${ids}::uuid[]) or loser_id = any(${ids}::uuid[]))`.execute(
    tx.db,
  )
  for (const table of ['contactNotes', 'contactIdentities'] as const)
    await tx.db
      .deleteFrom(table)
      .where('accountId', '=', tx.accountId)
      .where('contactId', 'in', ids)
      .execute()
  await sql`update contacts set merged_into_id = null where ${account} and id = any(${ids}::uuid[])`.execute(
    tx.db,
  )
  await tx.db.deleteFrom('contacts').where('accountId', '=', tx.accountId).where('id', 'in', ids).execute()
  for (const contactId of ids)
    record(tx, 'contact.forgotten', { subjectId: contactId, payload: { contactId } })
  await audit(tx, {
    action: 'contact.forgotten',
    subjectKind: 'contact',
    ...(ids[0] && { subjectId: ids[0] }),
  })
}
