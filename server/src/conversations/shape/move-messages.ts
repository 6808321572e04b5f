import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

export type Move = {
  ids: readonly string[]
  /** Where they go. */
  toId: string
  /** Added to the public numbers of what goes: their order stays, and they come after all that is there. */
  afterPublicNumber: number
  /** Whose reply token they bear from now on, unless they have borne another's since before. */
  homeId: string
}

/** Takes messages with their files, mentions and words to another conversation. */
export async function moveMessages(tx: Tx, { ids, toId, afterPublicNumber, homeId }: Move): Promise<void> {
  if (ids.length === 0) return
  await sql`update messages set conversation_id = ${toId}::uuid, public_number = moving.number,
      home_conversation_id = coalesce(home_conversation_id, ${homeId}::uuid)
    from (select id, case when public_number is not null
        then ${afterPublicNumber}::integer + rank() over (partition by public_number is null order by public_number, id) end as number
      from messages where account_id = ${tx.accountId}::uuid and id = any(${ids}::uuid[])) as moving
    where messages.account_id = ${tx.accountId}::uuid and messages.id = moving.id`.execute(tx.db)
  await moveBelongings(tx, ids, toId)
}

/** Puts messages where they came from, with the public numbers they had there. */
export async function bringBack(
  tx: Tx,
  messages: readonly { id: string; publicNumber: number | null }[],
  homeId: string,
): Promise<void> {
  if (messages.length === 0) return
  await sql`update messages set conversation_id = ${homeId}::uuid, public_number = given."publicNumber",
      home_conversation_id = nullif(home_conversation_id, ${homeId}::uuid)
    from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as given (id uuid, "publicNumber" integer)
    where messages.account_id = ${tx.accountId}::uuid and messages.id = given.id`.execute(tx.db)
  await moveBelongings(
    tx,
    messages.map((one) => one.id),
    homeId,
  )
}

async function moveBelongings(tx: Tx, ids: readonly string[], toId: string): Promise<void> {
  const moved = sql`account_id = ${tx.accountId}::uuid and message_id = any(${ids}::uuid[])`
  await sql`update attachments set conversation_id = ${toId}::uuid where ${moved}`.execute(tx.db)
  await sql`update mentions set conversation_id = ${toId}::uuid where ${moved}`.execute(tx.db)
  // Words are seen only through a search; every text is without this word.
  await sql`select set_config('app.search', '!vicinonowhere', true)`.execute(tx.db)
  await sql`update search_documents set conversation_id = ${toId}::uuid where ${moved}`.execute(tx.db)
  await sql`select set_config('app.search', '', true)`.execute(tx.db)
}
