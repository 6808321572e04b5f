import { followStream, type LiveEvent, type StreamListener, type StreamState } from './stream.ts'

type Told =
  | { kind: 'event'; event: LiveEvent; id: string }
  | { kind: 'presence'; data: unknown }
  | { kind: 'visitor'; data: unknown }
  | { kind: 'counts'; data: unknown }
  | { kind: 'resync' }
  | { kind: 'state'; state: StreamState }
  | { kind: 'hello' }

/**
 * One stream for all tabs of a browser: a browser opens six connections to a server, and each tab would keep one for
 * itself. The tab that holds the lock follows the stream and tells the others; when it closes, another goes on from
 * where it was. Begins at `startId`. Returns how to stop.
 */
export function followSharedStream(
  url: string,
  name: string,
  startId: string,
  listener: StreamListener,
): () => void {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis))
    return followStream(url, listener, startId)
  const channel = new BroadcastChannel(`vicino-stream-${name}`)
  const leaving = new AbortController()
  let lastId = startId
  let state: StreamState = 'connecting'
  let isLeading = false

  const hear = (told: Told) => {
    switch (told.kind) {
      case 'event':
        lastId = told.id
        return listener.onEvent(told.event, told.id)
      case 'presence':
        return listener.onPresence(told.data)
      case 'visitor':
        return listener.onVisitor(told.data)
      case 'counts':
        return listener.onCounts(told.data)
      case 'resync':
        return listener.onResync()
      case 'state':
        state = told.state
        return listener.onState(told.state)
      case 'hello':
        if (isLeading) channel.postMessage({ kind: 'state', state } satisfies Told)
    }
  }
  const tellAll = (told: Told) => {
    hear(told)
    channel.postMessage(told)
  }
  channel.onmessage = (message: MessageEvent<Told>) => hear(message.data)
  channel.postMessage({ kind: 'hello' } satisfies Told)
  navigator.locks
    .request(`vicino-stream-${name}`, { signal: leaving.signal }, async () => {
      isLeading = true
      const stop = followStream(
        url,
        {
          onEvent: (event, id) => tellAll({ kind: 'event', event, id }),
          onPresence: (data) => tellAll({ kind: 'presence', data }),
          onVisitor: (data) => tellAll({ kind: 'visitor', data }),
          onCounts: (data) => tellAll({ kind: 'counts', data }),
          onResync: () => tellAll({ kind: 'resync' }),
          onState: (next) => tellAll({ kind: 'state', state: next }),
        },
        lastId,
      )
      await new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()))
      stop()
    })
    // Leaving while still waiting for the lock is no fault.
    .catch(() => undefined)
  return () => {
    leaving.abort()
    channel.close()
  }
}
