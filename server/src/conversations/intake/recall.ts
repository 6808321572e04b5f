import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { ReceivedMessage } from '../received-message.ts'
import type { ThreadCandidates } from './threading.ts'

const mostIds = 60

/** Ids our tokens in a message name, by kind; their signatures have been checked. */
export type TokenIds = { conversations: string[]; messages: string[]; locations: string[] }

export type Recalled = {
  candidates: ThreadCandidates
  isDeleted: boolean
  /** Of a conversation whose token it may bear: where the message it answers was taken since. */
  splitOff: Map<string, string>
  /** The same message, received before (`hasRoute`: on this very channel) or sent by ourselves. */
  same: { messageId: string; conversationId: string; isOurs: boolean; hasRoute: boolean } | undefined
  /** Outgoing messages a bounce may be about: those its tokens name, then those whose ids it returns. */
  bounced: { messageId: string; conversationId: string }[]
}

type Row = {
  clue: 'id' | 'conversation' | 'message' | 'overtaken' | 'contact' | 'tombstone'
  key: string | null
  conversationId: string
  messageId: string | null
  isOurs: boolean | null
  isSame: boolean | null
  hasRoute: boolean | null
  homeId: string | null
}

/** All that the database knows about a message that comes in, in one statement. */
export async function recall(tx: Tx, message: ReceivedMessage, tokens: TokenIds): Promise<Recalled> {
  const ids = [
    message.externalId,
    ...message.inReplyTo.slice(0, mostIds),
    ...message.references.slice(-mostIds),
    ...message.forwardedIds.slice(0, mostIds),
    ...(message.bounce?.originalIds.slice(0, mostIds) ?? []),
  ]
  const clues = [
    sql`select 'id' as clue, external_id as key, conversation_id, id as message_id, kind = 'outgoing' as is_ours,
      external_id = ${message.externalId} and (kind = 'outgoing' or content_hash is not distinct from ${message.contentHash}) as is_same,
      channel_id = ${message.channelId}::uuid or exists (select from message_routes where account_id = messages.account_id
        and message_id = messages.id and channel_id = ${message.channelId}::uuid) as has_route,
      home_conversation_id as home_id
    from messages where account_id = ${tx.accountId}::uuid and external_id = any(${ids}::text[])`,
    sql`select 'overtaken', null, conversation_id, null, null, null, null, null from messages
    where account_id = ${tx.accountId}::uuid and kind = 'incoming' and in_reply_to = ${message.externalId}
      and sender->>'address' = ${message.sender.address}`,
    sql`select 'tombstone', external_id, channel_id, null, null, null, null, null from tombstones
    where account_id = ${tx.accountId}::uuid and channel_id = ${message.channelId}::uuid and external_id = ${message.externalId}`,
    ...tokenClues(tx, tokens),
  ]
  const { rows } = await sql<Row>`${sql.join(clues, sql` union all `)}`.execute(tx.db)
  return sort(rows, await newestOfContact(tx, message))
}

// Left out when there are none, as nearly always: planning costs more than finding nothing.
function tokenClues(tx: Tx, tokens: TokenIds) {
  const conversations = sql`select 'conversation', id::text, id, null, null, null, null, null from conversations
    where account_id = ${tx.accountId}::uuid and id = any(${tokens.conversations}::uuid[])`
  const messages = sql`select 'message', id::text, conversation_id, id, kind = 'outgoing', null, null, null from messages
    where account_id = ${tx.accountId}::uuid and id = any(${tokens.messages}::uuid[])`
  return [
    ...(tokens.conversations.length > 0 ? [conversations] : []),
    ...(tokens.messages.length > 0 ? [messages] : []),
  ]
}

function sort(rows: Row[], ofContact: string | undefined): Recalled {
  const having = (...clues: Row['clue'][]) => rows.filter((row) => clues.includes(row.clue))
  const same = rows.find((row) => row.isSame)
  return {
    isDeleted: having('tombstone').length > 0,
    splitOff: new Map(
      having('id').flatMap(({ homeId, conversationId }) =>
        homeId ? [[homeId, conversationId] as const] : [],
      ),
    ),
    same: same?.messageId
      ? {
          messageId: same.messageId,
          conversationId: same.conversationId,
          isOurs: same.isOurs === true,
          hasRoute: same.hasRoute === true,
        }
      : undefined,
    candidates: {
      byTokenId: conversationsByKey(having('conversation', 'message')),
      byExternalId: conversationsByKey(having('id')),
      overtakenBy: having('overtaken')[0]?.conversationId,
      ofContact,
    },
    bounced: [...having('message'), ...having('id')].flatMap(({ messageId, conversationId, isOurs }) =>
      messageId && isOurs ? [{ messageId, conversationId }] : [],
    ),
  }
}

function conversationsByKey(rows: Row[]): Map<string, string> {
  return new Map(rows.flatMap(({ key, conversationId }) => (key ? [[key, conversationId] as const] : [])))
}

async function newestOfContact(tx: Tx, message: ReceivedMessage): Promise<string | undefined> {
  if (message.threadsBy !== 'contact') return undefined
  const found = await tx.db
    .selectFrom('conversations')
    .innerJoin('participants', (join) =>
      join
        .onRef('participants.accountId', '=', 'conversations.accountId')
        .onRef('participants.conversationId', '=', 'conversations.id'),
    )
    .select('conversations.id')
    .where('conversations.accountId', '=', tx.accountId)
    .where('conversations.channelId', '=', message.channelId)
    .where('participants.address', '=', message.sender.address)
    .orderBy('conversations.lastActivityAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.id
}
