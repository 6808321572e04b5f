import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Taken } from '../connector.ts'
import { noteTypedEmail } from './bind-identity.ts'
import { tellStreams } from './tell.ts'

type Begun = { id: string; email: string | null; subject: string | null }

/** Remembers which conversation a visitor's first message has become, and tells the visitor its number. */
export async function noteTaken(tx: Tx, taken: readonly Taken[]): Promise<void> {
  const { rows } = await sql<Begun>`
    update chat_visitors as visitor set conversation_id = taken."conversationId"
    from json_to_recordset(${JSON.stringify(taken)}::json) as taken ("deliveryId" uuid, "conversationId" uuid)
      join chat_messages as line on line.account_id = ${tx.accountId}::uuid and line.delivery_id = taken."deliveryId"
    where visitor.account_id = ${tx.accountId}::uuid and visitor.id = line.visitor_id and visitor.conversation_id is null
    returning visitor.id, visitor.email, visitor.subject`.execute(tx.db)
  for (const { id, email, subject } of rows) {
    if (email && subject === null) await noteTypedEmail(tx, id, email)
    await tellStreams(tx, { visitorId: id, kind: 'chat' })
  }
}
