import type { ChatState, Store } from '../state.ts'
import { pickProactive } from './pick-proactive.ts'
import { createShownOnce } from './shown-once.ts'

const everyMs = 1_000

/** Shows proactive messages when their time comes, one per page, and each only once in a visit. */
export function watchPage(key: string, store: Store): void {
  const shown = createShownOnce(key)
  let path = location.pathname
  let since = Date.now()
  const timer = setInterval(() => {
    if (location.pathname !== path) [path, since] = [location.pathname, Date.now()]
    const state = store.get()
    if (isInTouch(state)) return clearInterval(timer)
    if (document.hidden) return
    const { proactive, location: place } = state.setup
    const fresh = proactive.filter(({ id }) => !shown.has(id))
    const due = pickProactive(fresh, {
      path,
      location: place?.slug ?? null,
      secondsHere: (Date.now() - since) / 1_000,
    })
    if (!due) return
    clearInterval(timer)
    shown.add(due.id)
    store.set({ proactive: { id: due.id, text: due.text } })
  }, everyMs)
}

// Whoever has opened the chat needs no invitation.
function isInTouch({ isOpen, token, waiting }: ChatState): boolean {
  return isOpen || token !== null || waiting.length > 0
}
