import { eventTypes } from './event-types.ts'

/** What the server told us of, as it happened. */
export type LiveEvent = {
  type: string
  subjectId: string | null
  actor: { kind: string; id: string | null }
  at: string
  payload: Record<string, unknown>
}

export type StreamState = 'connecting' | 'live' | 'lost'

export type StreamListener = {
  /** `id` is where to go on from. */
  onEvent(event: LiveEvent, id: string): void
  /** Someone looks at or writes in a conversation; told in passing, not kept. */
  onPresence(data: unknown): void
  /** What a visitor does in their web chat; told in passing, not kept. */
  onVisitor(data: unknown): void
  /** How many conversations each view holds now. */
  onCounts(data: unknown): void
  /** We are too far behind to catch up event by event: read everything anew. */
  onResync(): void
  onState(state: StreamState): void
}

const firstPauseMs = 1_000
const longestPauseMs = 12_000
// The server ends a stream when what its listener may see changes: coming back at once is no loss worth telling.
const graceMs = 3_000
// After a sleep a connection may be dead without anybody having said so.
const sleepMs = 60_000

/**
 * Follows the account's events through every break of the connection, from the one with `startId` on.
 * Returns how to stop.
 */
export function followStream(url: string, listener: StreamListener, startId: string): () => void {
  let source: EventSource | undefined
  let lastId = startId
  let pauseMs = firstPauseMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let grace: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  let hiddenAt = 0

  function connect() {
    clearTimeout(timer)
    source?.close()
    // A browser resumes by itself only while it holds the same EventSource.
    source = new EventSource(`${url}?lastEventId=${encodeURIComponent(lastId)}`)
    source.onopen = () => {
      pauseMs = firstPauseMs
      clearTimeout(grace)
      grace = undefined
      listener.onState('live')
    }
    source.onerror = () => {
      if (isStopped) return
      grace ??= setTimeout(() => listener.onState('lost'), graceMs)
      source?.close()
      // Not all at once, when the server comes back to everybody.
      timer = setTimeout(connect, pauseMs * (0.5 + Math.random() / 2))
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
    for (const type of eventTypes) source.addEventListener(type, hear)
    source.addEventListener('presence', (event) => listener.onPresence(parse(event.data)))
    source.addEventListener('visitor', (event) => listener.onVisitor(parse(event.data)))
    source.addEventListener('counts', (event) => listener.onCounts(parse(event.data)))
    source.addEventListener('resync', (event) => {
      lastId = event.lastEventId
      listener.onResync()
    })
  }

  function hear(event: MessageEvent<string>) {
    if (event.lastEventId) lastId = event.lastEventId
    const data = parse(event.data)
    if (isLiveEvent(data)) listener.onEvent(data, lastId)
  }

  function wake() {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now()
      return
    }
    const hasSlept = hiddenAt > 0 && Date.now() - hiddenAt > sleepMs
    hiddenAt = 0
    if (hasSlept || source?.readyState === EventSource.CLOSED) connect()
  }

  listener.onState('connecting')
  connect()
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', wake)
  return () => {
    isStopped = true
    clearTimeout(timer)
    clearTimeout(grace)
    source?.close()
    window.removeEventListener('online', wake)
    document.removeEventListener('visibilitychange', wake)
  }
}

function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

function isLiveEvent(data: unknown): data is LiveEvent {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    typeof data.type === 'string' &&
    'payload' in data &&
    typeof data.payload === 'object' &&
    data.payload !== null
  )
}
