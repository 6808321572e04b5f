import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../lib/api.ts'
import { patchRow } from '../../lib/live-cache.ts'
import type { Conversation } from '../../lib/shapes.ts'

/** Long enough that walking through a list with j and k does not mark everything as read. */
const lookMs = 700

/** Marks what is on the page as read once it has been in sight for a moment. */
export function useReadMark({ id, messageCount, isUnread }: Conversation): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!isUnread) return
    let timer: ReturnType<typeof setTimeout> | undefined
    function mark() {
      patchRow(client, id, { isUnread: false })
      const request = { params: { path: { id } }, body: { messageCount } }
      // Should it not arrive, the conversation is unread again at the next look: no harm.
      api.PUT('/api/v1/conversations/{id}/read', request).catch(() => undefined)
    }
    function look() {
      clearTimeout(timer)
      if (document.visibilityState === 'visible') timer = setTimeout(mark, lookMs)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [client, id, messageCount, isUnread])
}
