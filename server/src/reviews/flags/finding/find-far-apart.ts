import { distance } from 'geokdbush'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/context.ts'
import { findFarApart, type Stop } from '../signs/far-apart.ts'
import type { Sign } from '../signs/sign.ts'
import type { Looked } from './looked.ts'

type Row = Stop & { ofId: string; id: string }

const mostPerAuthor = 50

/**
 * Reviewers whom their platform tells apart by an id, at places too far apart in a day. Never by name: two people may
 * be called alike.
 */
export async function findFarApartOf(tx: Tx, looked: readonly Looked[]): Promise<Map<string, Sign[]>> {
  const ids = looked.flatMap(({ id, authorId, locationId }) => (authorId && locationId ? [id] : []))
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`select own.id as of_id, other.id, other.location_id, locations.name,
      locations.latitude, locations.longitude, other.written_at as at
    from reviews as own join channels on channels.account_id = own.account_id and channels.id = own.channel_id
    cross join lateral (select reviews.id, reviews.location_id, reviews.written_at from reviews
      join channels as there on there.account_id = reviews.account_id and there.id = reviews.channel_id
      where reviews.account_id = ${tx.accountId}::uuid and reviews.author_id = own.author_id
        and reviews.location_id is not null and there.connector = channels.connector
        and reviews.written_at between own.written_at - interval '1 day' and own.written_at + interval '1 day'
      limit ${sql.lit(mostPerAuthor)}) as other
    join locations on locations.account_id = ${tx.accountId}::uuid and locations.id = other.location_id
    where own.account_id = ${tx.accountId}::uuid and own.id = any(${ids}::uuid[])`.execute(tx.db)
  const signs = new Map<string, Sign[]>()
  // Those who wrote before are part of it too, and were alone when they were looked at.
  for (const [ofId, stops] of Map.groupBy(rows, (row) => row.ofId))
    for (const own of stops) {
      const others = stops.filter(({ id }) => id !== own.id)
      const found = findFarApart(own, others, kmBetween)
      if (!found || (own.id !== ofId && signs.has(own.id))) continue
      const { km, ...rest } = found
      const rounded = {
        hours: Math.round(rest.hours * 10) / 10,
        ...(km !== undefined && { km: Math.round(km) }),
      }
      const reviewIds = others.slice(0, 10).map(({ id }) => id)
      signs.set(own.id, [{ kind: 'far_apart', words: [], facts: { ...rest, ...rounded, reviewIds } }])
    }
  return signs
}

function kmBetween(one: Stop, other: Stop): number | undefined {
  if (one.latitude === null || one.longitude === null) return undefined
  if (other.latitude === null || other.longitude === null) return undefined
  return distance(one.longitude, one.latitude, other.longitude, other.latitude)
}
