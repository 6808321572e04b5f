import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { deleteWithSides } from '../delete.ts'

/**
 * Deletes all conversations of a customer, and takes them out of those of others. The raw mails go with the next clean-up.
 * @param contactIds all records that are this person
 * @returns how many conversations there were
 */
export async function forgetCustomer(tx: Tx, contactIds: readonly string[]): Promise<number> {
  const own = await tx.db
    .selectFrom('conversations')
    .select(['id', 'number', 'locationId', 'departmentId'])
    .where('accountId', '=', tx.accountId)
    .where('contactId', 'in', contactIds)
    .where('mergedIntoId', 'is', null)
    .where('sideOfId', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const { id, number, locationId, departmentId } of own) {
    await deleteWithSides(tx, id)
    record(tx, 'conversation.deleted', {
      ...{ subjectId: id, locationId, departmentId },
      payload: { number: Number(number) },
    })
  }
  await tx.db
    .deleteFrom('participants')
    .where('accountId', '=', tx.accountId)
    .where('contactId', 'in', contactIds)
    .execute()
  // Of one that was given to somebody else since, nothing tells any more with whom it began.
  await sql`update conversations set original_contact_id = contact_id
    where account_id = ${tx.accountId}::uuid and original_contact_id = any(${[...contactIds]}::uuid[])
      and contact_id <> all(${[...contactIds]}::uuid[])`.execute(tx.db)
  return own.length
}
