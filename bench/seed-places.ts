import type { Place } from '../server/src/listings/matching/place.ts'
import { createRandom, type Random } from './random.ts'

type Country = {
  code: string
  cities: string[]
  latitude: number
  longitude: number
  streets: string[]
  /** Turns a street and a number into the line people write. */
  line(street: string, house: string): string
  postcode(random: Random): string
  phone(random: Random): string
}

const after = (street: string, house: string) => `${street} ${house}`
const before = (street: string, house: string) => `${house} ${street}`
const names =
  'Garibaldi,Roma,Torino,Monza,Verdi,Mazzini,Cavour,Dante,Marconi,Napoli,Manzoni,Leopardi,Rossini,Volta'.split(
    ',',
  )
const german =
  'Haupt,Bahnhof,Schiller,Goethe,Garten,Linden,Markt,Kirch,Schul,Berg,Wald,Wiesen,Mozart,Beethoven'.split(',')
const english =
  'Main,Oak,High,Church,Park,King,Queen,Station,Victoria,Mill,Maple,Cedar,Washington,Lincoln'.split(',')
const french =
  'de la Gare,Victor Hugo,de Paris,des Lilas,Pasteur,Jean Jaurès,de la République,du Moulin'.split(',')
const polish = 'Puławska,Marszałkowska,Długa,Krótka,Ogrodowa,Lipowa,Kościuszki,Mickiewicza,Słowackiego'.split(
  ',',
)

const countries: Country[] = [
  {
    code: 'IT',
    cities: 'Milano,Roma,Napoli,Torino,Bologna,Firenze,Verona,Bari,Padova,Catania'.split(','),
    latitude: 44,
    longitude: 10,
    streets: ['Via', 'Viale', 'Corso', 'Piazza'].flatMap((kind) => names.map((name) => `${kind} ${name}`)),
    line: after,
    postcode: (random) => `${20 + random.below(60)}${random.digits(3)}`,
    phone: (random) => `+3902${random.digits(7)}`,
  },
  {
    code: 'DE',
    cities: 'Berlin,Hamburg,München,Köln,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig'.split(','),
    latitude: 51,
    longitude: 10,
    streets: ['straße', 'weg', 'platz', 'allee'].flatMap((kind) => german.map((name) => name + kind)),
    line: after,
    postcode: (random) => `${10 + random.below(80)}${random.digits(3)}`,
    phone: (random) => `+4930${random.digits(8)}`,
  },
  {
    code: 'US',
    cities: 'Boston,Chicago,Dallas,Denver,Seattle,Austin,Portland,Springfield,Salem,Franklin'.split(','),
    latitude: 40,
    longitude: -90,
    streets: ['Street', 'Avenue', 'Boulevard', 'Road'].flatMap((kind) =>
      english.map((name) => `${name} ${kind}`),
    ),
    line: before,
    postcode: (random) => `${10 + random.below(80)}${random.digits(3)}`,
    phone: (random) =>
      `+1${random.pick(['212', '312', '617', '512', '206'])}${2 + random.below(8)}${random.digits(6)}`,
  },
  {
    code: 'GB',
    cities: 'London,Leeds,Bristol,Manchester,Liverpool,Sheffield,York,Bath'.split(','),
    latitude: 52.5,
    longitude: -1.5,
    streets: ['Street', 'Road', 'Lane', 'Square'].flatMap((kind) => english.map((name) => `${name} ${kind}`)),
    line: before,
    postcode: (random) =>
      `${random.pick(['SW', 'LS', 'BS', 'M', 'L'])}${1 + random.below(30)} ${random.below(10)}${random.pick(['AA', 'BD', 'EH', 'PQ', 'XY'])}`,
    phone: (random) => `+4420${random.pick(['3', '7', '8'])}${random.digits(7)}`,
  },
  {
    code: 'FR',
    cities: 'Paris,Lyon,Marseille,Toulouse,Nantes,Lille,Bordeaux'.split(','),
    latitude: 46.5,
    longitude: 2.5,
    streets: ['Rue', 'Avenue', 'Boulevard'].flatMap((kind) => french.map((name) => `${kind} ${name}`)),
    line: before,
    postcode: (random) => `${10 + random.below(80)}${random.digits(3)}`,
    phone: (random) => `+331${random.digits(8)}`,
  },
  {
    code: 'PL',
    cities: 'Warszawa,Kraków,Łódź,Wrocław,Poznań,Gdańsk'.split(','),
    latitude: 52,
    longitude: 19,
    streets: polish.map((name) => `ul. ${name}`),
    line: after,
    postcode: (random) => `${random.digits(2)}-${random.digits(3)}`,
    phone: (random) => `+4822${random.digits(7)}`,
  },
]

const kinds = [
  'cafe',
  'supermarket',
  'pharmacy',
  'clothes',
  'fuel',
  'bank',
  'restaurant',
  'fitness',
  'optician',
]
const syllables = 'ba,co,di,fu,ga,lo,mi,no,pe,ra,so,ta,vi,za,lu,me'.split(',')

export type Town = {
  country: Country
  city: string
  latitude: number
  longitude: number
  postcodes: string[]
}
export type Brand = {
  name: string
  id: string
  category: string
  hasPages: boolean
  oneNumber: string | undefined
}
export type World = { towns: Town[]; brands: Brand[]; places: Place[]; dense: number }

/**
 * The locations of a group of brands, some of which are dense: a tenth of all stands within 150 m of another of its
 * brand, some of these in the same house. The same seed gives the same world.
 */
export function seedPlaces(seed: number, count: number): World {
  const random = createRandom(seed)
  const towns = Array.from({ length: Math.max(30, count / 120) }, () => townOf(random))
  const brands = Array.from({ length: 24 }, (_, index) => brandOf(random, index))
  const places: Place[] = []
  let dense = 0
  while (places.length < count) {
    const neighbour =
      places.length > 50 && random.chance(0.1) ? places[places.length - 1 - random.below(50)] : undefined
    if (neighbour) dense += 1
    const id = `L${String(places.length).padStart(6, '0')}`
    // The large brands have most of the places.
    const brand = brands[Math.floor(random.next() ** 2 * brands.length)] ?? random.pick(brands)
    places.push(
      neighbour ? besides(random, id, neighbour, brands) : placeOf(random, id, random.pick(towns), brand),
    )
  }
  return { towns, brands, places, dense }
}

function townOf(random: Random): Town {
  const country = random.pick(countries)
  const city = random.chance(0.3) ? random.pick(country.cities) : townName(random)
  return {
    country,
    city,
    latitude: country.latitude + random.between(-4, 4),
    longitude: country.longitude + random.between(-4, 4),
    postcodes: Array.from({ length: 5 }, () => country.postcode(random)),
  }
}

function townName(random: Random): string {
  const name = Array.from({ length: 3 }, () => random.pick(syllables)).join('')
  return `${name[0]?.toUpperCase()}${name.slice(1)}`
}

function brandOf(random: Random, index: number): Brand {
  const word = () => townName(random)
  return {
    name: random.chance(0.4) ? `${word()} & ${word()}` : random.chance(0.5) ? word() : `${word()} ${word()}`,
    id: `Q${1000 + index}`,
    category: kinds[index % kinds.length] ?? 'shop',
    hasPages: random.chance(0.6),
    oneNumber: random.chance(0.15) ? `+39800${random.digits(6)}` : undefined,
  }
}

/** One place of a brand somewhere in a town. */
export function placeOf(random: Random, id: string, town: Town, brand: Brand): Place {
  const { country, city } = town
  const house = `${1 + random.below(180)}${random.chance(0.1) ? random.pick(['a', 'b']) : ''}`
  const area = random.chance(0.35) ? ` ${townName(random)}` : ''
  return {
    id,
    name: random.chance(0.5) ? brand.name : `${brand.name} ${city}${area}`,
    brand: brand.name,
    brandId: brand.id,
    category: brand.category,
    address: {
      street: country.line(random.pick(country.streets), house),
      postcode: random.pick(town.postcodes),
      city,
      region: '',
      country: country.code,
    },
    latitude: town.latitude + random.error(0.03),
    longitude: town.longitude + random.error(0.04),
    phones: [brand.oneNumber ?? country.phone(random)],
    url: brand.hasPages
      ? `https://www.${siteOf(brand)}/stores/${id.toLowerCase()}`
      : `https://${siteOf(brand)}/`,
    externalIds: [`store:${id}`],
    updatedAt: '2026-10-01',
  }
}

/** Another place of the same brand within 150 m: in the same house with its own unit, or some doors on. */
function besides(random: Random, id: string, other: Place, brands: readonly Brand[]): Place {
  const brand = brands.find(({ id }) => id === other.brandId) ?? random.pick(brands)
  const country = countries.find(({ code }) => code === other.address.country) ?? random.pick(countries)
  const town = {
    country,
    city: other.address.city,
    latitude: 0,
    longitude: 0,
    postcodes: [other.address.postcode],
  }
  const made = placeOf(random, id, town, brand)
  const isSameHouse = random.chance(0.25)
  const reach = isSameHouse ? 0.0002 : 0.0009
  return {
    ...made,
    address: isSameHouse
      ? { ...other.address, unit: String(1 + random.below(60)) }
      : { ...made.address, street: doorsOn(random, other.address.street) },
    latitude: (other.latitude ?? 0) + random.between(-reach, reach),
    longitude: (other.longitude ?? 0) + random.between(-reach, reach),
  }
}

export function doorsOn(random: Random, street: string): string {
  return street.replace(/\d+[a-z]?/, (house) => String(Number.parseInt(house, 10) + 2 + random.below(20)))
}

function siteOf({ name }: Brand): string {
  return `${name.toLowerCase().replace(/[^a-z]/g, '')}.example`
}
