import { sql } from 'kysely'
import { z } from 'zod'
import type { Reaction } from '../platform/jobs/jobs.ts'

const payloadShape = z.object({ contactIds: z.array(z.uuid()) })

/**
 * Records became one person, or ceased to be: each conversation belongs to whoever the record it began with is now
 * part of. Asking what is true now makes it the same whichever of a merge and its undoing is reacted to last.
 */
export const followContacts: Reaction = async (context, event) => {
  const { contactIds } = payloadShape.parse(event.payload)
  await context.transaction((tx) =>
    sql`
      with recursive chain as (
        select id as original_id, id, merged_into_id from contacts
        where account_id = ${tx.accountId} and id = any(${contactIds}::uuid[])
        union all
        select chain.original_id, contacts.id, contacts.merged_into_id from chain
        join contacts on contacts.account_id = ${tx.accountId} and contacts.id = chain.merged_into_id
      )
      update conversations set contact_id = chain.id, version = version + 1 from chain
      where conversations.account_id = ${tx.accountId} and conversations.original_contact_id = chain.original_id
        and chain.merged_into_id is null and conversations.contact_id <> chain.id`.execute(tx.db),
  )
}
