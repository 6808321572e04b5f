import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testBrand } from '../../../../test/brand.ts'
import { testWorld } from '../../../../test/database.ts'
import { newId } from '../../../platform/ids.ts'
import { noLocation, noRegion, wholeBrand } from '../read-numbers.ts'
import { foldReviewDays } from './fold-days.ts'

const world = await testWorld()
const { context, channelId } = await testBrand(world, 'numbers@aurora.example')
const zones = ['Europe/Rome', 'Pacific/Auckland', 'America/Los_Angeles'] as const
const places = zones.map(() => newId())
const regions = [newId(), newId()]
await context.transaction(async (tx) => {
  for (const [index, id] of regions.entries())
    await tx.db
      .insertInto('regions')
      .values({ accountId: tx.accountId, id, name: `Region ${index}` })
      .execute()
  for (const [index, id] of places.entries())
    await sql`insert into locations (account_id, id, name, slug, zone, hours)
      values (${tx.accountId}::uuid, ${id}::uuid, ${`Shop ${index}`}, ${`shop-${index}`}, ${zones[index]}, '{}')`.execute(
      tx.db,
    )
})

const review = fc.record({
  place: fc.option(fc.nat(2), { nil: null }),
  stars: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  native: fc.constantFrom('', 'positive', 'negative'),
  sentiment: fc.constantFrom('pos', 'neu', 'neg', 'unclear', null),
  tone: fc.constantFrom('mixed', 'pleased', 'furious', null),
  themes: fc.uniqueArray(fc.constantFrom('waiting', 'staff', 'price'), { maxLength: 3 }),
  spam: fc.constantFrom(null, 0.1, 0.9),
  starOnly: fc.boolean(),
  removed: fc.boolean(),
  written: fc.integer({ min: 0, max: 60 }),
  due: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  answered: fc.boolean(),
})
type Said = typeof review extends fc.Arbitrary<infer Value> ? Value : never
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('say' as const), which: fc.nat(5), said: review }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase' as const), which: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('zone' as const), which: fc.nat(2), to: fc.nat(2) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('region' as const),
      which: fc.nat(2),
      to: fc.option(fc.nat(1), { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fold' as const) }) },
)

const hourOf = (hours: number | null) =>
  hours === null ? null : new Date(Date.parse('2026-03-28T20:00:00Z') + hours * 3_600_000)

async function say(id: string, said: Said) {
  await context.transaction(async (tx) => {
    const at = hourOf(said.written)
    await sql`insert into reviews (account_id, id, channel_id, external_id, place_id, location_id, stars, native_rating,
        is_star_only, written_at, changed_at, seen_at, removed_at, due_from, answered_at, sentiment, tone, themes, spam_score)
      values (${tx.accountId}::uuid, ${id}::uuid, ${channelId}::uuid, ${id}, 'p', ${said.place === null ? null : places[said.place]}::uuid,
        ${said.stars}, ${said.native}, ${said.starOnly}, ${at}, ${at}, ${at}, ${said.removed ? at : null}, ${hourOf(said.due)},
        ${said.answered ? at : null}, ${said.sentiment}, ${said.tone}, ${said.themes}::text[], ${said.spam})
      on conflict (account_id, id) do update set location_id = excluded.location_id, stars = excluded.stars,
        native_rating = excluded.native_rating, is_star_only = excluded.is_star_only, written_at = excluded.written_at,
        removed_at = excluded.removed_at, due_from = excluded.due_from, answered_at = excluded.answered_at,
        sentiment = excluded.sentiment, tone = excluded.tone, themes = excluded.themes, spam_score = excluded.spam_score`.execute(
      tx.db,
    )
  })
}

type Where = { zoneOf: string[]; regionOf: (number | null)[] }

function regionAt({ regionOf }: Where, place: number): string {
  const region = regionOf[place] ?? null
  return (region === null ? undefined : regions[region]) ?? noRegion
}

/** What a recount of the reviews, written down another way, gives: by place, day, theme and whether it looks like spam. */
function recounted(said: readonly Said[], where: Where): Record<string, number[]> {
  const counts: Record<string, number[]> = {}
  const { zoneOf } = where
  for (const one of said.filter(({ removed }) => !removed))
    for (const place of [
      wholeBrand,
      ...(one.place === null ? [noLocation] : [places[one.place], regionAt(where, one.place)]),
    ])
      for (const theme of ['', ...one.themes])
        for (const [hours, isOfWriting] of [[one.written, true] as const, [one.due, false] as const]) {
          if (hours === null || (!isOfWriting && one.starOnly)) continue
          const zone = one.place === null ? 'UTC' : zoneOf[one.place]
          const day = new Intl.DateTimeFormat('sv', { timeZone: zone ?? 'UTC' }).format(hourOf(hours) ?? 0)
          const isThumb = one.native !== ''
          const isBad = one.sentiment === 'neg' || one.tone === 'mixed' || one.tone === 'furious'
          const told = isOfWriting
            ? [
                ...[true, ...[1, 2, 3, 4, 5].map((stars) => !isThumb && one.stars === stars)],
                ...[one.native === 'positive', one.native === 'negative', one.sentiment === 'pos'],
                ...[one.sentiment === 'neu', one.sentiment === 'neg', !one.starOnly],
                ...[!one.starOnly && isBad, false, false],
              ]
            : [...Array.from({ length: 13 }, () => false), true, one.answered]
          const key = `${place} ${day} ${theme} ${(one.spam ?? 0) >= 0.5}`
          counts[key] = told.map((is, index) => (counts[key]?.[index] ?? 0) + Number(is))
        }
  return Object.fromEntries(Object.entries(counts).sort())
}

/** What is kept of locations for the map, and the same from what is kept by day. */
async function keptOfPlaces(view: string, isWhich: string): Promise<unknown[]> {
  const { rows } = await context.read((tx) =>
    sql`select location_id, date_trunc('month', day)::date::text as month, is_suspect, sum(reviews) as reviews,
        sum(stars_1) as one, sum(negative) as negative, sum(answered) as answered
      from ${sql.table(view)} where account_id = ${tx.accountId}::uuid and ${sql.raw(isWhich)}
        and location_id = any(${places}::uuid[])
      group by 1, 2, 3 having (sum(reviews), sum(stars_1), sum(negative), sum(answered)) <> (0, 0, 0, 0) order by 1, 2, 3`.execute(
      tx.db,
    ),
  )
  return rows
}

/** By month, as they were added up from those by day. */
async function keptByMonth(view: string): Promise<unknown[]> {
  const { rows } = await context.read((tx) =>
    sql`select location_id, date_trunc('month', day)::date::text as month, theme, sum(reviews) as reviews, sum(bad) as bad,
        sum(owed) as owed from ${sql.table(view)} where account_id = ${tx.accountId}::uuid
      group by 1, 2, 3 having (sum(reviews), sum(bad), sum(owed)) <> (0, 0, 0) order by 1, 2, 3`.execute(
      tx.db,
    ),
  )
  return rows
}

/** Without those of regions, which a location that moved follows when they are folded. */
function notOfRegions(counts: Record<string, number[]>) {
  return Object.fromEntries(
    Object.entries(counts).filter(
      ([key]) => ![...regions, noRegion].some((region) => key.startsWith(region)),
    ),
  )
}

async function kept(): Promise<Record<string, number[]>> {
  const { rows } = await context.read((tx) =>
    sql<{ key: string; numbers: number[] }>`
      select concat_ws(' ', location_id, day, theme, is_suspect::text) as key, array[sum(reviews), sum(stars_1), sum(stars_2),
        sum(stars_3), sum(stars_4), sum(stars_5), sum(recommends), sum(recommends_not), sum(positive), sum(neutral),
        sum(negative), sum(texts), sum(bad), sum(owed), sum(answered)]::int[] as numbers
      from review_numbers where account_id = ${tx.accountId}::uuid group by location_id, day, theme, is_suspect`.execute(
      tx.db,
    ),
  )
  const told = rows.filter(({ numbers }) => numbers.some((number) => number !== 0))
  return Object.fromEntries(told.map(({ key, numbers }) => [key, numbers] as const).sort())
}

test('whatever becomes of reviews and their places, the numbers are what a recount gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const said = new Map<number, Said>()
      const where: Where = { zoneOf: [...zones], regionOf: [null, null, null] }
      let hasMoved = false
      const ids = Array.from({ length: 6 }, newId)
      for (const one of steps) {
        if (one.kind === 'say') {
          await say(ids[one.which] ?? '', one.said)
          said.set(one.which, one.said)
        } else if (one.kind === 'erase') {
          await context.transaction((tx) =>
            tx.db
              .deleteFrom('reviews')
              .where('id', '=', ids[one.which] ?? '')
              .execute(),
          )
          said.delete(one.which)
        } else if (one.kind === 'zone') {
          where.zoneOf[one.which] = zones[one.to] ?? ''
          await change(one.which, { zone: zones[one.to] ?? '' })
        } else if (one.kind === 'region') {
          where.regionOf[one.which] = one.to
          await change(one.which, { regionId: one.to === null ? null : (regions[one.to] ?? null) })
          hasMoved = true
        } else {
          await foldReviewDays(context)
          hasMoved = false
        }
      }
      const counted = recounted([...said.values()], where)
      if (!hasMoved) expect(await kept()).toEqual(counted)
      expect(notOfRegions(await kept())).toEqual(notOfRegions(counted))
      const ofPlaces = await keptOfPlaces('review_numbers', `theme = ''`)
      expect(await keptOfPlaces('review_place_numbers', 'true')).toEqual(ofPlaces)
      await foldReviewDays(context)
      expect(await keptByMonth('review_months')).toEqual(await keptByMonth('review_numbers'))
      expect(await keptOfPlaces('review_place_months', 'true')).toEqual(ofPlaces)
      expect(await kept()).toEqual(counted)
      await context.transaction((tx) =>
        tx.db.deleteFrom('reviews').where('accountId', '=', tx.accountId).execute(),
      )
      for (const [index, zone] of zones.entries()) await change(index, { zone, regionId: null })
      await foldReviewDays(context)
      expect(await kept()).toEqual({})
    }),
    { numRuns: 60 },
  )
}, 120_000)

async function change(place: number, values: { zone?: string; regionId?: string | null }): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('locations')
      .set(values)
      .where('id', '=', places[place] ?? '')
      .execute(),
  )
}

test('many who write of the same day at once wait for nobody and are all counted', async () => {
  const one: Said = {
    ...{
      place: 0,
      stars: 4,
      native: '',
      sentiment: 'pos',
      tone: null,
      themes: [],
      spam: null,
      starOnly: false,
    },
    ...{ removed: false, written: 3, due: 3, answered: false },
  }
  await Promise.all(Array.from({ length: 12 }, () => say(newId(), one).then(() => foldReviewDays(context))))
  const [brand] = Object.entries(await kept()).filter(([key]) => key.startsWith(wholeBrand))
  expect(brand?.[1][0]).toBe(12)
})
