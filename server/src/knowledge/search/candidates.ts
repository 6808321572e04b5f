import type { SearchIndex } from './build-index.ts'
import { nearWords, placeOf, rangeOf, slipsIn } from './vocabulary.ts'

/** A word of the index that may be what somebody typed, and how likely (1: it is). */
export type Candidate = { word: number; likeness: number }

/** How well a text answers to a word, and where it has it. */
export type Answered = { score: number; isInTitle: boolean; isInKeywords: boolean }

const likenesses = { same: 1, form: 0.92, begun: 0.85, slip: 0.6, slips: 0.45 }
const weights = { title: 6, keywords: 4, anywhere: 1 }
const mostCandidates = 400
const shortestForBodies = 3
const shortestBeginning = 4

/** The words of an index that may be meant by one that was typed, which may be unfinished when it is the last. */
export function candidatesFor(
  index: SearchIndex,
  word: string,
  { stem, isLast }: { stem: string; isLast: boolean },
): Candidate[] {
  const best = new Map<number, number>()
  const add = (candidate: number, likeness: number): void => {
    if (likeness > (best.get(candidate) ?? 0)) best.set(candidate, likeness)
  }
  const place = placeOf(index.words, word)
  const isKnown = index.words[place] === word
  if (isKnown) add(place, likenesses.same)
  for (const form of index.byStem.get(stem) ?? []) add(form, likenesses.form)
  if (isLast || (!isKnown && word.length >= shortestBeginning)) {
    const [from, to] = rangeOf(index.words, word)
    for (let begun = from; begun < Math.min(to, from + mostCandidates); begun += 1)
      add(begun, likenesses.begun)
  }
  if (best.size === 0)
    for (const { word: near, distance } of nearWords(index.words, word, slipsIn(word)))
      add(near, distance > 1 ? likenesses.slips : likenesses.slip)
  return [...best].map(([found, likeness]) => ({ word: found, likeness }))
}

/** The texts that have one of some words, each as well as it answers to the best of them. */
export function textsWith(
  { titles, inTitle, inKeywords, anywhere }: SearchIndex,
  typed: string,
  candidates: readonly Candidate[],
): Map<number, Answered> {
  const found = new Map<number, Answered>()
  const note = (place: number, score: number, field: 'isInTitle' | 'isInKeywords' | undefined): void => {
    const known = found.get(place) ?? { score: 0, isInTitle: false, isInKeywords: false }
    known.score = Math.max(known.score, score)
    if (field) known[field] = true
    found.set(place, known)
  }
  // Two letters begin words of nearly every text; of every title only some.
  const isLongEnough = typed.length >= shortestForBodies
  for (const { word, likeness } of candidates) {
    const all = anywhere[word] ?? []
    const rare = rarity(titles.length, all.length)
    for (const place of inTitle[word] ?? []) note(place, weights.title * likeness * rare, 'isInTitle')
    for (const place of inKeywords[word] ?? [])
      note(place, weights.keywords * likeness * rare, 'isInKeywords')
    if (isLongEnough) for (const place of all) note(place, weights.anywhere * likeness * rare, undefined)
  }
  return found
}

/** What stands in few texts says more about them (Robertson and Spärck Jones, 1976). */
export function rarity(texts: number, having: number): number {
  return Math.log(1 + texts / (1 + having))
}
