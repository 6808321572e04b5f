import { type ArticleSearch, type InboxSearch, sorts } from '../paths.ts'

type Texts<Name extends string> = { [Key in Name]?: string }

/** The texts of an address's search that have one of these names. */
export function textsOf<Name extends string>(search: Record<string, unknown>, ...names: Name[]): Texts<Name> {
  const texts: Texts<Name> = {}
  for (const name of names) {
    const value = search[name]
    // A search such as 1042 is read from the address as a number.
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text === 'string' && text !== '') texts[name] = text
  }
  return texts
}

/** What an address asks of the inbox; what makes no sense is left out. */
export function inboxSearchOf(search: Record<string, unknown>): InboxSearch {
  const texts = textsOf(search, 'location', 'department', 'assignee', 'contact', 'q', 'saved')
  const sort = sorts.find((one) => one === search.sort)
  const filter = filterText(search.filter)
  return { ...texts, ...(sort && { sort }), ...(filter && { filter }) }
}

/** What an address asks of the list of articles. */
export function articleSearchOf(search: Record<string, unknown>): ArticleSearch {
  return textsOf(search, 'topic', 'state', 'missing', 'kind', 'policy', 'owner', 'archived', 'q')
}

// The router reads JSON in an address by itself.
function filterText(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined
}
