import type { Place } from '../server/src/listings/matching/place.ts'
import { createRandom, type Random } from './random.ts'
import { doorsOn, placeOf, type World } from './seed-places.ts'

export type Truth = {
  id: string | undefined
  kind: 'ours' | 'second' | 'moved' | 'other_brand' | 'not_listed' | 'close_by'
}
export type Noisy = { record: Place; truth: Truth }

/** What part of the records is what; the rest shows our locations once. */
const shares = { second: 0.065, moved: 0.015, otherBrand: 0.1, notListed: 0.05, closeBy: 0.02 }

/**
 * What a directory shows of a world: most of its places with all the errors people and imports make, some twice, some
 * where they used to be, and others that are not ours: other brands in the same houses, and places of the same brand
 * that are not in our list.
 */
export function* noisyPlaces(seed: number, world: World, count: number): Generator<Noisy> {
  const random = createRandom(seed * 7919 + 1)
  const { places } = world
  const shown = shuffled(random, places.length).slice(0, Math.round(places.length * 0.9))
  let next = 0
  for (let made = 0; made < count; made++) {
    const id = `R${String(made).padStart(6, '0')}`
    const place = places[shown[random.below(Math.max(1, next))] ?? 0] ?? places[0]!
    let draw = random.next()
    const is = (share: number) => {
      draw -= share
      return draw < 0
    }
    if (is(shares.second)) yield noisy(random, id, place, 'second')
    else if (is(shares.moved)) yield movedFrom(random, id, place, world)
    else if (is(shares.otherBrand)) yield otherBrand(random, id, place, world)
    else if (is(shares.notListed)) yield notListed(random, id, world)
    else if (is(shares.closeBy)) yield closeBy(random, id, place, world)
    else if (next < shown.length) yield noisy(random, id, places[shown[next++] ?? 0] ?? place, 'ours')
    else yield notListed(random, id, world)
  }
}

function shuffled(random: Random, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index)
  for (let at = count - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

function noisy(random: Random, id: string, place: Place, kind: Truth['kind']): Noisy {
  return { record: withErrors(random, id, place), truth: { id: place.id, kind } }
}

// The same number and page, but the address it left.
function movedFrom(random: Random, id: string, place: Place, world: World): Noisy {
  const town = world.towns.find(({ city }) => city === place.address.city) ?? random.pick(world.towns)
  const old = placeOf(random, id, town, random.pick(world.brands))
  const record = withErrors(random, id, {
    ...place,
    address: old.address,
    latitude: old.latitude,
    longitude: old.longitude,
  })
  return { record, truth: { id: place.id, kind: 'moved' } }
}

// Who was in the house before, or is next door: often the same address, never the same number.
function otherBrand(random: Random, id: string, place: Place, world: World): Noisy {
  const town =
    world.towns.find(({ country }) => country.code === place.address.country) ?? random.pick(world.towns)
  const other = placeOf(random, id, town, {
    ...random.pick(world.brands),
    name: `Alia ${random.pick(['Prima', 'Nova', 'Vera'])}`,
    id: 'Q9',
  })
  const record = { ...other, address: place.address, latitude: place.latitude, longitude: place.longitude }
  return { record: withErrors(random, id, record), truth: { id: undefined, kind: 'other_brand' } }
}

function notListed(random: Random, id: string, world: World): Noisy {
  const record = placeOf(random, id, random.pick(world.towns), random.pick(world.brands))
  return { record: withErrors(random, id, record), truth: { id: undefined, kind: 'not_listed' } }
}

// A place of our own brand that we do not list, a few doors on: it must not become the one we do.
function closeBy(random: Random, id: string, place: Place, world: World): Noisy {
  const brand = world.brands.find(({ id }) => id === place.brandId) ?? random.pick(world.brands)
  const town =
    world.towns.find(({ country }) => country.code === place.address.country) ?? random.pick(world.towns)
  const made = placeOf(random, id, town, brand)
  const record = {
    ...made,
    address: { ...place.address, street: doorsOn(random, place.address.street) },
    latitude: (place.latitude ?? 0) + random.between(-0.0009, 0.0009),
    longitude: (place.longitude ?? 0) + random.between(-0.0009, 0.0009),
  }
  return { record: withErrors(random, id, record), truth: { id: undefined, kind: 'close_by' } }
}

function withErrors(random: Random, id: string, place: Place): Place {
  const hasPin = random.chance(0.85)
  const isOff = random.chance(0.04)
  const spread = isOff ? 0.01 : 0.0002
  const { brandId: _brandId, brand: _brand, category, externalIds, ...plain } = place
  return {
    ...plain,
    id,
    name: nameSeen(random, place),
    ...(random.chance(0.3) && place.brandId ? { brandId: place.brandId } : {}),
    ...(random.chance(0.6) && category ? { category } : {}),
    address: addressSeen(random, place),
    latitude: hasPin ? (place.latitude ?? 0) + random.error(spread) : null,
    longitude: hasPin ? (place.longitude ?? 0) + random.error(spread) : null,
    phones: phonesSeen(random, place),
    url: urlSeen(random, place),
    externalIds: random.chance(0.15) ? (externalIds ?? []) : [],
    updatedAt: `2026-0${1 + random.below(9)}-01`,
  }
}

function nameSeen(random: Random, { name, brand = name, address }: Place): string {
  const draw = random.next()
  if (draw < 0.35) return name
  if (draw < 0.55) return brand
  if (draw < 0.7) return `${brand} ${address.city}`
  if (draw < 0.78) return `${name} ${random.pick(['S.r.l.', 'GmbH', 'Inc.', 'Ltd', 'sp. z o.o.'])}`
  if (draw < 0.86) return brand.replace('&', 'and').toUpperCase()
  if (draw < 0.92) return typo(random, name)
  if (draw < 0.96) return `${brand} - ${address.street.replace(/\d+[a-z]?/, '').trim()}`
  return `${brand} ${random.pick(['Centro', 'Nord', 'Mall', 'Express', 'Outlet'])}`
}

function addressSeen(random: Random, { address }: Place): Place['address'] {
  let street = address.street
  if (random.chance(0.35)) street = shortened(street)
  if (random.chance(0.05)) street = typo(random, street)
  if (random.chance(0.03)) street = doorsOn(random, street)
  if (random.chance(0.06)) street = street.replace(/ ?\d+[a-z]? ?/, ' ').trim()
  if (random.chance(0.08)) street = ''
  const { unit: _unit, ...plain } = address
  return {
    ...plain,
    ...(address.unit && random.chance(0.6) ? { unit: address.unit } : {}),
    street,
    postcode: random.chance(0.12)
      ? ''
      : random.chance(0.03)
        ? typo(random, address.postcode)
        : address.postcode,
    city: random.chance(0.06)
      ? `${address.city} Centro`
      : random.chance(0.03)
        ? typo(random, address.city)
        : address.city,
    country: random.chance(0.7) ? address.country : '',
  }
}

function shortened(street: string): string {
  return street
    .replace('Street', 'St')
    .replace('Avenue', 'Ave.')
    .replace('Boulevard', 'Blvd')
    .replace('Road', 'Rd')
    .replace('straße', 'str.')
    .replace('Viale', 'V.le')
    .replace('Piazza', 'P.za')
    .replace('Corso', 'C.so')
    .replace('ul. ', '')
}

function phonesSeen(random: Random, { phones }: Place): string[] {
  const [phone = ''] = phones
  const draw = random.next()
  if (draw < 0.22) return []
  if (draw < 0.3) return [`${phone.slice(0, -6)}${random.digits(6)}`]
  if (draw < 0.32) return ['9999']
  if (draw < 0.5) return [`${phone.slice(0, 3)} ${phone.slice(3, 6)} ${phone.slice(6)}`]
  return [phone]
}

function urlSeen(random: Random, { url = '' }: Place): string {
  const draw = random.next()
  if (draw < 0.4) return ''
  if (draw < 0.5) return new URL('/', url).href
  if (draw < 0.55) return 'https://www.facebook.com/pages/1'
  if (draw < 0.75) return `${url}?utm_source=directory`
  return url
}

function typo(random: Random, text: string): string {
  const at = random.below(Math.max(1, text.length - 1))
  const [a = '', b = ''] = [text[at], text[at + 1]]
  const changed = random.pick([b + a, a, b, `${a}${a}${b}`, `${a}e`])
  return text.slice(0, at) + changed + text.slice(at + 2)
}
