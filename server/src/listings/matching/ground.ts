import { around } from 'geokdbush'
import KDBush from 'kdbush'
import { countryOfPhone } from '../normalise/phone.ts'
import { degreesOf, metresBetween } from './distance.ts'
import { type NormalPlace, normalisePlace, type Place } from './place.ts'

// A number or page of more places than this names none of them.
const mostOfOne = 60
const sharedBy = 3
const leastRadiusM = 25
const guessWithinKm = 30

/** Our locations, laid out so that those a record may be are found at once. */
export type Ground = {
  places: NormalPlace[]
  brandWords: ReadonlySet<string>
  /** Within which distance a record may be this location and not its neighbour, in metres. */
  radiusM: Float64Array
  /** Metres to the nearest location of the same brand; Infinity when there is none near. */
  neighbourM: Float64Array
  /** Numbers that several locations share say little about which one it is. */
  sharedPhones: ReadonlySet<string>
  candidatesFor(record: NormalPlace): number[]
  /** In which country a record without one probably is; empty when nothing tells. */
  guessCountry(record: Place): string
}

/** Lays out our locations once, before records are compared with them. */
export function layOutGround(locations: readonly Place[]): Ground {
  // In the order of their ids, so that the last tie-break does not depend on how they were given.
  const places = locations.map((place) => normalisePlace(place)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const brandWords = brandWordsOf(places)
  const tree = treeOf(places)
  const neighbourM = nearestOfBrand(places, tree)
  const radiusM = neighbourM.map((metres, at) =>
    Math.max(leastRadiusM, Math.min(places[at]?.reachM ?? leastRadiusM, metres / 2)),
  )
  const phones = blocksOf(places, ({ phones }) => phones.map(({ e164 }) => e164))
  const sharedPhones = new Set([...phones].filter(([, of]) => of.length >= sharedBy).map(([phone]) => phone))
  return {
    places,
    brandWords,
    radiusM,
    neighbourM,
    sharedPhones,
    candidatesFor: candidateFinder(places, brandWords, tree, phones),
    guessCountry: countryGuesser(places, tree),
  }
}

/** What a place is looked up by besides its number and its pin. */
function keysOf({ address, url, externalIds }: NormalPlace): string[] {
  const keys = externalIds.map((id) => `id ${id}`)
  if (address.postcode && address.houseNumber) keys.push(`at ${address.postcode} ${address.houseNumber}`)
  if (address.streetRoot && address.houseNumber && address.city)
    keys.push(`in ${address.city} ${address.streetRoot} ${address.houseNumber}`)
  if (address.postcode && address.streetRoot) keys.push(`on ${address.postcode} ${address.streetRoot}`)
  if (url && !url.isShared && url.path !== '') keys.push(`web ${url.host}${url.path}`)
  return keys
}

function candidateFinder(
  places: readonly NormalPlace[],
  brandWords: ReadonlySet<string>,
  tree: Tree,
  phones: ReadonlyMap<string, number[]>,
) {
  const blocks = blocksOf(places, keysOf)
  const otherPhones = blocksOf(places, ({ otherPhones }) => otherPhones.map(({ e164 }) => e164))
  const seen = new Int32Array(places.length)
  let turn = 0
  return (record: NormalPlace): number[] => {
    turn += 1
    const found: number[] = []
    const take = (block: readonly number[] | undefined) => {
      if (!block || block.length > mostOfOne) return
      for (const at of block) {
        if (seen[at] === turn) continue
        seen[at] = turn
        found.push(at)
      }
    }
    for (const key of keysOf(record)) take(blocks.get(key))
    for (const { e164 } of [...record.phones, ...record.otherPhones]) {
      take(phones.get(e164))
      take(otherPhones.get(e164))
    }
    if (speaksOfBrand(record, brandWords)) take(nearby(tree, places, record))
    return found
  }
}

function speaksOfBrand({ names, brand, brandId }: NormalPlace, brandWords: ReadonlySet<string>): boolean {
  return (
    brandId !== '' || brand !== '' || names.some(({ words }) => words.some((word) => brandWords.has(word)))
  )
}

// Where its pin is, else where its number is, else where all of ours are.
function countryGuesser(places: readonly NormalPlace[], { index, at }: Tree) {
  const countries = new Set(places.map(({ statedCountry }) => statedCountry))
  const only = countries.size === 1 ? ([...countries][0] ?? '') : ''
  return ({ latitude, longitude, phones }: Place): string => {
    if (only) return only
    const isPinned = typeof latitude === 'number' && typeof longitude === 'number' && at.length > 0
    const [near] = isPinned ? around(index, longitude, latitude, 1, guessWithinKm) : []
    if (near !== undefined) return places[at[near] ?? 0]?.statedCountry ?? ''
    return phones.map((phone) => countryOfPhone(phone)).find((country) => country !== '') ?? ''
  }
}

type Tree = { index: KDBush; at: number[] }

function treeOf(places: readonly NormalPlace[]): Tree {
  const at = places.flatMap(({ latitude }, index) => (latitude === undefined ? [] : [index]))
  const index = new KDBush(at.length)
  for (const one of at) index.add(places[one]?.longitude ?? 0, places[one]?.latitude ?? 0)
  index.finish()
  return { index, at }
}

function within({ index, at }: Tree, latitude: number, longitude: number, metres: number): number[] {
  if (at.length === 0) return []
  const span = degreesOf(metres, latitude)
  const box = (east: number) =>
    index.range(
      east - span.longitude,
      latitude - span.latitude,
      east + span.longitude,
      latitude + span.latitude,
    )
  // Over the date line the box goes on from the other side.
  const over =
    longitude + span.longitude > 180
      ? box(longitude - 360)
      : longitude - span.longitude < -180
        ? box(longitude + 360)
        : []
  return [...box(longitude), ...over].map((one) => at[one] ?? 0)
}

function nearby(tree: Tree, places: readonly NormalPlace[], record: NormalPlace): number[] {
  const { latitude, longitude } = record
  if (latitude === undefined || longitude === undefined) return []
  const near = within(tree, latitude, longitude, Math.max(400, record.reachM)).map((at) => ({
    at,
    metres: metresTo(places[at], latitude, longitude),
  }))
  return near
    .filter(({ at, metres }) => metres <= Math.max(places[at]?.reachM ?? 0, record.reachM))
    .toSorted((a, b) => a.metres - b.metres || a.at - b.at)
    .slice(0, mostOfOne)
    .map(({ at }) => at)
}

function nearestOfBrand(places: readonly NormalPlace[], tree: Tree): Float64Array {
  const nearest = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY)
  for (const [at, place] of places.entries()) {
    const { latitude, longitude } = place
    if (latitude === undefined || longitude === undefined) continue
    for (const other of within(tree, latitude, longitude, place.reachM * 2)) {
      if (other === at || places[other]?.brand !== place.brand) continue
      const metres = metresTo(places[other], latitude, longitude)
      if (metres < (nearest[at] ?? 0)) nearest[at] = metres
    }
  }
  return nearest
}

function metresTo(place: NormalPlace | undefined, latitude: number, longitude: number): number {
  return metresBetween(latitude, longitude, place?.latitude ?? 0, place?.longitude ?? 0)
}

// Where nobody says what the brand is, it is what many of the names have in common.
function brandWordsOf(places: readonly NormalPlace[]): ReadonlySet<string> {
  const stated = new Set<string>()
  const counts = new Map<string, number>()
  for (const { names, brand } of places) {
    const words = new Set(names.flatMap((name) => name.words))
    for (const word of words) {
      if (brand !== '' && brand.includes(word)) stated.add(word)
      else counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const often = Math.max(2, places.length / 5)
  return new Set([...stated, ...[...counts].filter(([, count]) => count >= often).map(([word]) => word)])
}

function blocksOf(
  places: readonly NormalPlace[],
  keys: (place: NormalPlace) => string[],
): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [at, place] of places.entries()) {
    for (const key of new Set(keys(place))) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  }
  return blocks
}
