import type { SearchIndex, Stem } from './build-index.ts'
import { type Answered, candidatesFor, rarity, textsWith } from './candidates.ts'
import { fold, wordsIn } from './fold.ts'
import { type Part, type Phrase, partsOf, type SynonymBook } from './synonyms-in.ts'

export type Hit = { place: number; score: number }

// A whole title that fits stands above any sum of words (R-H 2).
const bonuses = { exactTitle: 1_000, begunTitle: 500, allInTitle: 200, allInKeywords: 100 }
const otherWord = 0.9
const mostWords = 12
// How much of the weight of what the best text has of the words another must have to be found beside it.
const leastShare = 0.4

/**
 * The texts that fit what was typed, the best first: exact title, beginning of a title, all words in the title, among
 * the keywords, in the text. The last word may be unfinished; every word may have a slip, and stand in another form or
 * as a synonym. Where no text has all words, those with most of what the words weigh are found: rare ones weigh more.
 */
export async function findTexts(
  index: SearchIndex,
  typed: string,
  { stem, most, synonyms = new Map() }: { stem: Stem; most: number; synonyms?: SynonymBook },
): Promise<Hit[]> {
  const words = wordsIn(typed).slice(0, mostWords)
  if (words.length === 0) return []
  const parts = partsOf(words, await stem(words), synonyms)
  const sums = sumUp(index, parts)
  const need = leastShare * Math.max(0, ...sums.values().map(({ weight }) => weight))
  const whole = fold(typed).trim()
  const hits = [...sums]
    .filter(([, { weight }]) => weight >= need)
    .map(([place, sum]) => ({ place, score: scoreOf(index, { place, sum, whole, count: parts.length }) }))
  return bestOf(hits, most)
}

// Two letters fit thousands of texts: only those that may be among the best are put in order.
function bestOf(hits: readonly Hit[], most: number): Hit[] {
  const least =
    Float64Array.from(hits, ({ score }) => score)
      .sort()
      .at(-most) ?? Number.NEGATIVE_INFINITY
  return hits
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, most)
}

type Sum = { weight: number; score: number; inTitle: number; inKeywords: number }

function sumUp(index: SearchIndex, parts: readonly Part[]): Map<number, Sum> {
  const sums = new Map<number, Sum>()
  for (const [at, part] of parts.entries()) {
    const found = answersTo(index, part, at === parts.length - 1)
    const weight = rarity(index.titles.length, found.size)
    for (const [place, one] of found) {
      const sum = sums.get(place) ?? { weight: 0, score: 0, inTitle: 0, inKeywords: 0 }
      sum.weight += weight
      sum.score += one.score
      if (one.isInTitle) sum.inTitle += 1
      if (one.isInKeywords) sum.inKeywords += 1
      sums.set(place, sum)
    }
  }
  return sums
}

function answersTo(index: SearchIndex, part: Part, isLast: boolean): Map<number, Answered> {
  const found = textsWithAll(index, part, isLast)
  for (const other of part.others)
    for (const [place, { score, ...where }] of textsWithAll(index, other, false)) {
      const known = found.get(place)
      if (!known || known.score < score * otherWord) found.set(place, { ...where, score: score * otherWord })
    }
  return found
}

function textsWithAll(index: SearchIndex, { words, stems }: Phrase, isLast: boolean): Map<number, Answered> {
  const [first = new Map<number, Answered>(), ...rest] = words.map((word, at) => {
    const how = { stem: stems[at] ?? word, isLast: isLast && at === words.length - 1 }
    return textsWith(index, word, candidatesFor(index, word, how))
  })
  return rest.reduce(inBoth, first)
}

function inBoth(one: Map<number, Answered>, other: Map<number, Answered>): Map<number, Answered> {
  const both = new Map<number, Answered>()
  for (const [place, { score, isInTitle, isInKeywords }] of one) {
    const second = other.get(place)
    if (!second) continue
    both.set(place, {
      score: score + second.score,
      isInTitle: isInTitle && second.isInTitle,
      isInKeywords: isInKeywords && second.isInKeywords,
    })
  }
  return both
}

function scoreOf(
  { titles, boosts }: SearchIndex,
  { place, sum, whole, count }: { place: number; sum: Sum; whole: string; count: number },
): number {
  const title = titles[place] ?? ''
  const bonus =
    title === whole
      ? bonuses.exactTitle
      : title.startsWith(whole)
        ? bonuses.begunTitle
        : sum.inTitle === count
          ? bonuses.allInTitle
          : sum.inKeywords + sum.inTitle >= count
            ? bonuses.allInKeywords
            : 0
  // Of titles that fit alike the shorter says less beside it.
  return (bonus + sum.score) * (boosts[place] ?? 1) - title.length / 1_000
}
