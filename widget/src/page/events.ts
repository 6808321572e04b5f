/** What a page may listen to, and with what it is told. */
export type PageEvents = {
  ready: null
  open: null
  close: null
  message: { from: string; text: string; at: string }
  unread: number
  conversation: { id: string }
}

export type PageEvent = keyof PageEvents
export type Announce = <Name extends PageEvent>(name: Name, detail: PageEvents[Name]) => void
type Listener = (detail: unknown) => void

/** Tells the page's own listeners. */
export function createAnnouncer(): {
  announce: Announce
  on(name: string, listener: Listener): void
  off(name: string, listener?: Listener): void
} {
  const listeners = new Map<string, Set<Listener>>()
  return {
    announce(name, detail) {
      for (const listener of listeners.get(name) ?? []) {
        try {
          listener(detail)
        } catch (error) {
          // A fault of the page's is its own.
          reportError(error)
        }
      }
    },
    on(name, listener) {
      listeners.set(name, new Set([...(listeners.get(name) ?? []), listener]))
    },
    off(name, listener) {
      if (listener) listeners.get(name)?.delete(listener)
      else listeners.delete(name)
    },
  }
}
