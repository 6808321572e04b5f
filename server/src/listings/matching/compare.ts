import { mayBeSame } from './categories.ts'
import { metresBetween } from './distance.ts'
import * as score from './field-scores.ts'
import type { Ground } from './ground.ts'
import type { NormalPlace } from './place.ts'

export const identityFields = [
  'phone',
  'house',
  'street',
  'postcode',
  'city',
  'unit',
  'name',
  'distance',
  'url',
] as const
export type IdentityField = (typeof identityFields)[number]

const weights: Record<IdentityField, number> = {
  phone: 25,
  house: 10,
  street: 10,
  postcode: 6,
  city: 2,
  unit: 2,
  name: 20,
  distance: 15,
  url: 10,
}
const sharedPhoneWeight = 3
const leastRadiusM = 25

export type Veto = 'country' | 'brand' | 'category' | 'distance'
/** Why a pair is likely: what a screen shows beside both. */
export type Evidence = {
  /** Whether they are one place, 0 to 1: the weighed mean of what both sides know. */
  identity: number
  /** The same without an id that both sides have. */
  alike: number
  /** How much of what can be compared is known on both sides, 0 to 1. */
  coverage: number
  fields: { field: IdentityField; score: number; weight: number }[]
  metres: number | undefined
  sameId: boolean
  sameBrand: boolean
  vetoes: Veto[]
  /** Same number, page or id, but the address is another and far: it may have moved. */
  hasMoved: boolean
  isPinMisplaced: boolean
  /** Of phone, address, distance and page those that speak clearly for it. */
  signals: ('phone' | 'address' | 'distance' | 'url')[]
}

/** Compares a record with one of our locations, with all that speaks for it and against it. */
export function compare(ground: Ground, at: number, record: NormalPlace): Evidence | undefined {
  const ours = ground.places[at]
  if (!ours) return undefined
  const metres = metresApart(ours, record)
  const scores = scoresOf(ground, at, record, metres)
  const fields = identityFields.flatMap((field) => {
    const value = scores[field]
    return value === undefined ? [] : [{ field, score: value, weight: weightOf(field, ground, record) }]
  })
  const known = fields.reduce((sum, { weight }) => sum + weight, 0)
  const sum = fields.reduce((total, { weight, score }) => total + weight * score, 0)
  const alike = known === 0 ? 0 : sum / known
  const sameId = ours.externalIds.some((id) => record.externalIds.includes(id))
  const hasAddress = (scores.house ?? 0) >= 0.8 && Math.max(scores.street ?? 0, scores.postcode ?? 0) >= 0.8
  const isSame = isSameUnit(scores) && hasAddress
  const hasContact = sameId || phoneTells(scores, ground, record) || scores.url === 1
  const isFar = metres !== undefined && metres > ours.reachM
  const isOff = metres !== undefined && metres > (ground.radiusM[at] ?? 0)
  return {
    identity: sameId ? 1 : alike,
    alike,
    coverage: known / 100,
    fields,
    metres,
    sameId,
    sameBrand: isSameBrand(ours, record) || (scores.name ?? 0) >= 0.6,
    vetoes: vetoesOf(ours, record, isOff && !isSame && !hasContact),
    hasMoved: isFar && hasContact && !hasAddress,
    isPinMisplaced: isFar && hasAddress,
    signals: signalsOf(scores, isSame, phoneTells(scores, ground, record), ground.radiusM[at] ?? 0),
  }
}

type Scores = Partial<Record<IdentityField, number | undefined>>

function scoresOf(ground: Ground, at: number, record: NormalPlace, metres: number | undefined): Scores {
  const ours = ground.places[at] ?? record
  const [a, b] = [ours.address, record.address]
  return {
    phone: score.phoneScore(ours, record),
    house: score.houseScore(a, b),
    street: score.streetScore(a, b),
    postcode: score.postcodeScore(a, b),
    city: score.cityScore(a, b),
    unit: score.unitScore(a, b),
    name: score.nameScore(ours, record, ground.brandWords),
    distance:
      metres === undefined ? undefined : Math.max(0, 1 - metres / (ground.radiusM[at] ?? leastRadiusM)),
    url: score.urlScore(ours, record),
  }
}

function weightOf(field: IdentityField, { sharedPhones }: Ground, { phones }: NormalPlace): number {
  const isShared =
    field === 'phone' && phones.every(({ e164 }) => sharedPhones.has(e164)) && phones.length > 0
  return isShared ? sharedPhoneWeight : weights[field]
}

function phoneTells(scores: Scores, ground: Ground, record: NormalPlace): boolean {
  return (scores.phone ?? 0) >= 0.8 && weightOf('phone', ground, record) === weights.phone
}

function isSameUnit({ unit }: Scores): boolean {
  return unit !== 0
}

function isSameBrand(ours: NormalPlace, record: NormalPlace): boolean {
  return (
    (ours.brandId !== '' && ours.brandId === record.brandId) ||
    (ours.brand !== '' && ours.brand === record.brand)
  )
}

function vetoesOf(ours: NormalPlace, record: NormalPlace, isElsewhere: boolean): Veto[] {
  const vetoes: Veto[] = []
  const [a, b] = [ours.statedCountry, record.statedCountry]
  if (a !== '' && b !== '' && a !== b) vetoes.push('country')
  if (ours.brandId !== '' && record.brandId !== '' && ours.brandId !== record.brandId) vetoes.push('brand')
  if (!mayBeSame(ours.group, record.group)) vetoes.push('category')
  if (isElsewhere) vetoes.push('distance')
  return vetoes
}

function signalsOf(
  scores: Scores,
  hasAddress: boolean,
  hasPhone: boolean,
  radiusM: number,
): Evidence['signals'] {
  const signals: Evidence['signals'] = []
  if (hasPhone) signals.push('phone')
  if (hasAddress) signals.push('address')
  // Between two doors of one brand a pin does not say which.
  if ((scores.distance ?? 0) >= 0.8 && radiusM > leastRadiusM) signals.push('distance')
  if (scores.url === 1) signals.push('url')
  return signals
}

function metresApart(a: NormalPlace, b: NormalPlace): number | undefined {
  if (a.latitude === undefined || a.longitude === undefined) return undefined
  if (b.latitude === undefined || b.longitude === undefined) return undefined
  return metresBetween(a.latitude, a.longitude, b.latitude, b.longitude)
}
