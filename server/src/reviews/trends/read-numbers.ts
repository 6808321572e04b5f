import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { sees, visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { Sums } from './numbers.ts'
import { type Stretch, wholeMonths } from './stretches.ts'

/** Stand for all of a brand, for locations in no region, and for no location, where numbers are kept by location. */
export const wholeBrand = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
export const noRegion = 'eeeeeeee-eeee-eeee-eeee-eeeeeeeeeeee'
export const noLocation = '00000000-0000-0000-0000-000000000000'

/** What numbers are narrowed to. */
export type Narrowed = {
  locationId?: string | undefined
  /** `none` is locations in no region. */
  regionId?: string | undefined
  channelId?: string | undefined
  theme?: string | undefined
  /** `without` leaves out what looks like spam. */
  suspects: 'with' | 'without'
}

export type SumRow = Omit<Sums, 'stars'> & {
  stars1: number
  stars2: number
  stars3: number
  stars4: number
  stars5: number
}

/** Where numbers are read: by month where only whole months are asked for. */
export function numbersBy(step: 'day' | 'month') {
  return step === 'month' ? sql.table('review_month_numbers') : sql.table('review_numbers')
}

/** The numbers of a stretch that are chosen by a condition on `number`: those of whole months in it by month, the days before and after by day. */
export function numbersOver({ from, until }: Stretch, which: RawBuilder<SqlBool>): RawBuilder<unknown> {
  const [first, after] = wholeMonths({ from, until })
  if (first >= after)
    return sql`(select * from review_numbers as number where ${which}
    and number.day between ${from}::date and ${until}::date)`
  return sql`(select * from review_month_numbers as number where ${which}
      and number.day >= ${first}::date and number.day < ${after}::date
    union all select * from review_numbers as number where ${which}
      and number.day >= ${from}::date and number.day < ${first}::date
    union all select * from review_numbers as number where ${which}
      and number.day >= ${after}::date and number.day <= ${until}::date)`
}

/** The sums of some rows of review_numbers. */
export const sumColumns = sql.raw(
  [
    ...['reviews', 'stars_1', 'stars_2', 'stars_3', 'stars_4', 'stars_5', 'recommends', 'recommends_not'],
    ...['positive', 'neutral', 'negative', 'texts', 'bad', 'owed', 'answered'],
  ]
    .map((column) => `sum(number.${column})::int as ${column}`)
    .join(', '),
)

export function sumsOf({ stars1, stars2, stars3, stars4, stars5, ...rest }: SumRow): Sums {
  return { ...rest, stars: [stars1, stars2, stars3, stars4, stars5] }
}

/** Which rows of review_numbers (as `number`) count, but for their theme: those of the region or the brand where all of it is asked for. */
export function rowsOf(tx: Tx, { locationId, regionId, channelId, suspects }: Narrowed): RawBuilder<SqlBool> {
  const seesAll = sees(tx.actor, { locationId: null, departmentId: null })
  const place = locationId
    ? sql`number.location_id = ${locationId}::uuid`
    : seesAll
      ? sql`number.location_id = ${regionId === 'none' ? noRegion : (regionId ?? wholeBrand)}::uuid`
      : regionId
        ? sql`number.location_id in (select id from locations where account_id = ${tx.accountId}::uuid
            and region_id ${regionId === 'none' ? sql`is null` : sql`= ${regionId}::uuid`})`
        : sql`true`
  return sql`number.account_id = ${tx.accountId}::uuid and ${place}
    and ${visibleLocations(tx.actor, 'number.locationId')}
    and ${channelId ? sql`number.channel_id = ${channelId}::uuid` : sql`true`}
    and ${suspects === 'without' ? sql`not number.is_suspect` : sql`true`}`
}
