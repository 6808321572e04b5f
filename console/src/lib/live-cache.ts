import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/react-query'
import { conversationKeys, type InboxFilter } from './conversations.ts'
import { doesShow, isQuestion, placeRow, withUnread } from './live-rows.ts'
import type {
  Conversation,
  ConversationListItem,
  ConversationPage,
  ConversationRow,
  Message,
  MessagePage,
} from './shapes.ts'
import { comesBefore, usualSort } from './sorts.ts'

type Lists = InfiniteData<ConversationPage, string>
type Thread = InfiniteData<MessagePage, string>

/** The row as it stands in any list or page that was loaded. */
export function findRow(client: QueryClient, id: string): ConversationListItem | undefined {
  const detail = client.getQueryData<Conversation>(conversationKeys.detail(id))
  if (detail) return detail
  for (const [, list] of client.getQueriesData<Lists>({ queryKey: conversationKeys.lists })) {
    const row = list?.pages.flatMap((page) => page.items).find((item) => item.id === id)
    if (row) return row
  }
  return undefined
}

/** Puts a conversation's new row into every loaded list and page, without asking the server. */
export function renewRow(
  client: QueryClient,
  row: ConversationRow,
  by: { memberId: string; isOwnDoing: boolean },
): void {
  const mine = withUnread(row, findRow(client, row.id), by.isOwnDoing)
  for (const [key, list] of client.getQueriesData<Lists>({ queryKey: conversationKeys.lists })) {
    const filter = filterOf(key)
    if (!list || !filter) continue
    const belongs = doesShow(filter, row, by.memberId)
    const sort = filter.sort ?? usualSort(filter)
    const isBefore = (other: ConversationListItem) => comesBefore(sort, mine, other, new Date())
    const place = () =>
      isQuestion(filter)
        ? replaceInList(client, key, mine)
        : placeInList(client, key, mine, { belongs, isBefore })
    place()
    // A further page that is on its way brings the list back as it was when it was asked for.
    const loading = client.getQueryCache().find({ queryKey: key, exact: true, fetchStatus: 'fetching' })
    void loading?.promise?.then(place, () => undefined)
  }
  client.setQueryData<Conversation>(
    conversationKeys.detail(row.id),
    (known) => known && { ...known, ...mine },
  )
}

// Only the server knows whether and where it belongs now; it is asked a moment later.
function replaceInList(client: QueryClient, key: QueryKey, row: ConversationListItem): void {
  client.setQueryData<Lists>(key, (list) => {
    if (!list?.pages.some((page) => page.items.some((item) => item.id === row.id))) return list
    const pages = list.pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        item.id === row.id && item.version <= row.version ? { ...row, found: item.found } : item,
      ),
    }))
    return { ...list, pages }
  })
}

/** Asks again for the lists of which only the server knows what they hold. */
export function renewQuestions(client: QueryClient): void {
  const isAsked = ({ queryKey }: { queryKey: QueryKey }) => {
    const filter = filterOf(queryKey)
    return filter !== undefined && isQuestion(filter)
  }
  void client.invalidateQueries({ queryKey: conversationKeys.lists, predicate: isAsked })
}

function placeInList(
  client: QueryClient,
  key: QueryKey,
  row: ConversationListItem,
  where: { belongs: boolean | undefined; isBefore: (other: ConversationListItem) => boolean },
): void {
  client.setQueryData<Lists>(key, (list) => {
    const listed = list?.pages.flatMap((page) => page.items).find((item) => item.id === row.id)
    if (!list || (listed && listed.version > row.version)) return list
    return { ...list, pages: placeRow(list.pages, row, where.belongs, where.isBefore) }
  })
}

/** Changes what is known of one row wherever it is shown (an own read mark, an optimistic change). */
export function patchRow(client: QueryClient, id: string, change: Partial<ConversationListItem>): void {
  client.setQueriesData<Lists>({ queryKey: conversationKeys.lists }, (list) => {
    if (!list?.pages.some((page) => page.items.some((item) => item.id === id))) return list
    const pages = list.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
    }))
    return { ...list, pages }
  })
  client.setQueryData<Conversation>(conversationKeys.detail(id), (known) => known && { ...known, ...change })
}

/** Takes a conversation that is gone, or no longer ours to see, out of everything. */
export function dropRow(client: QueryClient, id: string): void {
  client.setQueriesData<Lists>({ queryKey: conversationKeys.lists }, (list) => {
    if (!list) return list
    const pages = list.pages.map((page) => ({
      ...page,
      items: page.items.filter((item) => item.id !== id),
    }))
    return { ...list, pages }
  })
  void client.invalidateQueries({ queryKey: conversationKeys.detail(id) })
}

/** Changes one message of a loaded thread. */
export function patchMessage(
  client: QueryClient,
  conversationId: string,
  messageId: string,
  change: Partial<Message>,
): void {
  client.setQueryData<Thread>(conversationKeys.messages(conversationId), (thread) => {
    if (!thread) return thread
    const pages = thread.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === messageId ? { ...item, ...change } : item)),
    }))
    return { ...thread, pages }
  })
}

/** Puts a message just written into a loaded thread. One that is there already was heard of since, and is newer. */
export function addMessage(client: QueryClient, conversationId: string, message: Message): void {
  const thread = client.getQueryData<Thread>(conversationKeys.messages(conversationId))
  if (thread?.pages.some(({ items }) => items.some(({ id }) => id === message.id))) return
  mergeNewest(client, conversationId, { items: [message], nextCursor: null })
}

/** Takes the newest page of a thread in: older pages stay, so the reader's place is kept. */
export function mergeNewest(client: QueryClient, conversationId: string, newest: MessagePage): void {
  client.setQueryData<Thread>(conversationKeys.messages(conversationId), (thread) => {
    const [first, ...older] = thread?.pages ?? []
    if (!thread || !first) return thread
    const seen = new Set(newest.items.map((item) => item.id))
    const kept = first.items.filter((item) => !seen.has(item.id))
    const items = [...kept, ...newest.items].sort((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
    )
    return { ...thread, pages: [{ ...first, items }, ...older] }
  })
}

function filterOf(key: readonly unknown[]): InboxFilter | undefined {
  const filter = key[2]
  // Keys of lists are made in one place (conversationKeys.list), always with the filter last.
  return typeof filter === 'object' && filter !== null ? (filter as InboxFilter) : undefined
}
