import type { Waiting } from '../state.ts'

/** What this browser keeps of a conversation, from its first message on. */
export type Kept = { token: string | null; seenUpTo: number; waiting: readonly Waiting[] }

const nameOf = (key: string) => `vicino:${key}`

/** What was kept; undefined when there is nothing, or the browser keeps nothing. */
export function recall(key: string): Kept | undefined {
  try {
    const text = localStorage.getItem(nameOf(key))
    if (!text) return undefined
    const kept: Partial<Kept> = JSON.parse(text)
    return { token: kept.token ?? null, seenUpTo: kept.seenUpTo ?? 0, waiting: kept.waiting ?? [] }
  } catch {
    return undefined
  }
}

/** Keeps a conversation for the next page. Where the site may keep nothing, it lasts as long as the page. */
export function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(kept))
  } catch {
    // Full or forbidden.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(nameOf(key))
  } catch {
    // Forbidden.
  }
}

/** Hears when another tab of the site keeps something of this widget. */
export function whenKeptElsewhere(key: string, hear: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === nameOf(key)) hear()
  })
}
