import type { Suggested } from '../contract.ts'
import type { Store, Suggestion } from '../state.ts'
import { call, type Server } from '../talk/call.ts'
import { isSearch } from './is-search.ts'

const waitMs = 250
const meantMs = 1_500
const shortest = 3
const most = 3
const longestAsked = 200

/** Articles that fit what is being written, or what the page is about. */
export type Suggester = {
  /** Looks for articles; the newest words win. */
  look(typed: string): void
  /** The same with what the page calls itself, which nobody searched for. */
  lookAbout(title: string): void
  /** The visitor has opened one of them. */
  choose(suggestion: Suggestion): void
  /** What was typed has been said: it is a message now. */
  rest(): void
}

export function createSuggester(server: Server, store: Store): Suggester {
  let timer = 0
  let meant = 0
  let asking = new AbortController()
  let last = ''
  let isTyped = false

  function find(wanted: string): void {
    if (wanted === last) return
    last = wanted
    clearTimeout(timer)
    asking.abort()
    if (wanted.length < shortest) {
      store.set({ suggestions: [] })
      return
    }
    timer = window.setTimeout(async () => {
      asking = new AbortController()
      const { setup } = store.get()
      const suggestions = await fetchSuggestions(
        setup.suggestUrl,
        { typed: wanted, at: setup.location?.slug },
        asking.signal,
      )
      if (last === wanted) store.set({ suggestions })
    }, waitMs)
  }

  // For the brand to learn what people look for; nothing of who looks. Lost with the network, it is only a count.
  function tell(articleId?: string): void {
    clearTimeout(meant)
    if (!isTyped || last.length < shortest) return
    const { location, locale } = store.get().setup
    const body = { q: last, locale, ...(location && { at: location.slug }), ...(articleId && { articleId }) }
    void call(server, '/searched', { body }).catch(() => {})
  }

  return {
    look(typed) {
      clearTimeout(meant)
      isTyped = true
      find(typed.trim().slice(-longestAsked))
      if (isSearch(last)) meant = window.setTimeout(tell, meantMs)
    },
    lookAbout(title) {
      isTyped = false
      // Without the name of the site behind it.
      find(title.split(/\s[|·–—-]\s/, 1)[0]?.trim() ?? '')
    },
    choose: ({ id }) => tell(id ?? undefined),
    rest: () => clearTimeout(meant),
  }
}

async function fetchSuggestions(
  url: string,
  { typed, at }: { typed: string; at: string | undefined },
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const asked = new URL(url)
  asked.searchParams.set('q', typed)
  if (at) asked.searchParams.set('at', at)
  try {
    const response = await fetch(asked, { credentials: 'omit', signal })
    if (!response.ok) return []
    const { groups }: Suggested = await response.json()
    return groups
      .flatMap(({ items }) => items)
      .slice(0, most)
      .map(({ id, title, path, excerpt }) => ({
        id: id ?? null,
        title,
        href: new URL(path, url).href,
        excerpt: excerpt.map(({ text }) => text).join(''),
      }))
  } catch {
    // The next letter was typed, or there is no network: one can always write.
    return []
  }
}
