/** A colleague who looks at, or writes in, a conversation. */
export type Viewer = {
  memberId: string
  name: string
  state: 'viewing' | 'typing' | 'noting' | 'away'
  heardAt: number
}

/** What a presence message of the stream says; undefined when it cannot be read. */
export function readPresence(data: unknown): { conversationId: string; viewer: Viewer } | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { conversationId, memberId, name, state }: Record<string, unknown> = { ...data }
  if (typeof conversationId !== 'string' || typeof memberId !== 'string') return undefined
  if (state !== 'viewing' && state !== 'typing' && state !== 'noting' && state !== 'away') return undefined
  return { conversationId, viewer: { memberId, name: String(name ?? ''), state, heardAt: Date.now() } }
}
