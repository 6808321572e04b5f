import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'
import type { Stretch } from '../stretches.ts'
import { type Answering, together } from './answering.ts'

/** How one location (level 0), a region (1) or all together (2) answer. */
export type ResponseRow = Answering & {
  level: 0 | 1 | 2
  locationId: string | null
  name: string | null
  regionId: string | null
  regionName: string | null
}

type Row = {
  locationId: string
  name: string
  regionId: string | null
  regionName: string | null
  owed: number
  promised: number
  late: number
  seconds: Buffer | null
}

/**
 * By location, region and all together. Half of the answers can only be told from all of them: each location hands over
 * how long each of its answers took, four bytes each, and they are put together here.
 */
export async function readResponse(tx: Tx, { from, until }: Stretch, where: RawBuilder<SqlBool>) {
  // What all locations hand over is more than is usually kept in memory; on the disk it takes half as long again.
  await sql`set local work_mem = '32MB'`.execute(tx.db)
  const { rows } = await sql<Row>`
    with late as (select conversation_id, max(due_at) as due_at from sla_breaches where account_id = ${tx.accountId}::uuid
        and target <> 'resolution' and due_at >= (${from}::date - interval '14 hours') at time zone 'UTC' group by conversation_id)
    select location.id as location_id, location.name, location.region_id, regions.name as region_name, counted.owed,
      counted.promised, counted.late, counted.seconds
    from (select review.location_id, count(*)::int as owed,
          (count(review.conversation_id) filter (where review.answered_at is not null or late.due_at >= review.due_from))::int as promised,
          (count(*) filter (where late.due_at >= review.due_from))::int as late,
          string_agg(int4send(least(date_part('epoch', review.answered_at - review.due_from), 2e9)::int), '')
            filter (where review.answered_at is not null) as seconds
        from reviews as review left join late on late.conversation_id = review.conversation_id
        where review.account_id = ${tx.accountId}::uuid and review.due_day is not null
          and not review.is_star_only and review.removed_at is null
          and review.due_day between ${from}::date and ${until}::date
        group by review.location_id) as counted
      join locations as location on location.account_id = ${tx.accountId}::uuid and location.id = counted.location_id
      left join regions on regions.account_id = location.account_id and regions.id = location.region_id
    where ${visibleLocations(tx.actor, 'location.id')} and ${where}`.execute(tx.db)
  const places = rows.map(({ seconds, ...row }) => ({ ...row, seconds: secondsOf(seconds) }))
  const regions = Map.groupBy(places, ({ regionId }) => regionId)
  return [
    ...places.map((row): ResponseRow => ({ level: 0, ...row, ...together([row]) })),
    ...[...regions].map(
      ([regionId, some]): ResponseRow => ({
        ...{ level: 1, locationId: null, name: null, regionId, regionName: some[0]?.regionName ?? null },
        ...together(some),
      }),
    ),
    ...(places.length > 0
      ? [
          {
            ...{ level: 2 as const, locationId: null, name: null, regionId: null, regionName: null },
            ...together(places),
          },
        ]
      : []),
  ]
}

// As PostgreSQL sends whole numbers: the high byte first.
function secondsOf(bytes: Buffer | null): Int32Array {
  const seconds = new Int32Array((bytes?.length ?? 0) / 4)
  for (let index = 0; index < seconds.length; index += 1)
    seconds[index] = Math.max(0, bytes?.readInt32BE(index * 4) ?? 0)
  return seconds
}
