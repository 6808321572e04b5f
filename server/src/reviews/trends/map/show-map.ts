import { sql } from 'kysely'
import { visibleLocations } from '../../../accounts/index.ts'
import { layOutMap } from '../../../locations/index.ts'
import type { Tx } from '../../../platform/context.ts'
import { addUp, numbersOf } from '../numbers.ts'
import { type Narrowed, numbersBy, type SumRow, sumColumns, sumsOf } from '../read-numbers.ts'
import { daysBefore, type Stretch, stretches, today } from '../stretches.ts'

export type MapQuery = Narrowed & { days: number; limit: number }

// What is longer begins with the first day of a month.
const mostDays = 31

type Row = SumRow & {
  id: string
  name: string
  locality: string
  regionId: string | null
  regionName: string | null
  latitude: number | null
  longitude: number | null
}

/**
 * Every location the actor sees of which there are reviews, the worst first, with where it lies on a map of just these;
 * and the same by region. One statement.
 */
export async function showMap(tx: Tx, query: MapQuery) {
  const until = today(tx)
  const step = query.days > mostDays ? 'month' : 'day'
  const [first] = stretches({ from: daysBefore(until, query.days - 1), until, step })
  const stretch = { from: first?.from ?? until, until, step } as const
  const rows = await readRows(tx, query, stretch)
  const map = layOutMap(rows.flatMap((row) => placed(row) ?? []))
  const regions = Map.groupBy(rows, ({ regionId }) => regionId)
  const locations = worstFirst(
    rows.map((row) => {
      const { id, name, locality, regionId, regionName } = row
      const place = placed(row)
      const spot = place ? map.at(place) : null
      return { ...{ id, name, locality, regionId, regionName, spot }, ...numbersOf(sumsOf(row)) }
    }),
  )
  return {
    ...{ from: stretch.from, until },
    map: { width: map.width, height: map.height, land: map.path },
    dots: locations.flatMap(({ spot, reviews, stars }) =>
      spot ? [[spot.x, spot.y, reviews, stars?.value ?? null] as const] : [],
    ),
    count: locations.length,
    locations: locations.slice(0, query.limit).map(({ spot: _, ...one }) => one),
    regions: worstFirst(
      [...regions].map(([id, some]) => ({
        ...{ id, name: some[0]?.regionName ?? null, locations: some.length },
        ...numbersOf(addUp(some.map(sumsOf))),
      })),
    ),
  }
}

function placed({ latitude, longitude }: Row) {
  return latitude === null || longitude === null ? undefined : { latitude, longitude }
}

// What may be as low as the lower bound counts as that, so that one bad review does not put a place before all others:
// the upper bound decides, as one who is surely bad has a low one.
function worstFirst<One extends ReturnType<typeof numbersOf>>(all: One[]): One[] {
  const surelyAtMost = ({ stars, recommend, negative }: One) =>
    stars?.high ?? (recommend ? 1 + 4 * recommend.high : negative ? 5 - 4 * negative.low : 6)
  return all.toSorted((a, b) => surelyAtMost(a) - surelyAtMost(b) || b.reviews - a.reviews)
}

async function readRows(
  tx: Tx,
  query: MapQuery,
  { from, until, step }: Stretch & { step: 'day' | 'month' },
): Promise<Row[]> {
  const { locationId, regionId, channelId, theme, suspects } = query
  const isAll = step === 'month' && !channelId && !theme
  const region = regionId === 'none' ? sql`is null` : sql`= ${regionId ?? null}::uuid`
  const { rows } = await sql<Row>`
    select location.id, location.name, location.locality, location.region_id, regions.name as region_name,
      location.latitude, location.longitude, counted.*
    from (select number.location_id, ${sumColumns} from ${isAll ? sql.table('review_place_numbers') : numbersBy(step)} as number
        where number.account_id = ${tx.accountId}::uuid and ${isAll ? sql`true` : sql`number.theme = ${theme ?? ''}`}
          and number.day between ${from}::date and ${until}::date
          and ${locationId ? sql`number.location_id = ${locationId}::uuid` : sql`true`}
          and ${channelId ? sql`number.channel_id = ${channelId}::uuid` : sql`true`}
          and ${suspects === 'without' ? sql`not number.is_suspect` : sql`true`}
        group by number.location_id having sum(number.reviews) > 0) as counted
      join locations as location on location.account_id = ${tx.accountId}::uuid and location.id = counted.location_id
      left join regions on regions.account_id = location.account_id and regions.id = location.region_id
    where ${visibleLocations(tx.actor, 'location.id')} and ${regionId ? sql`location.region_id ${region}` : sql`true`}`.execute(
    tx.db,
  )
  return rows
}
