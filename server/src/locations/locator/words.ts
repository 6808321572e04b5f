/** Words in their order, each with the places it stands in, ascending. */
export type WordList = { words: readonly string[]; places: readonly Uint32Array[] }

export type WordBuilder = { add(word: string, place: number): void; finish(): WordList }

/** Gathers words of places; places come in ascending order. */
export function buildWords(): WordBuilder {
  const found = new Map<string, number[]>()
  return {
    add(word, place) {
      const known = found.get(word)
      if (!known) found.set(word, [place])
      else if (known.at(-1) !== place) known.push(place)
    },
    finish() {
      const words = [...found.keys()].sort(byCode)
      return { words, places: words.map((word) => Uint32Array.from(found.get(word) ?? [])) }
    },
  }
}

/** The places with a word that begins so. */
export function beginningWith({ words, places }: WordList, start: string): Set<number> {
  const found = new Set<number>()
  for (let at = firstFrom(words, start); words[at]?.startsWith(start); at++)
    for (const place of places[at] ?? []) found.add(place)
  return found
}

/** The places with a word that is this one but for one letter left out, added, changed, or swapped with its neighbour. */
export function nearly({ words, places }: WordList, typed: string): Set<number> {
  const found = new Set<number>()
  for (const [at, word] of words.entries())
    if (isOneSlip(typed, word)) for (const place of places[at] ?? []) found.add(place)
  return found
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

function firstFrom(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
