import { sql } from 'kysely'
import type { Tx } from '../../../platform/context.ts'
import { leastLikeness, runsOf, sharedPart } from '../signs/near-copy.ts'
import type { Sign } from '../signs/sign.ts'
import type { Looked } from './looked.ts'

type Author = Pick<Looked, 'authorId' | 'authorName' | 'locationId'>
type Other = Author & { id: string; words: string; placeName: string | null; ofId: string }

const mostPerBand = 30
const mostShown = 10

/**
 * Near copies of reviews among all of the brand, both ways: the others are copies of these as well. The same person at
 * the same location says a thing on two platforms: that is none.
 * @returns signs by review
 */
export async function findCopies(tx: Tx, looked: readonly Looked[]): Promise<Map<string, Sign[]>> {
  const found = new Map<string, Pair[]>()
  const byId = new Map(looked.map((one) => [one.id, { one, runs: runsOf(one.words) }]))
  const runsOfOthers = new Map<string, ReadonlySet<number> | undefined>()
  for (const other of await readAlike(tx, looked)) {
    const own = byId.get(other.ofId)
    if (!runsOfOthers.has(other.id)) runsOfOthers.set(other.id, runsOf(other.words))
    const runs = runsOfOthers.get(other.id)
    if (!own?.runs || !runs || isSamePersonThere(own.one, other)) continue
    const likeness = sharedPart(own.runs, runs)
    if (likeness < leastLikeness) continue
    const isOwn = own.one.authorId !== null && own.one.authorId === other.authorId
    push(found, own.one.id, { likeness, isOwn, id: other.id, place: other.placeName })
    if (!byId.has(other.id)) push(found, other.id, { likeness, isOwn, id: own.one.id, place: null })
  }
  return new Map([...found].map(([id, pairs]) => [id, signsOf(pairs)]))
}

type Pair = { likeness: number; isOwn: boolean; id: string; place: string | null }

function push(found: Map<string, Pair[]>, id: string, pair: Pair): void {
  const known = found.get(id)
  if (known) known.push(pair)
  else found.set(id, [pair])
}

function signsOf(pairs: readonly Pair[]): Sign[] {
  return ([true, false] as const).flatMap((isOwn) => {
    const alike = pairs.filter((pair) => pair.isOwn === isOwn)
    if (alike.length === 0) return []
    const places = [...new Set(alike.flatMap(({ place }) => place ?? []))].toSorted()
    const facts = {
      count: alike.length,
      likeness: Math.round(Math.max(...alike.map(({ likeness }) => likeness)) * 100) / 100,
      reviewIds: alike.slice(0, mostShown).map(({ id }) => id),
      ...(places.length > 0 && { places: places.slice(0, mostShown) }),
    }
    return [{ kind: isOwn ? 'own_copy' : 'near_copy', words: [], facts }] satisfies Sign[]
  })
}

// A name proves nothing, so whoever may be the same person is given the benefit of the doubt.
function isSamePersonThere(one: Author, other: Author): boolean {
  if (one.locationId !== other.locationId) return false
  return one.authorId !== null && other.authorId !== null && one.authorId === other.authorId
    ? true
    : one.authorName !== '' && one.authorName === other.authorName
}

async function readAlike(tx: Tx, looked: readonly Looked[]): Promise<Other[]> {
  const ids = looked.map(({ id }) => id)
  // A band of a phrase everybody uses may be that of thousands: some of them are enough to know.
  const { rows } =
    await sql<Other>`select distinct on (own.review_id, alike.review_id) own.review_id as of_id,
      other.id, other.location_id, other.author_id, other.author_name, locations.name as place_name,
      concat_ws(E'\n', nullif(other.title, ''), nullif(other.text, '')) as words
    from review_texts as own cross join unnest(own.bands) as wanted (band)
    cross join lateral (select review_id from review_bands where account_id = ${tx.accountId}::uuid
      and review_bands.band = wanted.band and review_id <> own.review_id limit ${sql.lit(mostPerBand)}) as alike
    join review_texts as text on text.account_id = ${tx.accountId}::uuid and text.review_id = alike.review_id
      and text.size between own.size / 2 and own.size * 2
    join reviews as other on other.account_id = ${tx.accountId}::uuid and other.id = alike.review_id
    left join locations on locations.account_id = other.account_id and locations.id = other.location_id
    where own.account_id = ${tx.accountId}::uuid and own.review_id = any(${ids}::uuid[])`.execute(tx.db)
  return rows
}
