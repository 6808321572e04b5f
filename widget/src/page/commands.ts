import type { Attributes } from '../contract.ts'
import type { Store } from '../state.ts'
import type { Chat } from '../talk/chat.ts'
import type { createAnnouncer } from './events.ts'
import type { Command } from './options.ts'

type Commanded = {
  store: Store
  chat: Chat
  listeners: ReturnType<typeof createAnnouncer>
  open(): void
  close(): void
  /** Asks for the widget's set-up again, in another language or for another place. */
  setUp(changes: { locale?: string; location?: string }): void
}

/** Does what a page says by `Vicino(…)`; what it misspells is said in the browser's console. */
export function obey({ store, chat, listeners, open, close, setUp }: Commanded, command: Command): void {
  const [name, first, second] = command
  const isNamed = typeof first === 'string'
  if (name === 'open') open()
  else if (name === 'close') close()
  else if (name === 'on' && isNamed && isListener(second)) listeners.on(first, second)
  else if (name === 'off' && isNamed) listeners.off(first, isListener(second) ? second : undefined)
  else if (name === 'locale' && isNamed) setUp({ locale: first })
  else if (name === 'location' && isNamed) setUp({ location: first })
  else if (name === 'attributes' && isObject(first)) setAttributes(store, chat, plain(first))
  else if (name === 'identify' && isNamed) prove(store, chat, first)
  // Facts without a signature only fill the fields a visitor sees.
  else if (name === 'identify' && isObject(first))
    store.set({ known: { ...store.get().known, ...plain(first) } })
  else console.warn(`Vicino: "${name}" with these words is nothing this widget knows.`)
}

function prove(store: Store, chat: Chat, identity: string): void {
  store.set({ identity })
  if (store.get().token) void chat.ask('/identify', { identity }).catch(complain)
}

function setAttributes(store: Store, chat: Chat, attributes: Attributes): void {
  store.set({ attributes: { ...store.get().attributes, ...attributes } })
  if (store.get().token) void chat.ask('/attributes', { attributes }).catch(complain)
}

function complain(error: unknown): void {
  console.warn(`Vicino: ${error instanceof Error ? error.message : error}`)
}

function plain(values: Record<string, unknown>): Attributes {
  const kept: Attributes = {}
  for (const [key, value] of Object.entries(values))
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      kept[key] = value
  return kept
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isListener(value: unknown): value is (detail: unknown) => void {
  return typeof value === 'function'
}
