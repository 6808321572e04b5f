import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

/** A place that is one of our locations by what somebody wrote in a file, known by the location's own id. */
type NamedPlace = { channelId: string; locationId: string; name: string }

/** Notes which locations the places of a file are; what is known of a place already stays. */
export async function namePlaces(tx: Tx, named: readonly NamedPlace[]): Promise<void> {
  const places = new Map(named.map((place) => [`${place.channelId} ${place.locationId}`, place]))
  await sql`insert into review_places (account_id, channel_id, place_id, name, location_id, found_by)
    select ${tx.accountId}::uuid, seen."channelId", seen."locationId"::text, seen.name, seen."locationId", 'file'
    from json_to_recordset(${JSON.stringify([...places.values()])}::json) as seen
      ("channelId" uuid, "locationId" uuid, name text)
    order by 2, 3 on conflict (account_id, channel_id, place_id) do nothing`.execute(tx.db)
}
