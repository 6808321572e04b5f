import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { answer, api } from '../../lib/api.ts'
import { type Notification, notificationsOptions } from './queries.ts'

type Which = { ids: string[] } | { conversationId: string } | { until: string }

/** Makes notifications read; shown at once, and put right by the server's answer. */
export function useMarkRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (which: Which) => answer(api.POST('/api/v1/notifications/readings', { body: which })),
    onMutate: (which) => {
      const readAt = new Date().toISOString()
      const mark = (one: Notification) => (fits(one, which) && !one.readAt ? { ...one, readAt } : one)
      client.setQueryData(notificationsOptions.queryKey, (known) => {
        if (!known) return known
        const pages = known.pages.map((page) => ({ ...page, items: page.items.map(mark) }))
        const shown = countIn(known.pages) - countIn(pages)
        return { ...known, pages: pages.map((page) => ({ ...page, unreadCount: page.unreadCount - shown })) }
      })
    },
    onSettled: () => client.invalidateQueries({ queryKey: notificationsOptions.queryKey }),
  })
}

function fits(one: Notification, which: Which): boolean {
  if ('ids' in which) return which.ids.includes(one.id)
  if ('conversationId' in which) return one.conversation?.id === which.conversationId
  return one.at <= which.until
}

function countIn(pages: readonly { items: Notification[] }[]): number {
  return pages.reduce((sum, { items }) => sum + items.filter((one) => !one.readAt).length, 0)
}

/** What one is told of a conversation is read while one looks at it. */
export function useReadWhileOpen(conversationId: string | undefined): void {
  const { data } = useInfiniteQuery(notificationsOptions)
  const { mutate } = useMarkRead()
  const unread = data?.pages
    .flatMap((page) => page.items)
    .some((one) => one.conversation && one.conversation.id === conversationId && !one.readAt)
  const read = useEffectEvent(() => {
    if (conversationId && document.visibilityState === 'visible') mutate({ conversationId })
  })
  useEffect(() => {
    if (!unread) return
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [unread])
}
