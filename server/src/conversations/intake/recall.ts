import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Arrival } from './arrival.ts'
import { idsIn } from './ids-in.ts'
import type { ThreadCandidates } from './threading.ts'

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
  index: number
  clue: 'id' | 'conversation' | 'message' | 'overtaken' | 'contact' | 'tombstone'
  key: string | null
  conversationId: string
  messageId: string | null
  isOurs: boolean | null
  isSame: boolean | null
  hasRoute: boolean | null
  homeId: string | null
}

/** All that the database knows about messages that come in, in one statement. */
export async function recall(tx: Tx, arrivals: readonly Arrival[]): Promise<Map<Arrival, Recalled>> {
  const clues = [
    sql`select asked.index, 'id' as clue, found.external_id as key, found.conversation_id, found.id as message_id,
      found.kind = 'outgoing' as is_ours, found.external_id = asked.external_id
        and (found.kind = 'outgoing' or found.content_hash is not distinct from asked.content_hash) as is_same,
      found.channel_id = asked.channel_id or exists (select from message_routes where account_id = found.account_id
        and message_id = found.id and channel_id = asked.channel_id) as has_route,
      found.home_conversation_id as home_id
    from asked join messages as found on found.account_id = ${tx.accountId}::uuid and found.external_id = any(asked.ids)`,
    sql`select asked.index, 'overtaken', null, found.conversation_id, null, null, null, null, null
    from asked join messages as found on found.account_id = ${tx.accountId}::uuid and found.kind = 'incoming'
      and found.in_reply_to = any(array[asked.external_id]) and found.sender->>'address' = asked.sender`,
    sql`select asked.index, 'tombstone', found.external_id, found.channel_id, null, null, null, null, null
    from asked join tombstones as found on found.account_id = ${tx.accountId}::uuid
      and found.channel_id = asked.channel_id and found.external_id = any(array[asked.external_id])`,
    ...contactClues(tx, arrivals),
    ...tokenClues(tx, arrivals),
  ]
  const { rows } =
    await sql<Row>`with asked as (select * from json_to_recordset(${asked(arrivals)}::json) as asked
      (index int, external_id text, content_hash text, channel_id uuid, sender text, ids text[], conversations uuid[],
        messages uuid[]))
    ${sql.join(clues, sql` union all `)}`.execute(tx.db)
  const byIndex = Map.groupBy(rows, (row) => row.index)
  return new Map(arrivals.map((arrival, index) => [arrival, sort(byIndex.get(index) ?? [])]))
}

function asked(arrivals: readonly Arrival[]): string {
  return JSON.stringify(
    arrivals.map(({ message, tokens }, index) => ({
      index,
      external_id: message.externalId,
      content_hash: message.contentHash,
      channel_id: message.channelId,
      sender: message.sender.address,
      ids: idsIn(message),
      conversations: tokens.conversations,
      messages: tokens.messages,
    })),
  )
}

// Left out when there are none, as nearly always: planning costs more than finding nothing.
function tokenClues(tx: Tx, arrivals: readonly Arrival[]) {
  const conversations = sql`select asked.index, 'conversation', found.id::text, found.id, null, null, null, null, null
    from asked join conversations as found on found.account_id = ${tx.accountId}::uuid and found.id = any(asked.conversations)`
  const messages = sql`select asked.index, 'message', found.id::text, found.conversation_id, found.id,
      found.kind = 'outgoing', null, null, null
    from asked join messages as found on found.account_id = ${tx.accountId}::uuid and found.id = any(asked.messages)`
  return [
    ...(arrivals.some(({ tokens }) => tokens.conversations.length > 0) ? [conversations] : []),
    ...(arrivals.some(({ tokens }) => tokens.messages.length > 0) ? [messages] : []),
  ]
}

// The newest conversation of a person on a medium that has one endless conversation for each.
function contactClues(tx: Tx, arrivals: readonly Arrival[]) {
  if (!arrivals.some(({ message }) => message.threadsBy === 'contact')) return []
  return [
    sql`select asked.index, 'contact', null, newest.id, null, null, null, null, null
    from asked cross join lateral (select conversations.id from conversations join participants
        on participants.account_id = conversations.account_id and participants.conversation_id = conversations.id
      where conversations.account_id = ${tx.accountId}::uuid and conversations.channel_id = asked.channel_id
        and participants.address = asked.sender
      order by conversations.last_activity_at desc fetch first 1 row only) as newest`,
  ]
}

function sort(rows: Row[]): Recalled {
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
      ofContact: having('contact')[0]?.conversationId,
    },
    bounced: [...having('message'), ...having('id')].flatMap(({ messageId, conversationId, isOurs }) =>
      messageId && isOurs ? [{ messageId, conversationId }] : [],
    ),
  }
}

function conversationsByKey(rows: Row[]): Map<string, string> {
  return new Map(rows.flatMap(({ key, conversationId }) => (key ? [[key, conversationId] as const] : [])))
}
