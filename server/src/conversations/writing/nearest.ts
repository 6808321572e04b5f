/** Of some words the one that takes the fewest changes of a letter to get to; undefined when there is none. */
export function nearest<Word extends string>(typed: string, words: readonly Word[]): Word | undefined {
  const wanted = typed.toLowerCase().slice(0, longest)
  const ranked = words.map((word) => ({ word, steps: stepsBetween(wanted, word.toLowerCase()) }))
  return ranked.toSorted((a, b) => a.steps - b.steps)[0]?.word
}

const longest = 60

/** Levenshtein's distance. */
function stepsBetween(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...from].entries()) {
    const now = [row + 1]
    for (const [column, other] of [...to].entries()) {
      const changed = (before[column] ?? 0) + (letter === other ? 0 : 1)
      now.push(Math.min(changed, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1))
    }
    before = now
  }
  return before.at(-1) ?? 0
}
