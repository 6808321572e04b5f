import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'

/** The database's channel on which consoles hear what a visitor does; nothing of it is kept. */
export const visitorNews = 'vicino_visitors'

const stateShape = z.enum(['here', 'away', 'typing', 'read', 'changed'])
export type VisitorState = z.infer<typeof stateShape>

const newsShape = z.object({
  accountId: z.uuid(),
  conversationId: z.uuid(),
  state: stateShape,
  locationId: z.uuid().nullable(),
  departmentId: z.uuid().nullable(),
})

/** Tells whoever sees their conversations what visitors do: they came, left, type, have read, or are known better. */
export async function tellConsoles(
  tx: Tx,
  visitorIds: readonly string[],
  state: VisitorState,
): Promise<void> {
  await sql`select pg_notify(${visitorNews}, json_build_object('accountId', kept.account_id, 'conversationId', kept.id,
      'state', ${state}::text, 'locationId', kept.location_id, 'departmentId', kept.department_id)::text)
    from chat_visitors as visitor
      join conversations as own on own.account_id = visitor.account_id and own.id = visitor.conversation_id
      join conversations as kept on kept.account_id = own.account_id and kept.id = coalesce(own.merged_into_id, own.id)
    where visitor.account_id = ${tx.accountId}::uuid and visitor.id = any(${[...visitorIds]}::uuid[])`.execute(
    tx.db,
  )
}

/** What was told; undefined when some may have been missed, which the next will make good. */
export function readVisitorNews(text: string): z.infer<typeof newsShape> | undefined {
  return text === '' ? undefined : newsShape.parse(JSON.parse(text))
}
