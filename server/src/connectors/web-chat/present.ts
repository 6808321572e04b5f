import { sql } from 'kysely'
import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'
import { fileUrl } from './files.ts'
import type { Line } from './log.ts'

const time = z.date()

const fileShape = z.object({
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  url: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
})

export const lineShape = z.object({
  seq: z.number().int(),
  id: z.uuid(),
  clientId: z.uuid().nullable(),
  from: z.enum(['visitor', 'agent', 'system']),
  name: z.string().nullable(),
  html: z.string().nullable(),
  text: z.string(),
  files: z.array(fileShape),
  at: time,
})

export const conversationShape = z.object({
  id: z.uuid(),
  number: z.number().int().nullable(),
  status: z.enum(['open', 'resolved']),
  hasEmail: z.boolean(),
  agentNames: z.array(z.string()),
  readByAgentsUpTo: z.number().int().nullable(),
})

export type ShownLine = z.infer<typeof lineShape>
export type ShownConversation = z.infer<typeof conversationShape>

/** A line of a chat as its visitor sees it. */
export function presentLine(context: Context, key: string, line: Line): ShownLine {
  const { visitorId, sender, files, ...rest } = line
  return {
    ...rest,
    from: sender,
    files: files.map(({ id, kind, ...file }) => ({
      ...file,
      url: fileUrl(context, { key, visitorId, kind, id }),
    })),
  }
}

/** Chats as their visitors see them, by visitor. */
export async function readConversations(
  tx: Tx,
  visitorIds: readonly string[],
): Promise<Map<string, ShownConversation & { conversationId: string | null }>> {
  const { rows } = await sql<ShownConversation & { conversationId: string | null }>`
    select visitor.id, conversations.number, visitor.status, visitor.email is not null as has_email,
      coalesce((select array_agg(distinct name) from chat_messages where account_id = visitor.account_id
        and visitor_id = visitor.id and sender = 'agent' and name is not null), '{}') as agent_names,
      nullif(visitor.agents_read_up_to, 0) as read_by_agents_up_to,
      coalesce(conversations.merged_into_id, conversations.id) as conversation_id
    from chat_visitors as visitor left join conversations on conversations.account_id = visitor.account_id
      and conversations.id = visitor.conversation_id
    where visitor.account_id = ${tx.accountId}::uuid and visitor.id = any(${[...visitorIds]}::uuid[])`.execute(
    tx.db,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
