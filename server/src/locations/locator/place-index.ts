import { around } from 'geokdbush'
import KDBush from 'kdbush'
import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { type Fresh, keepFresh } from '../../platform/keep-fresh.ts'
import { slugOf } from '../../platform/slug.ts'
import { attributes } from '../record/attributes.ts'
import { stillThere } from '../still-there.ts'
import { createServices, type OfferedService } from './offered-services.ts'
import { buildWords, type WordList } from './words.ts'

/** The locations of a brand that customers may be led to, by name; a location is known by its number in this order. */
export type PlaceIndex = {
  ids: readonly string[]
  /** Degrees; NaN for a location nobody has put on the map. */
  latitudes: Float64Array
  longitudes: Float64Array
  /** One bit for each of `filterable` that it has. */
  traits: Uint32Array
  services: readonly OfferedService[]
  /** What is read on the sign and on letters: names, streets, towns, postcodes. */
  words: WordList
  /** Postcodes alone, without spaces. */
  postcodes: WordList
  nearest(from: Point, most: number, accepts?: (place: number) => boolean): number[]
}

export type Point = { latitude: number; longitude: number }

/** What visitors choose by; at most 32, for they are the bits of a number. */
const filterable = attributes
  .filter(({ group }) => group === 'accessibility' || group === 'payment')
  .map(({ key }) => key)

/** The locations of brands, laid out to be found by name and by what is near, kept in this process and fresh. */
export type PlaceIndexes = { of(context: Context): Promise<PlaceIndex>; wake: Fresh<PlaceIndex>['wake'] }

const together = 1_000

/** What the locators of all brands search in; hears of changes through `wake`. */
export function createPlaceIndexes(): PlaceIndexes {
  const kept = keepFresh({ make: makeIndex, stampOf, what: 'The locator of a brand' })
  return { of: (context) => kept.get(context, ''), wake: kept.wake }
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

async function makeIndex(context: Context): Promise<PlaceIndex> {
  const [words, postcodes, services] = [buildWords(), buildWords(), createServices()]
  const [ids, latitudes, longitudes, traits]: [string[], number[], number[], number[]] = [[], [], [], []]
  let after: Row | undefined
  do {
    const rows = await context.read((tx) => readRows(tx, after))
    const offered = await context.read((tx) => readServices(tx, rows))
    for (const row of rows) {
      const place = ids.push(row.id) - 1
      latitudes.push(row.latitude ?? Number.NaN)
      longitudes.push(row.longitude ?? Number.NaN)
      traits.push(traitsOf(row.attributes))
      for (const word of wordsOf(row)) words.add(word, place)
      if (row.postcode) postcodes.add(bare(row.postcode), place)
      for (const service of offered.get(row.id) ?? []) services.add(service, place)
    }
    after = rows.length === together ? rows.at(-1) : undefined
    // A brand of a hundred thousand takes a second or two; meanwhile others want to be answered.
    await new Promise((resolve) => setImmediate(resolve))
  } while (after)
  const points = { latitudes: Float64Array.from(latitudes), longitudes: Float64Array.from(longitudes) }
  return {
    ...{ ids, ...points, traits: Uint32Array.from(traits), services: services.finish(ids.length) },
    ...{ words: words.finish(), postcodes: postcodes.finish(), nearest: nearestIn(points) },
  }
}

function nearestIn({ latitudes, longitudes }: Pick<PlaceIndex, 'latitudes' | 'longitudes'>) {
  const known = Array.from(latitudes.keys()).filter((place) => !Number.isNaN(latitudes[place]))
  const tree = new KDBush(known.length)
  for (const place of known) tree.add(longitudes[place] ?? 0, latitudes[place] ?? 0)
  tree.finish()
  const placeOf = (at: number) => known[at] ?? 0
  return ({ longitude, latitude }: Point, most: number, accepts: (place: number) => boolean = () => true) =>
    known.length === 0
      ? []
      : around(tree, longitude, latitude, most, Number.POSITIVE_INFINITY, (at) => accepts(placeOf(at))).map(
          placeOf,
        )
}

/** The bit of an attribute among `traits`; 0 for one nobody chooses by. */
export function traitOf(key: string): number {
  const at = filterable.indexOf(key)
  return at < 0 ? 0 : (1 << at) >>> 0
}

function traitsOf(column: unknown): number {
  const stated = new Map<string, unknown>(Object.entries(Object(column)))
  return filterable.reduce((sum, key) => (stated.get(key) === true ? sum | traitOf(key) : sum), 0) >>> 0
}

function wordsOf({ name, street, sublocality, locality, postcode, code }: Row): string[] {
  return slugOf([name, street, sublocality, locality, postcode, code].filter(Boolean).join(' ')).split('-')
}

/** A postcode as it is compared. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function readRows(tx: Tx, after: { name: string; id: string } | undefined) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'code', 'street', 'sublocality', 'locality', 'postcode'])
    .select(['latitude', 'longitude', 'attributes'])
    .where('accountId', '=', tx.accountId)
    .where(stillThere(tx.now()))
    .$if(after !== undefined, (all) =>
      all.where(sql<boolean>`(name, id) > (${after?.name ?? ''}, ${after?.id ?? null}::uuid)`),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(together)
    .execute()
}

type Offered = { name: string; names: unknown }

async function readServices(tx: Tx, rows: readonly Row[]): Promise<Map<string, Offered[]>> {
  const ids = rows.map(({ id }) => id)
  const found = new Map<string, Offered[]>()
  const services = await tx.db
    .selectFrom('locationServices')
    .select(['locationId', 'name', 'names'])
    .where('accountId', '=', tx.accountId)
    .where(sql<boolean>`location_id = any(${ids}::uuid[])`)
    .execute()
  for (const { locationId, ...service } of services) {
    const known = found.get(locationId)
    if (known) known.push(service)
    else found.set(locationId, [service])
  }
  return found
}

// Changes with every location, and with the day: some are gone from a day that was said before.
async function stampOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', count(*), count(archived_at), sum(version), ${tx.now()}::date) as stamp from locations
    where account_id = ${tx.accountId}::uuid`.execute(tx.db)
  return rows[0]?.stamp ?? ''
}
