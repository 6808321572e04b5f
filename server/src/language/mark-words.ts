/** A text in pieces, in their order, each with whether it is what was searched for; joined they are the text. */
export type Passage = { text: string; isFound: boolean }[]

type Place = { start: number; end: number; word: string }

const wanted = 150
const before = 36

/** Says of a word, as documents have it, whether it was searched for. */
export type IsFound = (word: string) => boolean

/** The whole of a short text with its found words marked. */
export function markWords(text: string, isFound: IsFound): Passage {
  return cut(text, placesIn(text, isFound), { start: 0, end: text.length })
}

/** The stretch of a text that shows most of what was searched for, found words marked; empty when it has none. */
export function excerpt(text: string, isFound: IsFound): Passage {
  const flat = text.replaceAll(/\s+/gu, ' ').trim()
  const places = placesIn(flat, isFound)
  const best = fullest(places)
  if (!best) return []
  const start = startOfWord(flat, Math.max(0, best.start - before))
  const end = endOfWord(flat, start + wanted)
  const parts = cut(flat, places, { start, end })
  const gap = { text: '…', isFound: false }
  return [...(start > 0 ? [gap] : []), ...parts, ...(end < flat.length ? [gap] : [])]
}

/** The beginning of a text, as long as an excerpt of it would be. */
export function opening(text: string): Passage {
  const flat = text.replaceAll(/\s+/gu, ' ').trim()
  const end = endOfWord(flat, wanted)
  const gap = end < flat.length ? '…' : ''
  return flat === '' ? [] : [{ text: `${flat.slice(0, end)}${gap}`, isFound: false }]
}

/** A word as documents have it: small letters without accents, as plain_text() in the migrations makes them. */
export function plainWord(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[łøđßæœıё]/g, (letter) => alike[letter] ?? letter)
}

// Most words have no accents and none of the letters below; they are done twenty times as fast.
const isPlain = /^[0-9A-Za-zА-Яа-я]*$/

const alike: Record<string, string> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ё: 'е' },
}

function placesIn(text: string, isFound: IsFound): Place[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: raw, index: start }) => {
    const word = plainWord(raw)
    return isFound(word) ? [{ start, end: start + raw.length, word }] : []
  })
}

// Of stretches that begin with a found word, the first one with the most different ones in it.
function fullest(places: readonly Place[]): Place | undefined {
  let best: Place | undefined
  let most = 0
  for (const [index, place] of places.entries()) {
    const seen = new Set<string>()
    for (let next = index; next < places.length; next++) {
      const other = places[next]
      if (!other || other.end > place.start + wanted - before) break
      seen.add(other.word)
    }
    if (seen.size > most) [best, most] = [place, seen.size]
  }
  return best
}

function cut(
  text: string,
  places: readonly Place[],
  { start, end }: { start: number; end: number },
): Passage {
  const parts: Passage = []
  let at = start
  const add = (until: number, isFound: boolean) => {
    if (until > at) parts.push({ text: text.slice(at, until), isFound })
    at = Math.max(at, until)
  }
  for (const place of places) {
    if (place.start < start || place.end > end) continue
    add(place.start, false)
    add(place.end, true)
  }
  add(end, false)
  return parts
}

const longestWord = 40

function startOfWord(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space >= 0 && space - at < before ? space + 1 : at
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - longestWord ? space : at
}
