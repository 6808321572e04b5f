import { type Counts, type Scores, scoreDepartments, scoreTags, sharesOf, tagSharesOf } from './score.ts'
import type { Word } from './words.ts'

export type Reason = { words: string; weight: number }
export type Proposal = { id: string; confidence: number; reasons: Reason[] }
export type Temperatures = { temperature: number; tagTemperature: number }

/** Below these nothing is said, as it would be wrong as often as right. */
const shownFrom = 0.5
const tagShownFrom = 0.6
const mostTags = 3
const mostReasons = 4
/** A label with fewer lessons is never proposed. */
const leastShown = 5

/** What is proposed for a text: at most one department, and tags; the most certain first. */
export function propose(
  counts: Counts,
  words: readonly Word[],
  { temperature, tagTemperature }: Temperatures,
): { department: Proposal | undefined; tags: Proposal[] } {
  const keys = words.map(({ key }) => key)
  const isShown = (label: string) => (counts.labels.get(label)?.lessons ?? 0) >= leastShown
  const scores = scoreDepartments(counts, { words: keys })
  const department = best(scores, temperature)
  const tags = scoreTags(counts, { words: keys })
  const tagShares = tagSharesOf(tags, tagTemperature)
  return {
    department:
      department && department.confidence >= shownFrom && isShown(`d${department.id}`)
        ? { ...department, reasons: reasonsFor(counts, scores, department.id, words) }
        : undefined,
    tags: tags.ids
      .map((id, index) => ({
        id,
        confidence: supported(tagShares[index] ?? 0, tags.lessons[index]),
      }))
      .filter(({ id, confidence }) => confidence >= tagShownFrom && isShown(`t${id}`))
      .toSorted((a, b) => b.confidence - a.confidence)
      .slice(0, mostTags)
      .map((tag) => ({ ...tag, reasons: reasonsFor(counts, tags, tag.id, words) })),
  }
}

/** The department that is spoken for most; undefined while fewer than two are known, or no word is. */
export function best(
  { ids, totals, parts, lessons }: Scores,
  temperature: number,
): { id: string; confidence: number } | undefined {
  if (ids.length < 2 || parts.length === 0) return undefined
  const shares = sharesOf(totals, temperature)
  const most = Math.max(...shares)
  const index = shares.indexOf(most)
  const id = ids[index]
  return id === undefined ? undefined : { id, confidence: supported(most, lessons[index]) }
}

/** Nothing is surer than its number of lessons allows: had all n been so, the next is not with 1 in n + 2 (Laplace). */
export function supported(share: number, lessons: number | undefined): number {
  const known = lessons ?? 0
  return Math.min(share, (known + 1) / (known + 2))
}

const commonFrom = 0.5
const leastWeight = 0.1
const leastSeen = 2

// What a word says more for this label than for the others on average. What every second mail has explains nothing, nor
// does what only one had.
function reasonsFor(counts: Counts, scores: Scores, id: string, words: readonly Word[]): Reason[] {
  const own = scores.ids.indexOf(id)
  const isAlone = scores.totals.length === 1
  const shown = new Map(words.map((word) => [word.key, word.shown]))
  const found = scores.parts
    .flatMap(({ word, weights }) => {
      const others = weights.filter((_, index) => index !== own)
      const rest = isAlone ? 0 : others.reduce((sum, one) => sum + one, 0) / others.length
      const text = shown.get(word) ?? ''
      const seen = counts.words.get(word)?.lessons ?? 0
      const explains = seen >= leastSeen && seen <= commonFrom * counts.lessons
      const weight = (weights[own] ?? 0) - rest
      return text.length > 2 && explains && weight > leastWeight ? [{ words: text, weight }] : []
    })
    .toSorted((a, b) => b.weight - a.weight)
  return withoutRepeats(found).slice(0, mostReasons)
}

// A word that stands in two that are named says nothing more, and the other way round.
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const named = new Set<string>()
  return reasons.filter(({ words }) => {
    const parts = words.split(' ')
    if (parts.some((part) => named.has(part))) return false
    for (const part of parts) named.add(part)
    return true
  })
}
