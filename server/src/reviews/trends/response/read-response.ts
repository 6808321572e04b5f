import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'
import type { Stretch } from '../stretches.ts'
import { type Answering, together } from './answering.ts'

/** How one location, or all of a region, answer; `id` and `name` are null of those that are in no region. */
type Answered = Answering & { id: string | null; name: string | null }
type AnsweredHere = Answering & { id: string; name: string; regionId: string | null }

type Responses = {
  /** Those asked for, which of what was owed have left most unanswered first. */
  locations: AnsweredHere[]
  regions: Answered[]
  total: Answering
  /** So many locations there are in all. */
  count: number
}

type Row = {
  isRegion: boolean
  id: string | null
  name: string | null
  regionId: string | null
  locations: number
  owed: number
  promised: number
  late: number
  seconds: Buffer | null
}

/**
 * How locations answer, and their regions and all of them together. Half of the answers can only be told from all of
 * them: each location hands over how long each of its answers took, four bytes each, and what is put together of regions
 * is put together once more of all. One statement.
 * @param where of `location`, whose reviews are looked at
 * @param shown how many locations are told one by one, or which
 */
export async function readResponse(
  tx: Tx,
  { from, until }: Stretch,
  where: RawBuilder<SqlBool>,
  shown: { most: number } | { ids: readonly string[] },
): Promise<Responses> {
  const account = sql`${tx.accountId}::uuid`
  const chosen =
    'ids' in shown
      ? sql`where id = any(${shown.ids}::uuid[])`
      : sql`order by owed - answered desc, owed desc, name limit ${shown.most}`
  const { rows } = await sql<Row>`
    with counted as (
        select location_id, count(*)::int as owed, count(answer_seconds)::int as answered, count(promise_kept)::int as promised,
          (count(*) filter (where not promise_kept))::int as late,
          string_agg(int4send(answer_seconds), '') filter (where answer_seconds is not null) as seconds
        from reviews where account_id = ${account} and due_day is not null and not is_star_only and removed_at is null
          and due_day between ${from}::date and ${until}::date
        group by location_id),
      placed as materialized (
        select location.id, location.name, location.region_id, owed, answered, promised, late, seconds
        from counted join locations as location on location.account_id = ${account} and location.id = counted.location_id
        where ${visibleLocations(tx.actor, 'location.id')} and ${where}),
      chosen as (select * from placed ${chosen}),
      summed as (
        select region_id, count(*)::int as locations, sum(owed)::int as owed, sum(promised)::int as promised, sum(late)::int as late,
          string_agg(seconds, '') as seconds
        from placed group by region_id)
    select true as is_region, region_id as id, regions.name, region_id, locations, owed, promised, late, seconds
    from summed left join regions on regions.account_id = ${account} and regions.id = region_id
    union all
    select false, id, name, region_id, 1, owed, promised, late, seconds from chosen`.execute(tx.db)
  const told = rows.map(({ seconds, ...row }) => ({ ...row, seconds: secondsOf(seconds) }))
  const regions = told.filter(({ isRegion }) => isRegion)
  return {
    locations: told
      .filter(({ isRegion }) => !isRegion)
      .map((row) => ({ id: row.id ?? '', name: row.name ?? '', regionId: row.regionId, ...together([row]) }))
      // What is put together of two queries comes in no order that could be relied on.
      .toSorted((a, b) => b.owed - b.answered - (a.owed - a.answered) || b.owed - a.owed),
    regions: regions.map((row) => ({ id: row.id, name: row.name, ...together([row]) })),
    total: together(regions),
    count: regions.reduce((sum, { locations }) => sum + locations, 0),
  }
}

// As PostgreSQL sends whole numbers: the high byte first.
function secondsOf(bytes: Buffer | null): Int32Array {
  const seconds = new Int32Array((bytes?.length ?? 0) / 4)
  for (let index = 0; index < seconds.length; index += 1) seconds[index] = bytes?.readInt32BE(index * 4) ?? 0
  return seconds
}
