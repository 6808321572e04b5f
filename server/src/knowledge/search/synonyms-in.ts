/** Words beside each other, with their stems. */
export type Phrase = { words: readonly string[]; stems: readonly string[] }

/** By the stems of a phrase, joined by a space: the other phrases that mean the same. */
export type SynonymBook = ReadonlyMap<string, readonly Phrase[]>

export const longestPhrase = 4

/** A part of what was typed, and what else says the same. */
export type Part = Phrase & { others: readonly Phrase[] }

/** Cuts what was typed into the longest phrases that have synonyms, and single words. */
export function partsOf(words: readonly string[], stems: readonly string[], book: SynonymBook): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < words.length; ) {
    const part = partAt({ words, stems }, at, book)
    parts.push(part)
    at += part.words.length
  }
  return parts
}

function partAt({ words, stems }: Phrase, at: number, book: SynonymBook): Part {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    const own = { words: words.slice(at, at + length), stems: stems.slice(at, at + length) }
    const others = book.get(own.stems.join(' '))
    if (others || length === 1) return { ...own, others: others ?? [] }
  }
  return { words: [], stems: [], others: [] }
}

/** A book of groups of phrases that mean the same, each phrase leading to the others of its groups. */
export function bookOf(groups: readonly (readonly Phrase[])[]): SynonymBook {
  const book = new Map<string, Phrase[]>()
  for (const group of groups)
    for (const phrase of group) {
      const key = phrase.stems.join(' ')
      const others = group.filter((one) => one.stems.join(' ') !== key)
      book.set(key, [...(book.get(key) ?? []), ...others])
    }
  return book
}
