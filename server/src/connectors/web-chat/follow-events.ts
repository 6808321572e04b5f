import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { holdCursor, moveCursor } from '../../platform/events/cursor.ts'
import { latestPosition, readEvents, type StoredEvent } from '../../platform/events/read-events.ts'
import { chatHtml } from './chat-html.ts'
import { readAttachments } from './deliver.ts'
import { addLine } from './log.ts'
import { tellStreams } from './tell.ts'

const reader = 'web-chat'

/**
 * Shows visitors what happens to their conversation elsewhere: it is resolved or open again, somebody of the team has
 * read it, an answer to a mail came in, an answer went out by mail.
 */
export async function followChats(context: Context): Promise<{ passed: number; isHeldBack: boolean }> {
  return context.transaction(async (tx) => {
    const cursor = await holdCursor(tx, reader, () => latestPosition(tx))
    const { events, isHeldBack } = await readEvents(tx, cursor)
    const last = events.at(-1)
    if (!last) return { passed: 0, isHeldBack }
    const wanted = events.filter(({ type }) => followed.has(type))
    const chats = wanted.length > 0 ? await findChats(tx, wanted) : []
    const happened = wanted.flatMap((event) =>
      chats.filter(({ subjectId }) => subjectId === event.subjectId).map((chat) => ({ chat, event })),
    )
    const shown = await findShown(tx, happened)
    for (const one of happened) await follow(tx, one, shown.get(one))
    await moveCursor(tx, reader, last)
    return { passed: events.length, isHeldBack }
  })
}

const followed = new Set([
  'conversation.status_changed',
  'conversation.read',
  'message.received',
  'message.state_changed',
])

type Chat = { subjectId: string; visitorId: string; channelId: string; email: string | null }

// A conversation that was merged into another goes on there.
async function findChats(tx: Tx, events: readonly StoredEvent[]): Promise<Chat[]> {
  const ids = [...new Set(events.flatMap(({ subjectId }) => subjectId ?? []))]
  const { rows } = await sql<Chat>`
    select coalesce(own.merged_into_id, own.id) as subject_id, visitor.id as visitor_id, visitor.channel_id, visitor.email
    from conversations as own join chat_visitors as visitor
      on visitor.account_id = own.account_id and visitor.conversation_id = own.id
    where own.account_id = ${tx.accountId}::uuid and (own.id = any(${ids}::uuid[]) or own.merged_into_id = any(${ids}::uuid[]))`.execute(
    tx.db,
  )
  return rows
}

type Happened = { chat: Chat; event: StoredEvent }

async function follow(
  tx: Tx,
  { chat, event: { type, payload, at } }: Happened,
  message: Shown | undefined,
): Promise<void> {
  if (type === 'conversation.status_changed')
    await noteStatus(tx, chat, payload.status === 'resolved' ? 'resolved' : 'open')
  if (type === 'conversation.read') await noteRead(tx, chat, at)
  if (message) await showMessage(tx, chat, message)
}

async function noteStatus(tx: Tx, { visitorId }: Chat, status: 'open' | 'resolved'): Promise<void> {
  await tx.db
    .updateTable('chatVisitors')
    .set({ status })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', visitorId)
    .execute()
  await tellStreams(tx, { visitorId, kind: 'chat' })
}

// Somebody who reads a conversation has seen what was said until then.
async function noteRead(tx: Tx, { visitorId }: Chat, at: Date): Promise<void> {
  const upTo = sql<number>`coalesce((select max(seq) from chat_messages where account_id = ${tx.accountId}::uuid
    and visitor_id = ${visitorId}::uuid and created_at <= ${at}::timestamptz), 0)`
  const { numUpdatedRows } = await tx.db
    .updateTable('chatVisitors')
    .set({ agentsReadUpTo: upTo })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', visitorId)
    .where('agentsReadUpTo', '<', upTo)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0) await tellStreams(tx, { visitorId, kind: 'read' })
}

type Shown = {
  messageId: string
  kind: 'incoming' | 'outgoing'
  text: string
  html: string | null
  authorKind: string
  authorName: string
}

/** The messages that went another way than through the chat, to or from its visitor: they stand in it as well. */
async function findShown(tx: Tx, happened: readonly Happened[]): Promise<Map<Happened, Shown>> {
  const asked = happened.flatMap(({ chat, event }, index) => {
    const kind = kindShownBy(event)
    const { channelId, email } = chat
    return kind && email !== null
      ? [{ index, kind, messageId: event.payload.messageId, channelId, email }]
      : []
  })
  if (asked.length === 0) return new Map()
  const { rows } = await sql<Shown & { index: number }>`
    select asked.index, messages.id as message_id, messages.kind, text, html, author_kind, author_name
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked
        (index int, kind text, "messageId" uuid, "channelId" uuid, email text)
      join messages on messages.account_id = ${tx.accountId}::uuid and messages.id = asked."messageId"
    where messages.kind = asked.kind and messages.channel_id <> asked."channelId" and automatic is null and class = 'reply'
      and case when messages.kind = 'incoming'
        then exists (select from participants where account_id = messages.account_id
          and conversation_id = messages.conversation_id and state = 'known' and address = lower(messages.sender->>'address')
          and address = asked.email)
        else recipients->'to' @> jsonb_build_array(jsonb_build_object('address', asked.email)) end`.execute(
    tx.db,
  )
  return new Map(rows.map(({ index, ...row }) => [happened[index]!, row]))
}

function kindShownBy({ type, payload }: StoredEvent): 'incoming' | 'outgoing' | undefined {
  if (type === 'message.received') return 'incoming'
  return type === 'message.state_changed' && payload.state === 'sent' ? 'outgoing' : undefined
}

async function showMessage(tx: Tx, { visitorId }: Chat, message: Shown): Promise<void> {
  const { messageId, kind, text, html, authorKind, authorName } = message
  const isTheirs = kind === 'incoming'
  await addLine(tx, visitorId, {
    sender: isTheirs ? 'visitor' : 'agent',
    name: !isTheirs && authorKind === 'member' ? authorName : null,
    text: text.trim(),
    html: isTheirs ? null : chatHtml(html),
    files: await readAttachments(tx, messageId),
    messageId,
  })
}
