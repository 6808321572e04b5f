import { createHash } from 'node:crypto'

/** One feature of a text: a word or two that follow each other, as a keyed digest and as they stand in the text. */
export type Word = { key: number; shown: string }

const mostLetters = 4_000
const mostWords = 64
const mostPairs = 64
/** Forms of a word mostly differ in their endings, whatever the language. */
const beginning = 5

/**
 * The words and pairs of words that a conversation is known by. Whatever has a digit or an @ in it, links and the given
 * names are left out, so that nothing of a person or a number is kept.
 * @param seed digests of one brand say nothing about another's
 * @param names of the customer and of colleagues
 */
export function readWords(text: string, { seed, names }: { seed: string; names: readonly string[] }): Word[] {
  const left = new Set(names.flatMap((name) => wordsIn(name)).map(({ folded }) => folded))
  const said = wordsIn(text.slice(0, mostLetters)).filter(({ folded }) => !left.has(folded))
  const words = new Map<number, Word>()
  const pairs = new Map<number, Word>()
  for (const [index, { shown, folded, opens }] of said.entries()) {
    const before = said[index - 1]
    const stem = folded.slice(0, beginning)
    const key = digest(`${seed} ${stem}`)
    if (words.size < mostWords && !words.has(key)) words.set(key, { key, shown })
    if (!before || opens || pairs.size >= mostPairs) continue
    const both = digest(`${seed} ${before.folded.slice(0, beginning)} ${stem}`)
    if (!pairs.has(both)) pairs.set(both, { key: both, shown: `${before.shown} ${shown}` })
  }
  return [...words.values(), ...pairs.values()]
}

/** What stands beside the text and says as much: the channel it came by. */
export function channelWord(seed: string, channelId: string): Word {
  return { key: digest(`${seed} #${channelId}`), shown: '' }
}

type Said = { shown: string; folded: string; opens: boolean }

// `opens`: a comma, the end of a sentence or something left out stands before it.
function wordsIn(text: string): Said[] {
  let opens = true
  return text.split(/\s+/).flatMap((part) => {
    if (/[@\p{N}]|:\/\//u.test(part)) {
      opens = true
      return []
    }
    const said = (part.match(/[\p{L}\p{M}]{2,40}/gu) ?? []).map((word, index) => {
      const shown = word.toLowerCase()
      const folded = shown.normalize('NFD').replace(/\p{M}/gu, '')
      return { shown, folded, opens: index === 0 && opens }
    })
    if (said.length > 0) opens = false
    if (/[.,!?;:()…»"”]$/.test(part)) opens = true
    return said
  })
}

// 48 bits: exact as a number, and two of a hundred thousand words meet in one of fifty thousand brands.
function digest(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6)
}
