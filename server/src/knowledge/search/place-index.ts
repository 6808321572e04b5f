import { sql } from 'kysely'
import { addressLine, stillThere } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { buildIndex, type SearchIndex } from './build-index.ts'

export type IndexedPlace = { slug: string; name: string; address: string; phone: string | null }
export type PlaceIndex = { index: SearchIndex; places: readonly IndexedPlace[] }

const mostPlaces = 20_000

/** The locations of a brand, to be found by name, city and postcode. */
export async function makePlaces(context: Context): Promise<PlaceIndex> {
  const rows = await context.read((tx) =>
    tx.db
      .selectFrom('locations')
      .select(['slug', 'name', 'street', 'postcode', 'locality', 'phone'])
      .where('accountId', '=', tx.accountId)
      .where(stillThere(tx.now()))
      .orderBy('name')
      .orderBy('id')
      .limit(mostPlaces)
      .execute(),
  )
  const texts = rows.map(({ name, postcode, locality }) => ({
    ...{ title: name, summary: '', body: '', boost: 1 },
    keywords: [locality, postcode],
  }))
  // Names have no forms.
  const index = await buildIndex(texts, async (words) => words)
  return { index, places: rows.map(asPlace) }
}

type Row = Omit<IndexedPlace, 'address'> & Parameters<typeof addressLine>[0]

function asPlace({ slug, name, phone, ...row }: Row): IndexedPlace {
  return { slug, name, phone, address: addressLine(row) }
}

/** Changes with every location, and with the day: some are gone from a day that was said before. */
export async function stampOfPlaces(tx: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', count(*), count(archived_at), sum(version), ${tx.now()}::date) as stamp from locations
    where account_id = ${tx.accountId}::uuid`.execute(tx.db)
  return rows[0]?.stamp ?? ''
}
