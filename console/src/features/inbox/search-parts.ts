/** One thing a search says, and the search without it. */
export type SearchPart = { text: string; without: string }

const filters = [
  ...['from', 'subject', 'location', 'department', 'assignee', 'to', 'tag', 'channel'],
  ...['is', 'has', 'before', 'after'],
]

/** The filters of a search (`is:open`), as the server reads them, each with the search that is left without it. */
export function filtersIn(search: string): SearchPart[] {
  const parts = [...search.matchAll(/(?:(\p{L}+):)?(?:"[^"]*"|\S+)/gu)]
  return parts
    .filter(([, name]) => name !== undefined && filters.includes(name.toLowerCase()))
    .map(({ 0: text, index }) => ({
      text,
      without: `${search.slice(0, index)} ${search.slice(index + text.length)}`
        .replaceAll(/\s+/g, ' ')
        .trim(),
    }))
}

/** A search whose words need not follow each other; undefined when they need not now. */
export function withoutPhrases(search: string): string | undefined {
  const loose = search.replaceAll(/(^|\s)"([^"]*)"/g, '$1$2')
  return loose === search ? undefined : loose
}
