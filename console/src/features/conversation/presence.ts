import { useEffect } from 'react'
import { api } from '../../lib/api.ts'

const repeatMs = 25_000

/** Tells colleagues that one looks at a conversation, as long as it is open and in sight. */
export function useViewingPresence(conversationId: string): void {
  useEffect(() => {
    const say = () =>
      announcePresence(conversationId, document.visibilityState === 'visible' ? 'viewing' : 'away')
    const repeat = setInterval(() => document.visibilityState === 'visible' && say(), repeatMs)
    const leave = () => announcePresence(conversationId, 'away')
    document.addEventListener('visibilitychange', say)
    window.addEventListener('pagehide', leave)
    say()
    return () => {
      clearInterval(repeat)
      document.removeEventListener('visibilitychange', say)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [conversationId])
}

/** Said in passing: when it is lost, nothing is. */
export function announcePresence(
  conversationId: string,
  state: 'viewing' | 'typing' | 'noting' | 'away',
): void {
  api
    .PUT('/api/v1/conversations/{id}/presence', {
      params: { path: { id: conversationId } },
      body: { state },
      keepalive: true,
    })
    .catch(() => undefined)
}
