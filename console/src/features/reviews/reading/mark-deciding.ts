type Passage = { text: string; isFound: boolean }[]
type Range = { start: number; end: number }

/** A text with the words marked that decided how it was read; joined the pieces are the text. */
export function markDeciding(text: string, words: readonly string[]): Passage {
  const single = new Set(words.filter((word) => !/\s/u.test(word)).map(plain))
  const ranges = [
    ...[...text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)]
      .filter(([word]) => single.has(plain(word)))
      .map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
    ...words.filter((word) => /\s/u.test(word)).flatMap((phrase) => placesOf(text, phrase)),
  ].toSorted((a, b) => a.start - b.start)
  const passage: Passage = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start < at) continue
    if (start > at) passage.push({ text: text.slice(at, start), isFound: false })
    passage.push({ text: text.slice(start, end), isFound: true })
    at = end
  }
  if (at < text.length) passage.push({ text: text.slice(at), isFound: false })
  return passage
}

function placesOf(text: string, phrase: string): Range[] {
  const start = text.indexOf(phrase)
  return start < 0 ? [] : [{ start, end: start + phrase.length }]
}

// The models read words without accents, capitals and kinds of apostrophes; й is a letter of its own.
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(?<![иИ])\u0306|[\u0300-\u0305\u0307-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(\p{L})\1{3,}/gu, '$1$1$1')
}
