import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Recipients } from '../channel.ts'
import type { ConversationRecord } from '../find-conversation.ts'

type Place = Pick<ConversationRecord, 'id' | 'sideOfId'>

/**
 * Keeps a conversation and its side threads apart: who takes part in one of them is not written to from the other, so
 * that nobody is told by accident what was said behind their back. The customer is never written to in a side thread.
 * @throws AppError invalid with the first address that takes part in the other one
 */
export async function refuseCrossing(tx: Tx, place: Place, recipients: Recipients): Promise<void> {
  const addresses = [...recipients.to, ...recipients.cc, ...recipients.bcc].map((one) =>
    one.address.trim().toLowerCase(),
  )
  const [taken] = await (place.sideOfId
    ? inMain(tx, { ...place, sideOfId: place.sideOfId }, addresses)
    : inSideThreads(tx, place.id, addresses))
  if (!taken) return
  const key = place.sideOfId ? 'side_of_customer' : 'side_of_third_party'
  throw new AppError('invalid', `${taken} takes part in the other thread.`, {
    key,
    values: { address: taken },
  })
}

/** The conversation a side thread belongs to, with all that was merged into it or with it. */
export function mainOf(tx: Tx, mainId: string) {
  return sql`select id from conversations where account_id = ${tx.accountId}::uuid
    and coalesce(merged_into_id, id) = (select coalesce(merged_into_id, id) from conversations
      where account_id = ${tx.accountId}::uuid and id = ${mainId}::uuid)`
}

// Whoever was let into the side thread already may be answered there; the customer may not, wherever they turn up.
async function inMain(
  tx: Tx,
  place: { id: string; sideOfId: string },
  addresses: string[],
): Promise<string[]> {
  const main = mainOf(tx, place.sideOfId)
  const { rows } = await sql<{ address: string }>`
    select address from (select account_id, contact_id,
      regexp_replace(lower(value), '^(unverified|unreachable):', '') as address from contact_identities) as customers
    where account_id = ${tx.accountId}::uuid and address = any(${addresses}::text[]) and contact_id in (
      select contact_id from conversations where account_id = ${tx.accountId}::uuid and id in (${main}))
    union all
    select lower(address) from participants as theirs
    where account_id = ${tx.accountId}::uuid and lower(address) = any(${addresses}::text[])
      and conversation_id in (${main}) and not exists (select from participants as own
        where own.account_id = theirs.account_id and own.conversation_id = ${place.id}::uuid
          and own.address = theirs.address and own.state = 'known')`.execute(tx.db)
  return rows.map((row) => row.address)
}

async function inSideThreads(tx: Tx, mainId: string, addresses: string[]): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select lower(theirs.address) as address
    from conversations as side join participants as theirs
      on theirs.account_id = side.account_id and theirs.conversation_id = side.id
    where side.account_id = ${tx.accountId}::uuid and side.side_of_id in (${mainOf(tx, mainId)})
      and lower(theirs.address) = any(${addresses}::text[])
      and not exists (select from participants as own where own.account_id = side.account_id
        and own.conversation_id = ${mainId}::uuid and own.address = theirs.address)`.execute(tx.db)
  return rows.map((row) => row.address)
}
