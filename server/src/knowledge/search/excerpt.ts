import { excerpt, opening, type Passage } from '../../language/mark-words.ts'
import { fold, wordsIn } from './fold.ts'

const shortestStem = 4

/** Of texts that were found by what somebody typed, the part that shows why; the beginning when nothing in it does. */
export function excerptsFor(typed: string): (text: string) => Passage {
  const wanted = wordsIn(typed).map((word) => word.slice(0, Math.max(shortestStem, word.length - 2)))
  // Texts have the same words again and again.
  const known = new Map<string, boolean>()
  function isFound(word: string): boolean {
    const before = known.get(word)
    if (before !== undefined) return before
    const folded = fold(word)
    const isOne = wanted.some((beginning) => folded.startsWith(beginning))
    known.set(word, isOne)
    return isOne
  }
  return (text) => {
    const found = excerpt(text, isFound)
    return found.length > 0 ? found : opening(text)
  }
}
