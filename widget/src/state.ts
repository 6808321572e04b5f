import type { Attributes, Availability, Conversation, Message, Setup, Start } from './contract.ts'

/** A message of the visitor's that the server has not confirmed. */
export type Waiting = {
  clientId: string
  text: string
  uploadIds: string[]
  files: { name: string; size: number }[]
  /** ISO 8601 time. */
  at: string
  /** What starts the conversation, with its first message. */
  start?: Start
  /** Why the server will not take it, in its words; then only the visitor can do something about it. */
  refusal?: string
}

export type Upload = {
  key: string
  name: string
  size: number
  /** 0 to 1. */
  progress: number
  state:
    | { kind: 'running'; abort: () => void }
    | { kind: 'done'; id: string }
    | { kind: 'failed'; why: string; isFinal: boolean }
  file: File
}

export type Suggestion = { id: string | null; title: string; href: string; excerpt: string }

export type View = 'chat' | 'ways' | 'fields' | 'menu' | 'email' | 'transcript' | 'device' | 'end'

export type ChatState = {
  setup: Setup
  availability: Availability
  isOpen: boolean
  view: View
  /** Came back from a page without having done anything there. */
  isBack: boolean
  token: string | null
  conversation: Conversation | null
  messages: readonly Message[]
  waiting: readonly Waiting[]
  /** False while the network or the server is away. */
  isConnected: boolean
  /** Who writes just now. */
  typing: string | null
  /** The last message of others that was on screen. */
  seenUpTo: number
  draft: string
  uploads: readonly Upload[]
  suggestions: readonly Suggestion[]
  /** The article opened last from the suggestions, and what had been typed for it. */
  opened: { id: string; typed: string } | null
  identity: string | null
  /** Whom the page says the visitor is, to fill fields with. */
  known: Attributes
  attributes: Attributes
  proactive: { id: string; text: string } | null
  /** What was just done, said once to everybody. */
  notice: string | null
}

export type Store = {
  get(): ChatState
  set(changes: Partial<ChatState>): void
  subscribe(listener: (state: ChatState) => void): void
}

/** Holds what is known; listeners hear of changes once per turn of the event loop. */
export function createStore(first: ChatState): Store {
  let state = first
  let isTelling = false
  const listeners: ((state: ChatState) => void)[] = []
  return {
    get: () => state,
    set(changes) {
      state = { ...state, ...changes }
      if (isTelling) return
      isTelling = true
      queueMicrotask(() => {
        isTelling = false
        for (const listener of listeners) listener(state)
      })
    },
    subscribe: (listener) => void listeners.push(listener),
  }
}

/** What nobody has said anything in yet. */
export function emptyState(setup: Setup): ChatState {
  return {
    setup,
    availability: setup.state,
    isOpen: false,
    view: 'chat',
    isBack: false,
    token: null,
    conversation: null,
    messages: [],
    waiting: [],
    isConnected: true,
    typing: null,
    seenUpTo: 0,
    draft: '',
    uploads: [],
    suggestions: [],
    opened: null,
    identity: null,
    known: {},
    attributes: {},
    proactive: null,
    notice: null,
  }
}

/** How many messages of others were not on screen yet. */
export function countUnread({ messages, seenUpTo }: ChatState): number {
  return messages.filter(({ from, seq }) => from === 'agent' && seq > seenUpTo).length
}
