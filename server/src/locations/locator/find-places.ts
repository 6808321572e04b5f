import { distance } from 'geokdbush'
import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { isOpen } from '../hours/is-open.ts'
import { hoursOf } from '../hours-of.ts'
import type { Box } from '../map/frame.ts'
import { readCards } from '../pages/cards.ts'
import { type Matched, matchTyped } from './match-typed.ts'
import { isOffered } from './offered-services.ts'
import { type PlaceIndex, type Point, traitOf } from './place-index.ts'
import type { Asked } from './read-asked.ts'

export const pageSize = 10
// Of a list by distance nobody reads more; of those asked "open now?" the hours are read.
const mostNear = 300
const hoursTogether = 50
// Places of one town lie no further from their middle than this.
const oneTownKm = 40
// Further away nobody goes instead.
const alsoNearKm = 150
const mostMapped = 5

export type FoundPlaces = Awaited<ReturnType<typeof findPlaces>>

/**
 * One page of the locations somebody looks for: by distance from where they are, else by name; below what they typed,
 * what else is near it.
 */
export async function findPlaces(context: Context, index: PlaceIndex, asked: Asked) {
  const accepts = filterOf(index, asked)
  const matched = asked.typed ? matchTyped(index, asked.typed) : undefined
  const ordered = [...inOrder(index, { asked, matched, accepts })]
  return context.read(async (tx) => {
    const first = (asked.page - 1) * pageSize
    const taken = await take(tx, index, { ordered, isOpenNow: asked.isOpenNow, most: first + pageSize + 1 })
    const shown = taken.slice(first, first + pageSize)
    const around = asked.page > 1 || taken.length > pageSize ? undefined : middleOf(index, taken)
    const others = around && matched ? await alsoNear(tx, index, { around, taken, accepts, asked }) : []
    return {
      cards: await withDistance(tx, index, shown, asked.near),
      others: await withDistance(tx, index, others, around),
      hasMore: taken.length > first + pageSize,
      /** How many there are; not counted where each would have to be asked whether it is open. */
      count: asked.isOpenNow ? undefined : ordered.length,
      how: matched?.how,
      services: index.services,
      box: boxOf(index, matched || asked.near ? mapped(asked, [...shown, ...others]) : [], asked.near),
    }
  })
}

// Of those by distance the map shows the first: the tenth may be in another country.
function mapped({ near }: Asked, places: readonly number[]): readonly number[] {
  return near ? places.slice(0, mostMapped) : places
}

type Accepts = (place: number) => boolean

function filterOf(index: PlaceIndex, { isAccessible, payment, service }: Asked): Accepts {
  const wanted = (isAccessible ? traitOf('wheelchair_entrance') : 0) | traitOf(payment)
  const offered = index.services.find(({ key }) => key === service)
  return (place) =>
    ((index.traits[place] ?? 0) & wanted) === wanted && (!offered || isOffered(offered, place))
}

type Order = { asked: Asked; matched: Matched | undefined; accepts: Accepts }

function inOrder(index: PlaceIndex, { asked: { near }, matched, accepts }: Order): Iterable<number> {
  const isMeant: Accepts = (place) => accepts(place) && (!matched || matched.places.has(place))
  if (near) return index.nearest(near, mostNear, isMeant)
  const all = matched ? [...matched.places].sort((a, b) => a - b) : index.ids.keys()
  return Iterator.from(all).filter(isMeant)
}

type Take = { ordered: readonly number[]; isOpenNow: boolean; most: number }

async function take(tx: Tx, index: PlaceIndex, { ordered, isOpenNow, most }: Take): Promise<number[]> {
  if (!isOpenNow) return ordered.slice(0, most)
  const taken: number[] = []
  const last = Math.min(ordered.length, mostNear)
  for (let at = 0; at < last && taken.length < most; at += hoursTogether)
    taken.push(...(await openAmong(tx, index, ordered.slice(at, Math.min(last, at + hoursTogether)))))
  return taken.slice(0, most)
}

async function openAmong(tx: Tx, index: PlaceIndex, places: readonly number[]): Promise<number[]> {
  const rows = await tx.db
    .selectFrom('locations')
    .select(['id', 'hours'])
    .where('accountId', '=', tx.accountId)
    .where(sql<boolean>`id = any(${places.map((place) => index.ids[place])}::uuid[])`)
    .execute()
  const isOpenNow = remembering((hours) => isOpen(hoursOf(hours), tx.now()) === 'open')
  const open = new Set(rows.filter(({ hours }) => isOpenNow(hours)).map(({ id }) => id))
  return places.filter((place) => open.has(index.ids[place] ?? ''))
}

// The locations of a brand have few hours among them.
function remembering(judge: (hours: unknown) => boolean): (hours: unknown) => boolean {
  const known = new Map<string, boolean>()
  return (hours) => {
    const key = JSON.stringify(hours)
    const verdict = known.get(key) ?? judge(hours)
    known.set(key, verdict)
    return verdict
  }
}

type Near = { around: Point; taken: readonly number[]; accepts: Accepts; asked: Asked }

function alsoNear(tx: Tx, index: PlaceIndex, { around, taken, accepts, asked }: Near): Promise<number[]> {
  const known = new Set(taken)
  const most = pageSize - taken.length
  const { isOpenNow } = asked
  const ordered = index.nearest(
    around,
    isOpenNow ? hoursTogether : most,
    (place) => accepts(place) && !known.has(place) && isWithin(index, place, around),
  )
  return take(tx, index, { ordered, isOpenNow, most })
}

/** The middle of places that belong to one town; undefined when they lie further apart. */
function middleOf(index: PlaceIndex, places: readonly number[]): Point | undefined {
  const points = places.flatMap((place) => pointAt(index, place) ?? [])
  if (points.length === 0) return undefined
  const mean = (pick: (point: Point) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const middle = { latitude: mean((one) => one.latitude), longitude: mean((one) => one.longitude) }
  return points.every((point) => kmBetween(point, middle) <= oneTownKm) ? middle : undefined
}

async function withDistance(tx: Tx, index: PlaceIndex, places: readonly number[], from: Point | undefined) {
  const cards = await readCards(
    tx,
    places.flatMap((place) => index.ids[place] ?? []),
  )
  return cards.map((card) => {
    const { latitude, longitude } = card
    const isKnown = from && latitude !== null && longitude !== null
    return { ...card, metres: isKnown ? kmBetween(from, { latitude, longitude }) * 1000 : undefined }
  })
}

function isWithin(index: PlaceIndex, place: number, around: Point): boolean {
  const point = pointAt(index, place)
  return point !== undefined && kmBetween(point, around) <= alsoNearKm
}

/** What a map must show: these places, or all where there are none; undefined when none of them has a pin. */
function boxOf(index: PlaceIndex, places: readonly number[], near: Point | undefined): Box | undefined {
  const box = { west: 180, south: 90, east: -180, north: -90 }
  const add = ({ latitude, longitude }: Point) => {
    box.west = Math.min(box.west, longitude)
    box.east = Math.max(box.east, longitude)
    box.south = Math.min(box.south, latitude)
    box.north = Math.max(box.north, latitude)
  }
  if (near) add(near)
  for (const place of places.length > 0 ? places : index.ids.keys()) {
    const point = pointAt(index, place)
    if (point) add(point)
  }
  return box.west > box.east ? undefined : box
}

function pointAt({ latitudes, longitudes }: PlaceIndex, place: number): Point | undefined {
  const [latitude = Number.NaN, longitude = Number.NaN] = [latitudes[place], longitudes[place]]
  return Number.isNaN(latitude) ? undefined : { latitude, longitude }
}

function kmBetween(a: Point, b: Point): number {
  return distance(a.longitude, a.latitude, b.longitude, b.latitude)
}
