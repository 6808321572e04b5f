import { type RawBuilder, sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import { noLocation, noRegion, wholeBrand } from '../read-numbers.ts'

const mostAtOnce = 20_000

const sums = [
  ...['reviews', 'stars_1', 'stars_2', 'stars_3', 'stars_4', 'stars_5', 'recommends', 'recommends_not'],
  ...['positive', 'neutral', 'negative', 'texts', 'bad', 'owed', 'answered'],
]
const named = (of: (column: string) => string) => sql.raw(sums.map(of).join(', '))
const all = named((column) => column)
const key = sql.raw('account_id, location_id, day, channel_id, theme, is_suspect')
const keyOfPlace = sql.raw('account_id, location_id, day, is_suspect')

/**
 * Folds what changes of reviews added into the numbers by day and by month: those of the location, of its region and of
 * the brand. Whoever reads adds up both, so that it changes nothing but how much there is to read. Only a location that
 * moved counts in its new region from here on. Called twice a second for every account; what it reads is empty nearly always.
 */
export async function foldReviewDays(context: Context): Promise<void> {
  const waits = await context.read((tx) =>
    sql`select from review_day_news where account_id = ${tx.accountId}::uuid limit 1`.execute(tx.db),
  )
  while (waits.rows.length > 0 && (await context.transaction(foldSome)) === mostAtOnce);
}

// One folds at a time: it alone writes the numbers, and knows in which region each location is counted.
async function foldSome(tx: Tx): Promise<number> {
  const { rows: locks } = await sql<{ isOurs: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${tx.accountId} review days`}, 0)) as is_ours`.execute(
    tx.db,
  )
  if (!locks[0]?.isOurs) return 0
  const { taken, hasMoved } = await foldNews(tx)
  // After the news that tell of it: what they told is to be seen by now.
  if (hasMoved) await moveLocations(tx)
  return taken
}

async function foldNews(tx: Tx): Promise<{ taken: number; hasMoved: boolean }> {
  const account = sql`${tx.accountId}::uuid`
  const nowhere = sql`${noLocation}::uuid`
  const placedAt = (place: RawBuilder<unknown>) =>
    sql`select account_id, ${place} as location_id, day, channel_id, theme, is_suspect, ${all}`
  const { rows } = await sql<{ taken: number; hasMoved: boolean }>`
    with taken as (delete from review_day_news where account_id = ${account} and id in (select id from review_day_news
        where account_id = ${account} order by id limit ${sql.lit(mostAtOnce)}) returning *),
      places as (select here.location_id, coalesce(known.region_id, place.region_id, ${noRegion}::uuid) as region_id
        from (select distinct location_id from taken where location_id <> ${nowhere}) as here
          left join review_regions as known on known.account_id = ${account} and known.location_id = here.location_id
          left join locations as place on place.account_id = ${account} and place.id = here.location_id),
      noted as (insert into review_regions (account_id, location_id, region_id)
        select ${account}, location_id, region_id from places on conflict do nothing),
      told as (select ${key}, ${all} from taken where channel_id <> ${nowhere}),
      placed as (select * from told
        union all ${placedAt(sql`region_id`)} from told join places using (location_id)
        union all ${placedAt(sql`${wholeBrand}::uuid`)} from told),
      months as (select account_id, location_id, date_trunc('month', day)::date as day, channel_id, theme, is_suspect, ${all} from placed),
      by_day as (insert into review_days as kept ${added(key, sql`placed`)}),
      by_month as (insert into review_months as kept ${added(key, sql`months`)}),
      by_place as (insert into review_place_months as kept ${added(keyOfPlace, sql`months where theme = '' and location_id in (select location_id from places)`)})
    select count(*)::int as taken, coalesce(bool_or(channel_id = ${nowhere}), false) as has_moved from taken`.execute(
    tx.db,
  )
  return rows[0] ?? { taken: 0, hasMoved: false }
}

/** Takes the numbers of locations that moved from the region where they are counted, and adds them where they are now. */
async function moveLocations(tx: Tx): Promise<void> {
  const account = sql`${tx.accountId}::uuid`
  const signed = (
    table: string,
  ) => sql`(select account_id, region_id as location_id, day, channel_id, theme, is_suspect,
      ${named((column) => `sign * ${column} as ${column}`)}
    from signs join ${sql.table(table)} using (location_id) where account_id = ${account}) as signed`
  await sql`
    with moved as (select known.location_id, known.region_id as was, coalesce(place.region_id, ${noRegion}::uuid) as becomes
        from review_regions as known join locations as place on place.account_id = known.account_id and place.id = known.location_id
        where known.account_id = ${account} and known.region_id <> coalesce(place.region_id, ${noRegion}::uuid)),
      noted as (update review_regions as known set region_id = moved.becomes from moved
        where known.account_id = ${account} and known.location_id = moved.location_id),
      signs as (select location_id, was as region_id, -1 as sign from moved union all select location_id, becomes, 1 from moved),
      by_day as (insert into review_days as kept ${added(key, signed('review_days'))}),
      by_month as (insert into review_months as kept ${added(key, signed('review_months'))})
    select from moved`.execute(tx.db)
}

/** Goes after `insert into … as kept`: rows with the same key become one, and are added to what is there. */
function added(by: RawBuilder<unknown>, rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${by}, ${all})
    select ${by}, ${named((column) => `sum(${column})`)} from ${rows} group by ${by}
    on conflict (${by}) do update set ${named((column) => `${column} = kept.${column} + excluded.${column}`)}`
}
