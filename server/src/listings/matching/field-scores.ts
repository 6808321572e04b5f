import type { NormalAddress } from '../normalise/address.ts'
import type { NormalName } from '../normalise/name.ts'
import { matchPhones } from '../normalise/phone.ts'
import { branchWords, type NormalPlace } from './place.ts'
import { likeness } from './similarity.ts'

const phoneScores = { exact: 1, nsn: 0.9, short_nsn: 0.6, none: 0 } as const
const knownOther = 0.8

// Each is how far one field says that two places are one, from 0 to 1; undefined when a side does not know it.

/** Of all numbers those that agree best; one of ours that only leads to the place counts a little less. */
export function phoneScore(ours: NormalPlace, theirs: NormalPlace): number | undefined {
  const found = [...theirs.phones, ...theirs.otherPhones]
  if (found.length === 0 || ours.phones.length + ours.otherPhones.length === 0) return undefined
  let best = 0
  for (const number of found) {
    for (const own of ours.phones) best = Math.max(best, phoneScores[matchPhones(own, number)])
    for (const own of ours.otherPhones)
      if (matchPhones(own, number) === 'exact') best = Math.max(best, knownOther)
  }
  return best
}

export function houseScore(
  { houseNumber: a }: NormalAddress,
  { houseNumber: b }: NormalAddress,
): number | undefined {
  if (a === '' || b === '') return undefined
  if (a === b) return 1
  const [one, other] = [rangeOf(a), rangeOf(b)]
  return one && other && one.from <= other.to && other.from <= one.to ? 0.8 : 0
}

export function streetScore(a: NormalAddress, b: NormalAddress): number | undefined {
  if (a.street === '' || b.street === '') return undefined
  if (a.street === b.street) return 1
  if (a.streetRoot === b.streetRoot) return 0.8
  return likeness(a.street, b.street) >= 0.93 ? 0.7 : 0
}

export function postcodeScore(
  { postcode: a, country }: NormalAddress,
  { postcode: b }: NormalAddress,
): number | undefined {
  if (a === '' || b === '') return undefined
  if (a === b) return 1
  const area = (code: string) => (country === 'GB' ? code.slice(0, -3) : code.slice(0, 3))
  return area(a) === area(b) ? 0.4 : 0
}

/** The same town, or one within the other (`Milano`, `Milano Lambrate`). */
export function cityScore({ city: a }: NormalAddress, { city: b }: NormalAddress): number | undefined {
  if (a === '' || b === '') return undefined
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `) ? 1 : 0
}

export function unitScore({ unit: a }: NormalAddress, { unit: b }: NormalAddress): number | undefined {
  if (a === '' && b === '') return undefined
  if (a === '' || b === '') return 0.5
  return a === b ? 1 : 0
}

/** A page of its own, or only the same site. */
export function urlScore({ url: a }: NormalPlace, { url: b }: NormalPlace): number | undefined {
  if (!a || !b || a.isShared || b.isShared) return undefined
  if (a.host !== b.host) return 0
  return a.path === b.path && a.path !== '' ? 1 : 0.4
}

/** Of all names those that agree best. Names of two branches of one brand are names of two places. */
export function nameScore(
  ours: NormalPlace,
  theirs: NormalPlace,
  brandWords: ReadonlySet<string>,
): number | undefined {
  if (ours.names.length === 0 || theirs.names.length === 0) return undefined
  let best = 0
  for (const own of ours.names)
    for (const found of theirs.names) best = Math.max(best, namesAgree(own, found, ours, theirs, brandWords))
  return best
}

function namesAgree(
  a: NormalName,
  b: NormalName,
  ours: NormalPlace,
  theirs: NormalPlace,
  brandWords: ReadonlySet<string>,
): number {
  if (a.simple === b.simple) return 1
  const [mine, yours] = [branchWords(a, ours.address, brandWords), branchWords(b, theirs.address, brandWords)]
  const [brand, otherBrand] = [brandPart(a, brandWords), brandPart(b, brandWords)]
  const sameBrand = brand !== '' && brand === otherBrand
  if (sameBrand && mine.join() === yours.join()) return 0.95
  const apart = mine.length > 0 && yours.length > 0 && !mine.some((word) => yours.includes(word)) ? 0.3 : 1
  const sorted = likeness(a.words.toSorted().join(' '), b.words.toSorted().join(' '))
  if (sorted >= 0.9) return 0.85 * apart
  if (sameBrand) return 0.6 * apart
  if (isAcronym(a, b) || isAcronym(b, a)) return 0.5 * apart
  const alike = likeness(a.simple, b.simple)
  return alike >= 0.85 ? alike * apart : 0
}

function brandPart({ words }: NormalName, brandWords: ReadonlySet<string>): string {
  return words.filter((word) => brandWords.has(word)).join('')
}

function isAcronym({ simple }: NormalName, { words }: NormalName): boolean {
  return words.length > 1 && simple === words.map((word) => word[0]).join('')
}

function rangeOf(house: string): { from: number; to: number } | undefined {
  const [, first, last] = /^(\d+)[a-z]*(?:[-/](\d+))?/.exec(house) ?? []
  if (!first) return undefined
  const isRange = last !== undefined && house.includes('-') && Number(last) > Number(first)
  return { from: Number(first), to: isRange ? Number(last) : Number(first) }
}
