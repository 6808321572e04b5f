import type { Evidence, IdentityField } from './compare.ts'
import type { Judgement } from './judge.ts'

/** A record and the location it may be. */
export type Pair = {
  /** Of our locations, by its place in the ground. */
  at: number
  record: { id: string; updatedAt: string }
  evidence: Evidence
  judgement: Judgement
}

/**
 * The better pair first. Among equals: same id, same number, same house in the same postcode, same page, nearer,
 * better known, changed last; in the end the lower ids, so that the same files always give the same links.
 */
export function comparePairs(a: Pair, b: Pair): number {
  return (
    b.evidence.identity - a.evidence.identity ||
    firstDifference(ranksOf(a.evidence), ranksOf(b.evidence)) ||
    b.record.updatedAt.localeCompare(a.record.updatedAt) ||
    compareTexts(a.record.id, b.record.id) ||
    a.at - b.at
  )
}

function ranksOf(evidence: Evidence): number[] {
  const of = (name: IdentityField) => evidence.fields.find(({ field }) => field === name)?.score ?? 0
  return [
    Number(evidence.sameId),
    Number(of('phone') === 1),
    Number(of('house') === 1 && of('postcode') === 1),
    Number(of('url') === 1),
    -Math.round((evidence.metres ?? 1e6) / 5),
    evidence.coverage,
  ]
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const other = b[index] ?? 0
    if (rank !== other) return other - rank
  }
  return 0
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
