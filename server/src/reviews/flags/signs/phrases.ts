/** A text cut into words, so that phrases are found as whole words only. */
export type Words = { text: string; at: number; plain: string; begins: boolean }[]

/** The words of a text with where they stand, and whether a sentence begins with them. */
export function wordsOf(text: string): Words {
  const words: Words = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const between = text.slice(end, match.index)
    const begins = words.length === 0 || /[.!?…\n]/u.test(between)
    words.push({ text: match[0], at: match.index, plain: plainOf(match[0]), begins })
    end = match.index + match[0].length
  }
  return words
}

/** Phrases by their first word, for one look over a text however many there are. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { words: string[]; of: T }[]>

export function indexPhrases<T>(phrases: readonly { phrase: string; of: T }[]): PhraseIndex<T> {
  const parts = phrases.map(({ phrase, of }) => ({ words: wordsOf(phrase).map(({ plain }) => plain), of }))
  return Map.groupBy(
    parts.filter(({ words }) => words.length > 0),
    ({ words }) => words[0] ?? '',
  )
}

/** Every phrase that stands in a text, as it is written there. */
export function findPhrases<T>(text: string, words: Words, index: PhraseIndex<T>) {
  return words.flatMap((word, at) =>
    (index.get(word.plain) ?? []).flatMap(({ words: wanted, of }) => {
      if (!wanted.every((one, offset) => words[at + offset]?.plain === one)) return []
      const last = words[at + wanted.length - 1] ?? word
      return [{ of, written: text.slice(word.at, last.at + last.text.length), length: wanted.length, word }]
    }),
  )
}

function plainOf(word: string): string {
  return word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
