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
    for (const event of wanted)
      for (const chat of chats) if (chat.subjectId === event.subjectId) await follow(tx, chat, event)
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

async function follow(tx: Tx, chat: Chat, { type, payload, at }: StoredEvent): Promise<void> {
  const messageId = typeof payload.messageId === 'string' ? payload.messageId : ''
  switch (type) {
    case 'conversation.status_changed':
      return noteStatus(tx, chat, payload.status === 'resolved' ? 'resolved' : 'open')
    case 'conversation.read':
      return noteRead(tx, chat, at)
    case 'message.received':
      return showMessage(tx, chat, messageId, 'incoming')
    case 'message.state_changed':
      if (payload.state === 'sent') await showMessage(tx, chat, messageId, 'outgoing')
  }
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

/** What went another way than through the chat stands in it as well, where it was to or from its visitor. */
async function showMessage(
  tx: Tx,
  { visitorId, channelId, email }: Chat,
  messageId: string,
  kind: 'incoming' | 'outgoing',
): Promise<void> {
  const { rows } = await sql<Shown>`
    select text, html, author_kind, author_name from messages
    where account_id = ${tx.accountId}::uuid and id = ${messageId}::uuid and kind = ${kind}
      and channel_id <> ${channelId}::uuid and automatic is null and class = 'reply'
      and case when kind = 'incoming'
        then exists (select from participants where account_id = messages.account_id
          and conversation_id = messages.conversation_id and state = 'known' and address = lower(messages.sender->>'address')
          and address = ${email})
        else recipients->'to' @> jsonb_build_array(jsonb_build_object('address', ${email}::text)) end`.execute(
    tx.db,
  )
  const [message] = rows
  if (!message || email === null) return
  const isTheirs = kind === 'incoming'
  await addLine(tx, visitorId, {
    sender: isTheirs ? 'visitor' : 'agent',
    name: !isTheirs && message.authorKind === 'member' ? message.authorName : null,
    text: message.text.trim(),
    html: isTheirs ? null : chatHtml(message.html),
    files: await readAttachments(tx, messageId),
    messageId,
  })
}

type Shown = { text: string; html: string | null; authorKind: string; authorName: string }
