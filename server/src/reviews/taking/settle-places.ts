import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

export type SeenPlace = { channelId: string; placeId: string; name: string }

type Row = { channelId: string; placeId: string; locationId: string | null }

/**
 * Which of our locations places of a platform are, by `keyOf`. A place seen for the first time is the location that
 * the directory of the same sign-in found for it, else the one its channel is for, else the only one the brand has;
 * else it waits for a person, whose word stays.
 */
export async function settlePlaces(
  tx: Tx,
  places: readonly SeenPlace[],
): Promise<Map<string, string | null>> {
  const distinct = [...new Map(places.map((place) => [keyOf(place), place])).values()]
  if (distinct.length === 0) return new Map()
  const seen = sql`json_to_recordset(${JSON.stringify(distinct)}::json) as seen
    ("channelId" uuid, "placeId" text, name text)`
  await sql`insert into review_places (account_id, channel_id, place_id, name, location_id, found_by)
    select ${tx.accountId}::uuid, seen."channelId", seen."placeId", seen.name,
      coalesce(found.location_id, channels.location_id, only_one.id),
      case when found.location_id is not null then 'directory' when channels.location_id is not null then 'channel'
        when only_one.id is not null then 'only' end
    from ${seen} join channels on channels.account_id = ${tx.accountId}::uuid and channels.id = seen."channelId"
    ${ofDirectory(tx)} ${onlyOne(tx)}
    order by seen."channelId", seen."placeId"
    on conflict (account_id, channel_id, place_id) do update set name = excluded.name
      where excluded.name <> '' and review_places.name <> excluded.name`.execute(tx.db)
  const { rows } = await sql<Row>`select channel_id, place_id, location_id
    from review_places join ${seen} on review_places.channel_id = seen."channelId" and review_places.place_id = seen."placeId"
    where review_places.account_id = ${tx.accountId}::uuid`.execute(tx.db)
  return new Map(rows.map((row) => [keyOf(row), row.locationId]))
}

export function keyOf({ channelId, placeId }: { channelId: string; placeId: string }): string {
  return `${channelId} ${placeId}`
}

function ofDirectory(tx: Tx) {
  return sql`left join lateral (select record.location_id from directory_records as record
      where record.account_id = ${tx.accountId}::uuid and record.directory_id = (channels.settings->>'directoryId')::uuid
        and record.external_id = seen."placeId" and record.state = 'linked') as found on true`
}

function onlyOne(tx: Tx) {
  return sql`left join lateral (select case when count(*) = 1 then (array_agg(id))[1] end as id from
      (select id from locations where account_id = ${tx.accountId}::uuid and archived_at is null fetch first 2 rows only) few)
    as only_one on true`
}
