import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Visit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { addressLine } from '../address-line.ts'
import { matchTyped } from '../locator/match-typed.ts'
import type { PlaceIndexes } from '../locator/place-index.ts'
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
 * @param among which of the locations there are to choose from; all without it
 */
export async function readPlaceChoice(
  { context }: Pick<Visit, 'context'>,
  indexes: PlaceIndexes,
  { at, where }: { at?: string | undefined; where?: string | undefined },
  among: RawBuilder<SqlBool> = sql<SqlBool>`true`,
): Promise<PlaceChoice> {
  const typed = (where ?? '').trim().slice(0, mostLetters)
  const none = { typed, found: [], hasMore: false }
  const read = (narrow: (all: Places) => Places) =>
    context.read((tx) => narrow(selectPlaces(tx, among)).execute())
  const listed = await read((all) => all.limit(mostListed + 1))
  if (listed.length <= mostListed) {
    const place = listed.find(({ slug }) => slug === at) ?? (listed.length === 1 ? listed[0] : undefined)
    return { ...none, place, all: listed }
  }
  const [place] = at ? await read((all) => all.where('slug', '=', at)) : []
  if (place || typed === '') return { ...none, place, all: undefined }
  const index = await indexes.of(context)
  const ids = [...matchTyped(index, typed).places].flatMap((one) => index.ids[one] ?? [])
  const rows = await read((all) => all.where(sql<SqlBool>`id = any(${ids}::uuid[])`).limit(mostFound + 1))
  const found = rows.slice(0, mostFound).map((row) => ({ ...row, line: addressLine(row) }))
  return { ...none, place: undefined, all: undefined, found, hasMore: rows.length > mostFound }
}

type Places = ReturnType<typeof selectPlaces>

function selectPlaces(tx: Tx, among: RawBuilder<SqlBool>) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'slug', 'name', 'street', 'postcode', 'locality'])
    .where('accountId', '=', tx.accountId)
    .where(stillThere(tx.now()))
    .where(among)
    .orderBy('name')
    .orderBy('id')
}
