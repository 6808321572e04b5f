import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'

/**
 * Lets the first that waits of each subject be sent: what stood before it has ended. The endpoints' rows must be held,
 * so that nothing is added meanwhile that would be overlooked.
 * @param subjectIds only of these; all without it
 */
export async function promote(
  tx: Tx,
  endpointIds: readonly string[],
  subjectIds?: readonly string[],
): Promise<void> {
  const ofSubjects = subjectIds ? sql`and subject_id = any(${subjectIds}::uuid[])` : sql``
  await sql`update webhook_deliveries set is_next = true from (
      select distinct on (endpoint_id, subject_id) id from webhook_deliveries
      where account_id = ${tx.accountId} and endpoint_id = any(${endpointIds}::uuid[]) and state = 'waiting'
        and subject_id is not null ${ofSubjects}
      order by endpoint_id, subject_id, id) first
    where webhook_deliveries.account_id = ${tx.accountId} and webhook_deliveries.id = first.id
      and not is_next`.execute(tx.db)
}
