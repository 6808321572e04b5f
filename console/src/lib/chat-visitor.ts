import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api } from './api.ts'
import { conversationKeys } from './conversations.ts'
import { renew } from './renew.ts'
import type { Conversation } from './shapes.ts'

/** Whether a conversation is held in a chat on a page, with somebody who may be there now. */
export function isChat({ channel }: Pick<Conversation, 'channel'>): boolean {
  return channel.connector === 'web-chat'
}

/** Who writes in a web chat. */
export function chatVisitorOptions(conversationId: string) {
  return queryOptions({
    queryKey: conversationKeys.visitor(conversationId),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/conversations/{id}/visitor', { signal, params: { path: { id: conversationId } } }),
      ),
    // The stream tells when they come, leave, read or are known better.
    staleTime: 60_000,
  })
}

/** When a visitor was last heard to write; 0 when they have stopped. */
export function visitorTypingOptions(conversationId: string) {
  return queryOptions({
    queryKey: conversationKeys.visitorTyping(conversationId),
    queryFn: () => 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Takes in what the stream says of a visitor. */
export function takeInVisitor(client: QueryClient, data: unknown): void {
  if (typeof data !== 'object' || data === null) return
  const { conversationId, state }: Record<string, unknown> = { ...data }
  if (typeof conversationId !== 'string') return
  client.setQueryData(conversationKeys.visitorTyping(conversationId), state === 'typing' ? Date.now() : 0)
  renew(client, conversationKeys.visitor(conversationId))
}
