import { type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'
import { type Estimate, shareOf } from '../intervals.ts'
import { daysBefore, type Stretch, today } from '../stretches.ts'

/** How what was owed an answer got one. Stars without words owe none, and are not in it. */
export type Response = {
  owed: number
  /** Null where nothing was owed. */
  answered: Estimate | null
  /** Half of the answers took no longer, from when there was something to answer. Null without an answer. */
  medianHours: number | null
  /** Of those with a promise whose time has come, or that are answered: how many were answered within it. */
  inTime: Estimate | null
}

type Row = {
  level: number
  locationId: string | null
  name: string | null
  regionId: string | null
  regionName: string | null
  owed: number
  answered: number
  hours: number | null
  promised: number
  late: number
}

export type ResponseQuery = { days: number; regionId?: string | undefined; limit: number }

/** Each location against its region, those that leave most unanswered first. One statement. */
export async function showResponse(tx: Tx, query: ResponseQuery) {
  const until = today(tx)
  const stretch = { from: daysBefore(until, query.days - 1), until }
  const region =
    query.regionId === 'none'
      ? sql<SqlBool>`location.region_id is null`
      : query.regionId
        ? sql<SqlBool>`location.region_id = ${query.regionId}::uuid`
        : sql<SqlBool>`true`
  const rows = await readResponse(tx, stretch, region)
  const regions = rows
    .filter(({ level }) => level === 1)
    .map((row) => ({ id: row.regionId, name: row.regionName, ...responseOf(row) }))
  const total = rows.find(({ level }) => level === 2)
  const locations = rows
    .filter(({ level }) => level === 0)
    .toSorted((a, b) => b.owed - b.answered - (a.owed - a.answered) || b.owed - a.owed)
  return {
    ...stretch,
    total: responseOf(total),
    count: locations.length,
    regions: regions.toSorted((a, b) => (a.answered?.value ?? 2) - (b.answered?.value ?? 2)),
    locations: locations.slice(0, query.limit).map((row) => ({
      ...{ id: row.locationId ?? '', name: row.name ?? '', regionId: row.regionId },
      ...responseOf(row),
    })),
  }
}

export function responseOf(row: Row | undefined): Response {
  const cut = (one: Estimate | null) =>
    one && { ...one, value: cutTo(one.value), low: cutTo(one.low), high: cutTo(one.high) }
  if (!row) return { owed: 0, answered: null, medianHours: null, inTime: null }
  return {
    owed: row.owed,
    answered: cut(shareOf(row.answered, row.owed)),
    medianHours: row.hours === null ? null : Math.round(row.hours * 10) / 10,
    inTime: cut(shareOf(row.promised - row.late, row.promised)),
  }
}

function cutTo(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** By location (level 0), region (1) and all together (2). */
export async function readResponse(tx: Tx, { from, until }: Stretch, where: ReturnType<typeof sql<SqlBool>>) {
  const isLate = sql`exists (select from sla_breaches as breach where breach.account_id = review.account_id
      and breach.conversation_id = review.conversation_id and breach.target <> 'resolution'
      and breach.due_at >= review.due_from)`
  const { rows } = await sql<Row>`
    select grouping(location.id)::int + grouping(location.region_id)::int as level, location.id as location_id,
      min(location.name) as name, location.region_id, min(regions.name) as region_name,
      count(*)::int as owed, count(review.answered_at)::int as answered,
      percentile_cont(0.5) within group (order by greatest(0, extract(epoch from review.answered_at - review.due_from) / 3600))
        filter (where review.answered_at is not null) as hours,
      (count(*) filter (where review.promised and (review.answered_at is not null or review.late)))::int as promised,
      (count(*) filter (where review.late))::int as late
    from (select review.account_id, review.location_id, review.due_from, review.answered_at,
          review.conversation_id is not null as promised, review.conversation_id is not null and ${isLate} as late
        from reviews as review where review.account_id = ${tx.accountId}::uuid and review.due_day is not null
          and not review.is_star_only and review.removed_at is null
          and review.due_day between ${from}::date and ${until}::date) as review
      join locations as location on location.account_id = review.account_id and location.id = review.location_id
      left join regions on regions.account_id = location.account_id and regions.id = location.region_id
    where ${visibleLocations(tx.actor, 'location.id')} and ${where}
    group by grouping sets ((location.id, location.region_id), (location.region_id), ())`.execute(tx.db)
  return rows
}
