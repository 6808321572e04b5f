import { useCallback, useEffect, useRef } from 'react'
import { announcePresence } from '../presence.ts'

const repeatMs = 10_000
const restMs = 6_000

/**
 * Tells colleagues that one writes here, while one does; in a chat the customer sees it too, but not of a note. Call it
 * at every keystroke.
 */
export function useTypingPresence(conversationId: string, state: 'typing' | 'noting'): () => void {
  const saidAt = useRef(0)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = useCallback(() => {
    clearTimeout(rest.current)
    if (saidAt.current === 0) return
    saidAt.current = 0
    announcePresence(conversationId, 'viewing')
  }, [conversationId])
  useEffect(() => stop, [stop])
  return useCallback(() => {
    clearTimeout(rest.current)
    rest.current = setTimeout(stop, restMs)
    if (Date.now() - saidAt.current < repeatMs) return
    saidAt.current = Date.now()
    announcePresence(conversationId, state)
  }, [conversationId, state, stop])
}
