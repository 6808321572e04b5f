import type { Visit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { addressLine } from '../address-line.ts'
import { matchTyped } from '../locator/match-typed.ts'
import type { PlaceIndexes } from '../locator/place-index.ts'
import { readCards } from '../pages/cards.ts'
import { stillThere } from '../still-there.ts'

/** A location as customers choose it. */
export type Place = { id: string; slug: string; name: string }

/** What somebody has to choose from when a page is about one location, and what they have chosen. */
export type PlaceChoice = {
  place: Place | undefined
  /** All locations by name; undefined where there are more than a list holds, so that they are searched. */
  all: readonly Place[] | undefined
  /** What they searched by, and the first it fits. */
  typed: string
  found: readonly (Place & { line: string })[]
  hasMore: boolean
}

/** More than these are searched: nobody reads a list of hundreds, and none of its weight is for them. */
const mostListed = 60
const mostFound = 10
const mostLetters = 120

/**
 * Reads which location is chosen (`at`, its slug) or searched (`where`) by an address. Where there is one only, that is
 * the one; one that is closed for good or moved away cannot be chosen.
 */
export async function readPlaceChoice(
  { context }: Pick<Visit, 'context'>,
  indexes: PlaceIndexes,
  { at, where }: { at?: string | undefined; where?: string | undefined },
): Promise<PlaceChoice> {
  const typed = (where ?? '').trim().slice(0, mostLetters)
  const none = { typed, found: [], hasMore: false }
  const listed = await context.read((tx) =>
    selectPlaces(tx)
      .limit(mostListed + 1)
      .execute(),
  )
  if (listed.length <= mostListed) {
    const place = listed.find(({ slug }) => slug === at) ?? (listed.length === 1 ? listed[0] : undefined)
    return { ...none, place, all: listed }
  }
  const place = at
    ? await context.read((tx) => selectPlaces(tx).where('slug', '=', at).executeTakeFirst())
    : undefined
  if (place || typed === '') return { ...none, place, all: undefined }
  const index = await indexes.of(context)
  const matched = [...matchTyped(index, typed).places].toSorted((a, b) => a - b)
  const ids = matched.slice(0, mostFound).flatMap((one) => index.ids[one] ?? [])
  const cards = await context.read((tx) => readCards(tx, ids))
  const found = cards.map((card) => {
    const { id, slug, name, street, postcode, locality } = card
    return { ...{ id, slug, name }, line: addressLine({ street, postcode, locality }) }
  })
  return { ...none, place: undefined, all: undefined, found, hasMore: matched.length > mostFound }
}

function selectPlaces(tx: Tx) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'slug', 'name'])
    .where('accountId', '=', tx.accountId)
    .where(stillThere(tx.now()))
    .orderBy('name')
    .orderBy('id')
}
