import type { Context } from '../../platform/context.ts'
import type { Log } from '../../platform/log.ts'
import { readNewLines } from './log.ts'
import { presentLine, readConversations } from './present.ts'
import { readNews } from './tell.ts'

/** One open connection of a visitor's browser. */
export type Stream = {
  accountId: string
  visitorId: string
  channelId: string
  locationId: string | null
  locale: string
  /** The chat's public key. */
  key: string
  /** The number of the newest line it has. */
  lastSeq: number
  send(event: string, data: unknown, id?: number): void
}

export type ChatStreams = {
  /** Adds a connection; it is sent what it has not, and from then on all that is said. Returns how to take it away. */
  join(stream: Stream): () => void
  /** There is something for a visitor ('' = for any, after a gap). */
  hear(text: string): void
  /** Somebody of the team writes in a conversation, or has stopped. */
  hearTyping(typing: { accountId: string; conversationId: string; name: string; isTyping: boolean }): void
  open(): ReadonlyMap<string, ReadonlySet<string>>
  each(): Iterable<Stream>
  close(): void
}

type Room = {
  byVisitor: Map<string, Set<Stream>>
  /** Whose lines, and whose state, may be old. */
  behind: Set<string>
  changed: Set<string>
  conversations: Map<string, string>
  reading: Promise<void> | undefined
}

const mostVisitors = 500
const mostLines = 200
const afterFailureMs = 1_000

/**
 * Hands lines of chats out to their visitors' connections. All visitors of a brand are read for together: what is told
 * while a read is under way waits for the next one, so a thousand chats cost as many questions as there is time for.
 * A connection knows the number it has; numbers have no gaps, so nothing is missed or sent twice.
 */
export function createChatStreams(contextOf: (accountId: string) => Context, log: Log): ChatStreams {
  const rooms = new Map<string, Room>()

  function wake(accountId: string, room: Room): void {
    room.reading ??= work(contextOf(accountId), room)
      .catch(async (error) => {
        log.warn({ error }, 'Reading chats for their visitors failed')
        await new Promise((resolve) => setTimeout(resolve, afterFailureMs))
        for (const id of room.byVisitor.keys()) room.behind.add(id)
      })
      .finally(() => {
        room.reading = undefined
        if (room.behind.size + room.changed.size > 0) wake(accountId, room)
      })
  }

  function markAll(): void {
    for (const [accountId, room] of rooms) {
      for (const id of room.byVisitor.keys()) mark(room, id)
      wake(accountId, room)
    }
  }

  return {
    join(stream) {
      const room = rooms.get(stream.accountId) ?? newRoom()
      rooms.set(stream.accountId, room)
      const own = room.byVisitor.get(stream.visitorId) ?? new Set()
      room.byVisitor.set(stream.visitorId, own.add(stream))
      mark(room, stream.visitorId)
      wake(stream.accountId, room)
      return () => {
        own.delete(stream)
        if (own.size > 0 || room.byVisitor.get(stream.visitorId) !== own) return
        room.byVisitor.delete(stream.visitorId)
        room.conversations.delete(stream.visitorId)
        if (room.byVisitor.size === 0) rooms.delete(stream.accountId)
      }
    },
    hear(text) {
      const news = readNews(text)
      if (!news) return markAll()
      const room = rooms.get(news.accountId)
      if (!room?.byVisitor.has(news.visitorId)) return
      if (news.kind === 'message') room.behind.add(news.visitorId)
      else room.changed.add(news.visitorId)
      wake(news.accountId, room)
    },
    hearTyping({ accountId, conversationId, name, isTyping }) {
      const room = rooms.get(accountId)
      for (const [visitorId, own] of room?.conversations ?? [])
        if (own === conversationId)
          for (const stream of room?.byVisitor.get(visitorId) ?? [])
            stream.send('typing', { name: isTyping ? name : null })
    },
    open: () => new Map([...rooms].map(([id, { byVisitor }]) => [id, new Set(byVisitor.keys())])),
    *each() {
      for (const { byVisitor } of rooms.values()) for (const own of byVisitor.values()) yield* own
    },
    close: () => rooms.clear(),
  }
}

function newRoom(): Room {
  return {
    ...{ byVisitor: new Map(), behind: new Set<string>(), changed: new Set<string>() },
    ...{ conversations: new Map(), reading: undefined },
  }
}

function mark(room: Room, visitorId: string): void {
  room.behind.add(visitorId)
  room.changed.add(visitorId)
}

async function work(context: Context, room: Room): Promise<void> {
  const behind = take(room.behind)
  const changed = take(room.changed)
  if (behind.length > 0) await sendLines(context, room, behind)
  if (changed.length > 0) await sendState(context, room, changed)
}

function take(ids: Set<string>): string[] {
  const taken = [...ids].slice(0, mostVisitors)
  for (const id of taken) ids.delete(id)
  return taken
}

async function sendLines(context: Context, room: Room, visitorIds: readonly string[]): Promise<void> {
  const wanted = visitorIds.flatMap((visitorId) => {
    const streams = [...(room.byVisitor.get(visitorId) ?? [])]
    return streams.length > 0
      ? [{ visitorId, after: Math.min(...streams.map(({ lastSeq }) => lastSeq)) }]
      : []
  })
  const lines = await context.read((tx) => readNewLines(tx, wanted, mostLines))
  for (const line of lines)
    for (const stream of room.byVisitor.get(line.visitorId) ?? [])
      if (line.seq === stream.lastSeq + 1) {
        stream.lastSeq = line.seq
        stream.send('message', presentLine(context, stream.key, line), line.seq)
      }
  const counts = Map.groupBy(lines, ({ visitorId }) => visitorId)
  for (const [visitorId, own] of counts) if (own.length === mostLines) room.behind.add(visitorId)
}

async function sendState(context: Context, room: Room, visitorIds: readonly string[]): Promise<void> {
  const states = await context.read((tx) => readConversations(tx, visitorIds))
  for (const [visitorId, { conversationId, ...shown }] of states) {
    if (conversationId) room.conversations.set(visitorId, conversationId)
    for (const stream of room.byVisitor.get(visitorId) ?? []) {
      stream.send('conversation', shown)
      if (shown.readByAgentsUpTo !== null) stream.send('read', { upTo: shown.readByAgentsUpTo })
    }
  }
}
