/** What the server told us of, as it happened. */
export type LiveEvent = {
  type: string
  subjectId: string | null
  actor: { kind: string; id: string | null }
  at: string
  payload: Record<string, unknown>
}

export type StreamState = 'connecting' | 'live' | 'lost'

type StreamListener = {
  onEvent(event: LiveEvent): void
  /** Someone looks at or writes in a conversation; told in passing, not kept. */
  onPresence(data: unknown): void
  /** We are too far behind to catch up event by event: read everything anew. */
  onResync(): void
  onState(state: StreamState): void
}

// EventSource hears only names it was told of.
const eventTypes = [
  'conversation.created',
  'conversation.updated',
  'conversation.assigned',
  'conversation.left',
  'conversation.status_changed',
  'conversation.snoozed',
  'conversation.deleted',
  'conversation.overdue',
  'conversation.read',
  'message.received',
  'message.queued',
  'message.state_changed',
  'message.failed',
  'note.added',
  'note.mentioned',
  'draft.saved',
  'contact.created',
  'contact.updated',
  'contact.merged',
  'contact.unmerged',
  'contact.blocked',
  'contact.unblocked',
  'contact.note_added',
  'location.created',
  'location.updated',
  'location.hours_changed',
  'location.archived',
  'region.changed',
  'department.created',
  'department.updated',
  'department.archived',
  'member.joined',
  'member.updated',
  'account.updated',
  'channel.created',
  'channel.updated',
  'channel.archived',
  'delivery.quarantined',
] as const

const firstPauseMs = 1_000
const longestPauseMs = 30_000
// The server beats every 20 s; EventSource does not show beats, so a silent connection is only noticed by an error.

/** Follows the account's events from now on, through every break of the connection. Returns how to stop. */
export function followStream(url: string, listener: StreamListener): () => void {
  let source: EventSource | undefined
  let lastId = ''
  let pauseMs = firstPauseMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false

  function connect() {
    clearTimeout(timer)
    source?.close()
    // A browser resumes by itself only while it holds the same EventSource.
    source = new EventSource(lastId ? `${url}?lastEventId=${encodeURIComponent(lastId)}` : url)
    source.onopen = () => {
      pauseMs = firstPauseMs
      listener.onState('live')
    }
    source.onerror = () => {
      if (isStopped) return
      listener.onState('lost')
      source?.close()
      timer = setTimeout(connect, pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
    for (const type of eventTypes) source.addEventListener(type, hear)
    source.addEventListener('presence', (event) => listener.onPresence(parse(event.data)))
    source.addEventListener('ready', (event) => {
      lastId = event.lastEventId
    })
    source.addEventListener('resync', (event) => {
      lastId = event.lastEventId
      listener.onResync()
    })
  }

  function hear(event: MessageEvent<string>) {
    if (event.lastEventId) lastId = event.lastEventId
    const data = parse(event.data)
    if (isLiveEvent(data)) listener.onEvent(data)
  }

  function reconnectNow() {
    if (document.visibilityState === 'visible' && source?.readyState === EventSource.CLOSED) connect()
  }

  listener.onState('connecting')
  connect()
  window.addEventListener('online', reconnectNow)
  document.addEventListener('visibilitychange', reconnectNow)
  return () => {
    isStopped = true
    clearTimeout(timer)
    source?.close()
    window.removeEventListener('online', reconnectNow)
    document.removeEventListener('visibilitychange', reconnectNow)
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
