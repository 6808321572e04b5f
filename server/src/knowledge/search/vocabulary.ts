/** All words of an index in order, so that those with one beginning stand together. */
export type Vocabulary = readonly string[]

export type Near = { word: number; distance: number }

/** The place of a word, or of the first after where it would be. */
export function placeOf(words: Vocabulary, word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The first and the first no longer of the words that begin so. */
export function rangeOf(words: Vocabulary, beginning: string): [number, number] {
  return [placeOf(words, beginning), placeOf(words, `${beginning}\uffff`)]
}

/** How many slips of the keys a word may have: none below four letters, one from four, two from eight (R-H 2). */
export function slipsIn(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0
}

/**
 * Words that are, or begin, as somebody meant who missed a key: at most `most` letters too many, too few, wrong or
 * swapped. Walks the words in their order and leaves out all that share a beginning which is too far away already.
 */
export function nearWords(words: Vocabulary, typed: string, most: number): Near[] {
  if (most === 0) return []
  const found: Near[] = []
  const rows: number[][] = [Array.from({ length: typed.length + 1 }, (_, place) => place)]
  let previous = ''
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    const shared = sharedLength(previous, word, rows.length - 1)
    rows.length = shared + 1
    previous = word
    const outcome = follow({ word, typed, most, rows })
    if (outcome === 'near') {
      found.push({ word: at, distance: rows.at(-1)?.[typed.length] ?? most })
      at += 1
    } else if (outcome === 'unlike') at += 1
    else {
      // `outcome` letters of it are too far away, so every word that begins with them is.
      const gone = word.slice(0, outcome)
      previous = gone
      at = placeOf(words, `${gone}\uffff`)
    }
  }
  return found
}

type Walk = { word: string; typed: string; most: number; rows: number[][] }

/** Goes on through a word until it is near, surely not, or so many letters of it are too far away. */
function follow({ word, typed, most, rows }: Walk): 'near' | 'unlike' | number {
  if ((rows.at(-1)?.[typed.length] ?? most + 1) <= most && rows.length > 1) return 'near'
  for (let length = rows.length; length <= word.length; length += 1) {
    const row = nextRow(rows, { typed, word, length })
    rows.push(row)
    if ((row[typed.length] ?? most + 1) <= most) return 'near'
    if (Math.min(...row) > most) return length
  }
  return 'unlike'
}

/** One more line of the table of edits, with neighbours that changed places as one edit (Damerau, restricted). */
function nextRow(
  rows: readonly number[][],
  { typed, word, length }: { typed: string; word: string; length: number },
): number[] {
  const above = rows[length - 1] ?? []
  const letter = word[length - 1]
  const row = [length]
  for (let place = 1; place <= typed.length; place += 1) {
    const isSame = typed[place - 1] === letter
    const substituted = (above[place - 1] ?? 0) + (isSame ? 0 : 1)
    const best = Math.min(substituted, (above[place] ?? 0) + 1, (row[place - 1] ?? 0) + 1)
    const isSwapped =
      length > 1 && place > 1 && letter === typed[place - 2] && word[length - 2] === typed[place - 1]
    row.push(isSwapped ? Math.min(best, (rows[length - 2]?.[place - 2] ?? 0) + 1) : best)
  }
  return row
}

function sharedLength(one: string, other: string, most: number): number {
  let length = 0
  while (length < most && length < other.length && one[length] === other[length]) length += 1
  return length
}
