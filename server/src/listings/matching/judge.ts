import type { Evidence } from './compare.ts'

export type Doubt =
  | 'vetoed' // something speaks against it whatever else fits
  | 'moved' // same number or page, another address
  | 'pin_misplaced' // same address, pin far off
  | 'name_differs'
  | 'little_known'
  | 'few_signals'
  | 'not_alike_enough'
  | 'two_alike' // another location is as likely
  | 'taken' // a better record was linked to the location

export type Judgement = {
  band: 'automatic' | 'review' | 'no'
  by: 'id' | 'score' | 'unique_brand' | 'address'
  doubts: Doubt[]
}

const automatic = 0.85
const review = 0.6
const leastCoverage = 0.45
const leastSignals = 2
const leastName = 0.5
const leastForId = 0.3
const leastAlike = 0.45
const leastDistance = 0.8
const wellNamed = 0.85

/**
 * Whether a pair is linked by itself, shown to a person, or no pair. Nothing is linked that one strong doubt speaks
 * against: a wrong link makes everything said about the location wrong.
 * @param isAlone no other location of the brand is near enough to be meant
 */
export function judge(evidence: Evidence, isAlone: boolean): Judgement {
  const doubts = doubtsOf(evidence)
  const { vetoes, sameId, identity, hasMoved } = evidence
  if (vetoes.length > 0) return { band: sameId ? 'review' : 'no', by: 'score', doubts: ['vetoed', ...doubts] }
  if (hasMoved) return { band: 'review', by: sameId ? 'id' : 'score', doubts }
  if (sameId) return { band: isDoubtfulId(evidence) ? 'review' : 'automatic', by: 'id', doubts }
  if (doubts.length === 0) return { band: 'automatic', by: 'score', doubts }
  if (isAlone && isUniqueBrand(evidence)) return { band: 'automatic', by: 'unique_brand', doubts: [] }
  if (isAlone && isOnlyAtAddress(evidence)) return { band: 'automatic', by: 'address', doubts: [] }
  return { band: identity >= review ? 'review' : 'no', by: 'score', doubts }
}

// Ids are reused, and `12` may be somebody else's twelfth store.
function isDoubtfulId({ alike, coverage, fields }: Evidence): boolean {
  const name = fields.find(({ field }) => field === 'name')
  return (name !== undefined && name.score < leastName) || (coverage > leastForId && alike < leastAlike)
}

function doubtsOf({ identity, coverage, signals, hasMoved, isPinMisplaced, fields }: Evidence): Doubt[] {
  const name = fields.find(({ field }) => field === 'name')
  return [
    ...(hasMoved ? ['moved' as const] : []),
    ...(isPinMisplaced ? ['pin_misplaced' as const] : []),
    ...(name && name.score < leastName ? ['name_differs' as const] : []),
    ...(coverage < leastCoverage ? ['little_known' as const] : []),
    ...(signals.length < leastSignals ? ['few_signals' as const] : []),
    ...(identity < automatic ? ['not_alike_enough' as const] : []),
  ]
}

// An old number is what an audit is there to find: the only one of a brand, by name and at its very address, is ours.
function isOnlyAtAddress({ signals, fields, identity, isPinMisplaced }: Evidence): boolean {
  const of = (name: string) => fields.find(({ field }) => field === name)?.score
  const isThere =
    of('house') === 1 && (of('street') ?? 0) >= 0.8 && Math.max(of('postcode') ?? 0, of('city') ?? 0) === 1
  return (
    signals.includes('address') &&
    isThere &&
    !isPinMisplaced &&
    identity >= review &&
    (of('name') ?? 0) >= wellNamed
  )
}

// Sparse records, as OpenStreetMap's: the only one of a brand for far and wide, where it should be.
function isUniqueBrand({ sameBrand, fields, identity }: Evidence): boolean {
  const of = (name: string) => fields.find(({ field }) => field === name)?.score
  const contradicts = of('house') === 0 || of('phone') === 0 || of('street') === 0
  return (
    sameBrand &&
    identity >= review &&
    !contradicts &&
    (of('distance') ?? 0) >= leastDistance &&
    (of('name') ?? 0) >= leastName
  )
}
