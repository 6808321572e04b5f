import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'

const everyMs = 900_000

type Due = { memberId: string; week: string }

/**
 * Has the weekly letter written to every manager of some locations whose week has begun, on Monday from seven o'clock in
 * the zone most of their locations are in (Tuesday, if nothing ran on Monday), unless they want none
 * (notification_settings.letters, of `notifications`). Called twice a second; looks every quarter of an hour.
 */
export async function writeReviewLetters(context: Context): Promise<void> {
  const before = new Date(context.now().getTime() - everyMs)
  const looked = await context.read((tx) =>
    tx.db
      .selectFrom('reviewLooks')
      .select('lettersAt')
      .where('accountId', '=', tx.accountId)
      .executeTakeFirst(),
  )
  if (looked && looked.lettersAt > before) return
  await context.transaction(async (tx) => {
    const { rows } = await sql`insert into review_looks as known (account_id, letters_at)
      values (${tx.accountId}::uuid, ${tx.now()}) on conflict (account_id) do update set letters_at = excluded.letters_at
      where known.letters_at <= ${before} returning account_id`.execute(tx.db)
    if (rows.length === 0) return
    for (const { memberId, week } of await takeDue(tx)) tx.enqueue('reviews.mailManager', { memberId, week })
  })
}

// The row is what makes it once a week, whatever runs twice.
async function takeDue(tx: Tx): Promise<Due[]> {
  const { rows } = await sql<Due>`
    insert into review_letters (account_id, member_id, week, written_at)
    select ${tx.accountId}::uuid, manager.id, date_trunc('week', local.time)::date, ${tx.now()}
    from members as manager
      left join notification_settings as wishes on wishes.account_id = manager.account_id and wishes.member_id = manager.id
      cross join lateral (select mode() within group (order by place.zone) as zone from member_locations as own
        join locations as place on place.account_id = own.account_id and place.id = own.location_id
        where own.account_id = manager.account_id and own.member_id = manager.id and place.archived_at is null) as places
      cross join lateral (select ${tx.now()}::timestamptz at time zone places.zone as time) as local
    where manager.account_id = ${tx.accountId}::uuid and manager.role = 'manager' and not manager.all_locations
      and manager.disabled_at is null and places.zone is not null
      and coalesce(wishes.letters -> 'reviews', 'true') <> 'false'
      and extract(isodow from local.time) <= 2 and local.time >= date_trunc('week', local.time) + interval '7 hours'
    on conflict do nothing returning member_id, week::text as week`.execute(tx.db)
  return rows
}
