import { compare, type Evidence } from './compare.ts'
import type { Ground } from './ground.ts'
import { type Doubt, type Judgement, judge } from './judge.ts'
import { comparePairs, type Pair } from './pair.ts'
import { type NormalPlace, normalisePlace, type Place } from './place.ts'

/** What a person has decided about a record; it outranks every score and holds for good. */
export type Verdict =
  | { kind: 'mine'; locationId: string }
  | { kind: 'not_mine' }
  | { kind: 'duplicate_of'; locationId: string }
  | { kind: 'moved_to'; locationId: string }

/** What became of one record. */
export type Outcome = {
  recordId: string
  state: 'linked' | 'review' | 'duplicate' | 'moved' | 'not_ours'
  locationId?: string
  by?: 'person' | Judgement['by']
  evidence?: Evidence
  doubts: Doubt[]
  /** Other locations it may be. */
  others: { locationId: string; identity: number }[]
}

const keptPairs = 5
const leastKept = 0.5
const asLikely = 0.05
const duplicateFrom = 0.75

/**
 * Which record is which of our locations. Records are taken up one by one, so that a directory of any size can be read
 * in portions; `finish` gives each location to at most one record and each record to at most one location.
 */
export function createMatching(ground: Ground, verdicts: ReadonlyMap<string, Verdict>) {
  const placeAt = new Map(ground.places.map(({ id }, at) => [id, at]))
  const pairs: Pair[] = []
  const seen = new Set<string>()
  const outcomes: Outcome[] = []
  return {
    /** Compares one record with the locations it may be. The same record a second time is passed over. */
    take(place: Place): void {
      if (seen.has(place.id)) return
      seen.add(place.id)
      const verdict = verdicts.get(place.id)
      const record = normalisePlace(place, place.address.country ? '' : ground.guessCountry(place))
      if (verdict) outcomes.push(byPerson(ground, placeAt, record, verdict))
      else pairs.push(...pairsOf(ground, record))
    },
    finish(): Outcome[] {
      const taken = new Set(
        outcomes.flatMap(({ state, locationId }) =>
          state === 'linked' || state === 'moved' ? [placeAt.get(locationId ?? '') ?? -1] : [],
        ),
      )
      const decided = assign(ground, pairs.toSorted(comparePairs), taken)
      const known = new Set([...decided, ...outcomes].map(({ recordId }) => recordId))
      const others = [...seen].filter((id) => !known.has(id))
      return [
        ...outcomes,
        ...decided,
        ...others.map((recordId): Outcome => ({ recordId, state: 'not_ours', doubts: [], others: [] })),
      ]
    },
  }
}

function pairsOf(ground: Ground, record: NormalPlace): Pair[] {
  const found: Pair[] = []
  const told = { id: record.id, updatedAt: record.updatedAt }
  for (const at of ground.candidatesFor(record)) {
    const evidence = compare(ground, at, record)
    if (!evidence || (evidence.identity < leastKept && !evidence.hasMoved)) continue
    const reachM = ground.places[at]?.reachM ?? 0
    const judgement = judge(evidence, (ground.neighbourM[at] ?? 0) > 2 * reachM)
    if (judgement.band !== 'no') found.push({ at, record: told, evidence, judgement })
  }
  return found.toSorted(comparePairs).slice(0, keptPairs)
}

function byPerson(
  ground: Ground,
  placeAt: ReadonlyMap<string, number>,
  record: NormalPlace,
  verdict: Verdict,
): Outcome {
  const plain = { recordId: record.id, by: 'person' as const, doubts: [], others: [] }
  if (verdict.kind === 'not_mine') return { ...plain, state: 'not_ours' }
  const { locationId } = verdict
  const at = placeAt.get(locationId)
  const evidence = at === undefined ? undefined : compare(ground, at, record)
  const state = { mine: 'linked', duplicate_of: 'duplicate', moved_to: 'moved' } as const
  return { ...plain, state: state[verdict.kind], locationId, ...(evidence ? { evidence } : {}) }
}

/** The best pair first: both leave, and so on. What is left of the records is shown, or a second record of a place. */
function assign(ground: Ground, sorted: readonly Pair[], taken: Set<number>): Outcome[] {
  const linked = new Set(taken)
  const byRecord = Map.groupBy(sorted, ({ record }) => record.id)
  const outcomes = new Map<string, Outcome>()
  for (const pair of sorted) {
    const { record, judgement, at } = pair
    if (outcomes.has(record.id) || judgement.band !== 'automatic' || linked.has(at)) continue
    const rivals = rivalsOf(pair, byRecord.get(record.id) ?? [], linked)
    if (rivals.length > 0) {
      outcomes.set(record.id, outcomeOf(ground, pair, byRecord, 'review', ['two_alike']))
      continue
    }
    linked.add(at)
    outcomes.set(record.id, outcomeOf(ground, pair, byRecord, 'linked', []))
  }
  for (const pairs of byRecord.values()) {
    const [best] = pairs
    if (!best || outcomes.has(best.record.id)) continue
    outcomes.set(best.record.id, leftover(ground, pairs, byRecord, linked))
  }
  return [...outcomes.values()]
}

function leftover(
  ground: Ground,
  pairs: readonly Pair[],
  byRecord: ReadonlyMap<string, Pair[]>,
  linked: ReadonlySet<number>,
): Outcome {
  const [first] = pairs
  const free = pairs.find(({ at }) => !linked.has(at))
  const best = free ?? first
  if (!first || !best) throw new Error('A record is only among the pairs when it has one.')
  const isSecond = linked.has(first.at) && first.evidence.identity >= duplicateFrom
  if (isSecond && (free?.evidence.identity ?? 0) <= first.evidence.identity - asLikely)
    return outcomeOf(ground, first, byRecord, 'duplicate', ['taken'])
  const state = best.evidence.hasMoved ? 'moved' : 'review'
  return outcomeOf(ground, best, byRecord, state, free ? [] : ['taken'])
}

// A location that is already somebody's is no rival any more.
function rivalsOf(pair: Pair, all: readonly Pair[], linked: ReadonlySet<number>): Pair[] {
  return all.filter(
    ({ at, evidence }) =>
      at !== pair.at &&
      !linked.has(at) &&
      evidence.identity > pair.evidence.identity - asLikely &&
      evidence.sameId === pair.evidence.sameId,
  )
}

function outcomeOf(
  ground: Ground,
  { at, record, evidence, judgement }: Pair,
  byRecord: ReadonlyMap<string, Pair[]>,
  state: Outcome['state'],
  doubts: Doubt[],
): Outcome {
  const idAt = (one: number) => ground.places[one]?.id ?? ''
  const others = (byRecord.get(record.id) ?? []).filter((pair) => pair.at !== at)
  return {
    recordId: record.id,
    state,
    locationId: idAt(at),
    by: judgement.by,
    evidence,
    doubts: state === 'linked' ? [] : [...new Set([...doubts, ...judgement.doubts])],
    others: others
      .slice(0, 3)
      .map((pair) => ({ locationId: idAt(pair.at), identity: pair.evidence.identity })),
  }
}
