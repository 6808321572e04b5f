import type { Caught, Conversation, Message, Started } from '../contract.ts'
import type { ChatState, Store } from '../state.ts'
import { call, Refused, type Server } from './call.ts'
import { completeUpTo, mergeMessages } from './merge-messages.ts'
import type { ServerEvent } from './parse-events.ts'
import { createPause, waitAfter } from './pause.ts'
import { readStream } from './read-stream.ts'

/** The line to a conversation: held as long as there is one, taken up again where it broke. */
export type Session = {
  /** Takes up a conversation that just began or was found. */
  take(started: Started | { token: string }): void
  /** Adds messages the server has confirmed. */
  add(messages: readonly Message[]): void
  /** Tries again at once. */
  hurry(): void
}

type SessionOptions = {
  server: Server
  store: Store
  /** The line is there (again): what waits can go. */
  whenConnected(): void
  /** The server does not know this token any more. */
  whenOver(): void
  whenMessage(message: Message): void
}

// How long "is writing" is believed without being said again.
const typingMs = 6_000
// A page nobody looks at lets go of the line, so that many open tabs cost no connections.
const hiddenMs = 5 * 60_000

export function createSession(options: SessionOptions): Session {
  const { server, store } = options
  const pause = createPause()
  let line = new AbortController()
  let following: string | null = null
  let hidden = 0
  let typing = 0

  function add(messages: readonly Message[]): boolean {
    const known = new Set(store.get().messages.map(({ seq }) => seq))
    const merged = mergeMessages(store.get().messages, messages)
    const confirmed = new Set(merged.messages.map(({ clientId }) => clientId))
    const waiting = store.get().waiting.filter(({ clientId }) => !confirmed.has(clientId))
    store.set({ messages: merged.messages, waiting, ...(messages.some(isOfOthers) && { typing: null }) })
    for (const message of messages) if (!known.has(message.seq)) options.whenMessage(message)
    return merged.isComplete
  }

  async function catchUp(token: string): Promise<void> {
    const after = completeUpTo(store.get().messages)
    const caught: Caught = await call(server, `/conversation?after=${after}`, { token, signal: line.signal })
    add(caught.messages)
    store.set({ conversation: caught.conversation, availability: caught.state })
  }

  function hear(token: string, { event, data }: ServerEvent): void {
    const change: Partial<ChatState> = {}
    if (event === 'message' && !add([JSON.parse(data)])) void catchUp(token).catch(() => line.abort())
    if (event === 'state') change.availability = JSON.parse(data)
    if (event === 'conversation') change.conversation = merge(store.get().conversation, JSON.parse(data))
    if (event === 'read') {
      const { upTo }: { upTo: number } = JSON.parse(data)
      change.conversation = merge(store.get().conversation, { readByAgentsUpTo: upTo })
    }
    if (event === 'typing') {
      const { name }: { name: string | null } = JSON.parse(data)
      change.typing = name
      clearTimeout(typing)
      if (name !== null) typing = window.setTimeout(() => store.set({ typing: null }), typingMs)
    }
    store.set(change)
  }

  async function follow(token: string): Promise<void> {
    following = token
    for (let failures = 0; store.get().token === token; failures += 1) {
      line = new AbortController()
      try {
        await catchUp(token)
        store.set({ isConnected: true })
        options.whenConnected()
        failures = 0
        const after = completeUpTo(store.get().messages)
        await readStream(server, { token, after, signal: line.signal, hear: (event) => hear(token, event) })
      } catch (error) {
        if (error instanceof Refused) return over(token)
        store.set({ isConnected: false, typing: null })
      }
      await pause.wait(document.hidden && hidden === 0 ? 2 ** 31 - 1 : waitAfter(failures))
    }
  }

  function over(token: string): void {
    following = null
    if (store.get().token === token) options.whenOver()
  }

  function hurry(): void {
    pause.end()
  }

  addEventListener('online', hurry)
  addEventListener('offline', () => {
    store.set({ isConnected: false })
    line.abort()
  })
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hidden)
    if (!document.hidden) return hurry()
    hidden = window.setTimeout(() => {
      hidden = 0
      line.abort()
    }, hiddenMs)
  })

  return {
    take(started) {
      const { token } = started
      if ('messages' in started) {
        store.set({ token, conversation: started.conversation })
        add(started.messages)
      } else store.set({ token })
      if (following !== token) void follow(token)
    },
    add: (messages) => void (add(messages) || line.abort()),
    hurry,
  }
}

function isOfOthers({ from }: Message): boolean {
  return from !== 'visitor'
}

function merge(known: Conversation | null, changes: Partial<Conversation>): Conversation | null {
  return known && { ...known, ...changes }
}
