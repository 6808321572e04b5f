import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { announceStates } from '../announce.ts'

/** `reason` is a key of errors.json. */
export type Hold = { messageId: string; reason: string }

/** Keeps messages back until something is set up or switched on again. */
export async function holdMessages(tx: Tx, holds: readonly Hold[]): Promise<void> {
  if (holds.length === 0) return
  const { rows } = await sql<Hold & { conversationId: string }>`
    update messages set state = 'held', state_reason = held.reason, lease_until = null,
      attempts = greatest(attempts - 1, 0)
    from json_to_recordset(${JSON.stringify(holds)}::json) as held ("messageId" uuid, "reason" text)
    where account_id = ${tx.accountId}::uuid and id = held."messageId"
    returning id as message_id, conversation_id, state_reason as reason`.execute(tx.db)
  await announceStates(
    tx,
    rows.map((row) => ({ ...row, state: 'held' })),
  )
}
