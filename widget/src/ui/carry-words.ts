import type { ChatState } from '../state.ts'

const longest = 200

/** A page of the brand's, told what was written already, so that nobody types it twice; other addresses stay. */
export function carryWords(href: string, { setup, draft, waiting, messages }: ChatState): string {
  const said = messages.findLast(({ from }) => from === 'visitor')?.text
  const words = (draft.trim() || waiting.at(-1)?.text || said || '').slice(0, longest)
  if (!words || !/^https?:/.test(href) || new URL(href).origin !== new URL(setup.contactUrl).origin)
    return href
  const url = new URL(href)
  url.searchParams.set('q', words)
  return url.href
}
