import type { QueryClient } from '@tanstack/react-query'
import { answer, api } from './api.ts'
import { conversationKeys } from './conversations.ts'
import { mergeNewest } from './live-cache.ts'

const newestMessages = 30
const latest = new WeakMap<QueryClient, Map<string, symbol>>()

/**
 * Reads the newest messages of a thread that is shown. Whatever was asked for before is waited for or dropped: its
 * answer may be older than what has been heard since.
 */
export async function refreshThread(client: QueryClient, id: string): Promise<void> {
  const queryKey = conversationKeys.messages(id)
  const requests = requestsOf(client)
  const own = Symbol(id)
  const isLatest = () => requests.get(id) === own
  requests.set(id, own)
  const loading = client.getQueryCache().find({ queryKey })?.promise
  await loading?.catch(() => undefined)
  const isShown = isLatest() && client.getQueryData(queryKey) !== undefined
  const page = isShown ? await readNewest(id).catch(() => undefined) : undefined
  if (!isLatest()) return
  requests.delete(id)
  if (page) mergeNewest(client, id, page)
  else void client.invalidateQueries({ queryKey })
}

/** Whether an answer is under way that may be older than what is heard meanwhile. */
export function isThreadLoading(client: QueryClient, id: string): boolean {
  return requestsOf(client).has(id) || client.isFetching({ queryKey: conversationKeys.messages(id) }) > 0
}

function readNewest(id: string) {
  const params = { path: { id }, query: { limit: newestMessages } }
  return answer(api.GET('/api/v1/conversations/{id}/messages', { params }))
}

function requestsOf(client: QueryClient): Map<string, symbol> {
  const known = latest.get(client) ?? new Map<string, symbol>()
  latest.set(client, known)
  return known
}
