import { distance } from 'geokdbush'
import type { Visit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { findLocationAt } from '../get-location.ts'
import { isOpen } from '../hours/is-open.ts'
import type { PlaceIndex } from '../locator/place-index.ts'
import { isGone } from '../record/closure.ts'
import { takesVisits } from '../record/visits.ts'
import { readBookable } from './bookable.ts'
import { type Card, readLinked } from './cards.ts'
import { todayIn } from './week.ts'

/** A location with all its page tells. */
type PlaceFacts = Awaited<ReturnType<typeof readFacts>>

type Neighbour = Card & { metres: number }

const nearbyCount = 4
// So far away that nobody goes there instead.
const nearbyWithinM = 100_000
// Among so many of the nearest one is open, or none that helps.
const looksAt = 40

/** @throws AppError not_found when no location has, or had, this address */
export async function readPlacePage({ context }: Visit, slug: string, index: PlaceIndex) {
  return context.read(async (tx) => {
    const place = await readFacts(tx, slug)
    const isGoneNow = isGone(place, place.today)
    const near = nearestTo(place, index, isGoneNow ? looksAt : nearbyCount)
    const ids = [place.parent?.id, place.movedToId, ...near].flatMap((one) => one ?? [])
    const { cards, inside } = await readLinked(tx, { ids, parentId: place.id })
    const nearIds = new Set(near)
    const bookable = await readBookable(tx)
    return {
      ...{ place, inside, isGone: isGoneNow },
      parent: cards.find(({ id }) => id === place.parent?.id),
      movedTo: cards.find(({ id }) => id === place.movedToId),
      nearby: nearbyAmong(
        place,
        // Under the same roof is said by itself.
        cards.filter(
          ({ id, parentId }) => nearIds.has(id) && parentId !== place.id && id !== place.parent?.id,
        ),
        { prefersOpen: isGoneNow, at: tx.now() },
      ),
      takesCalls: bookable.calls,
      takesVisits: takesVisits(bookable.visits, place),
      sizes: await readSizes(
        tx,
        place.photos.map(({ id }) => id),
      ),
    }
  })
}

async function readFacts(tx: Tx, slug: string) {
  const found = await findLocationAt(tx, slug)
  if (!found) throw new AppError('not_found', 'There is no such location.', { key: 'locations_gone' })
  const { hoursInEffect, ...place } = found
  const today = todayIn(hoursInEffect, tx.now())
  const isValid = ({ isPublic, validFrom, expiresOn }: (typeof place.credentials)[number]) =>
    isPublic && (validFrom ?? today) <= today && today <= (expiresOn ?? today)
  return { ...place, hours: hoursInEffect, today, credentials: place.credentials.filter(isValid) }
}

function nearestTo({ id, latitude, longitude }: PlaceFacts, index: PlaceIndex, most: number): string[] {
  if (latitude === null || longitude === null) return []
  const isOther = (place: number) => index.ids[place] !== id
  return index.nearest({ latitude, longitude }, most, isOther).flatMap((place) => index.ids[place] ?? [])
}

type Choice = { prefersOpen: boolean; at: Date }

/** Where else to go: the nearest; from a place that is gone those that are open now come first. */
function nearbyAmong(
  { latitude, longitude }: PlaceFacts,
  cards: readonly Card[],
  choice: Choice,
): Neighbour[] {
  const { prefersOpen, at } = choice
  const near = cards
    .map((card) => ({
      ...card,
      metres: distance(longitude ?? 0, latitude ?? 0, card.longitude ?? 0, card.latitude ?? 0) * 1000,
    }))
    .filter(({ metres }) => prefersOpen || metres <= nearbyWithinM)
  const isOpenNow = ({ hours }: Card) => isOpen(hours, at) === 'open'
  const ordered = prefersOpen ? near.toSorted((a, b) => Number(isOpenNow(b)) - Number(isOpenNow(a))) : near
  return ordered.slice(0, nearbyCount)
}

/** Width and height of pictures, by their id, in pixels. */
async function readSizes(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { width: number; height: number }>()
  const rows = await tx.db
    .selectFrom('locationPhotos')
    .select(['id', 'width', 'height'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, ...size }) => [id, size]))
}
