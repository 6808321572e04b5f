import { assess, severityOrder } from './accuracy/assess.ts'
import type { Listing } from './accuracy/listing.ts'
import { isComparable, isRight } from './accuracy/verdict.ts'
import type { Outcome } from './matching/match.ts'

/**
 * A record as it is kept: who it is, why, and both sides compared, which helps to decide too. A score has only what is
 * known to be ours; the rank puts the worst first among those, and the likeliest first among those to be decided.
 */
export function judged(outcome: Outcome, ours: Listing | undefined, listing: Listing, from: string) {
  const { state, locationId, by, evidence, doubts, others } = outcome
  const isOurs = state === 'linked' || state === 'moved'
  const accuracy = ours ? assess(ours, listing, from) : undefined
  const counted = isOurs ? accuracy : undefined
  const worst = counted ? (severityOrder.length - severityOrder.indexOf(counted.severity)) * 10_000 : 0
  const lacking = counted ? Math.round((100 - (counted.score ?? 100)) * 10) : 0
  return {
    state,
    locationId: locationId ?? null,
    linkedBy: isOurs || by === 'person' ? (by ?? null) : null,
    identity: evidence?.identity ?? null,
    evidence: evidence ? { ...evidence, doubts, others } : null,
    accuracy: accuracy ?? null,
    score: counted?.score ?? null,
    severity: counted?.severity ?? null,
    compared: (counted?.fields ?? []).flatMap(({ field, verdict }) => (isComparable(verdict) ? [field] : [])),
    wrong: (counted?.fields ?? []).flatMap(({ field, verdict }) => (isRight(verdict) ? [] : [field])),
    rank: counted ? worst + lacking : Math.round((evidence?.identity ?? 0) * 1000),
  }
}
