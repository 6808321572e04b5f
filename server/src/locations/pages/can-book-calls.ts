import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

/** Whether customers of the brand can book a call. The domain of calls is a later one; what it keeps may be read. */
export async function canBookCalls(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ isOn: boolean | null }>`
    select (settings->'callbacks'->>'isOn')::boolean as is_on from accounts
    where id = ${tx.accountId}::uuid`.execute(tx.db)
  return rows[0]?.isOn === true
}
