import type { GiveWay } from '../../platform/give-way.ts'

const shortestPart = 4
const shortestCompound = 9
// What joins two words in German and Dutch; in Polish and Russian a vowel does.
const joints = ['', 's', 'es', 'n', 'en', 'o', 'e']

/**
 * The words that are two other words of the same texts put together, with their parts: Liefertermin is Liefer and
 * Termin. A word is split where both parts are known, the longest first part before others.
 */
export async function splitCompounds(
  words: ReadonlySet<string>,
  giveWay: GiveWay,
): Promise<Map<string, [string, string]>> {
  const found = new Map<string, [string, string]>()
  for (const word of words) {
    await giveWay()
    if (word.length < shortestCompound || /\d/.test(word)) continue
    const parts = partsOf(word, words)
    if (parts) found.set(word, parts)
  }
  return found
}

function partsOf(word: string, words: ReadonlySet<string>): [string, string] | undefined {
  for (let length = word.length - shortestPart; length >= shortestPart; length -= 1) {
    const second = word.slice(length)
    if (!words.has(second)) continue
    const before = word.slice(0, length)
    for (const joint of joints) {
      const first = joint && before.endsWith(joint) ? before.slice(0, -joint.length) : before
      if (first.length >= shortestPart && (joint === '' || first !== before) && words.has(first))
        return [first, second]
    }
  }
  return undefined
}
