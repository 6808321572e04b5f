import { sql } from 'kysely'
import { readConfig } from '../server/src/platform/config.ts'
import type { Context } from '../server/src/platform/context.ts'
import { insertRows } from '../server/src/platform/db/insert-rows.ts'
import { newId } from '../server/src/platform/ids.ts'
import { lookThrough } from '../server/src/reviews/flags/finding/look-through.ts'
import { reviewFlagSettings } from '../server/src/reviews/flags/settings.ts'
import { openWorld } from '../server/src/world.ts'
import { figuresOf, type Judged } from './flags/figures.ts'
import { judgeVisits } from './flags/visits.ts'
import { competitors, dayMs, type Place, type Written, writeReviews } from './flags/write-reviews.ts'
import { createRandom } from './random.ts'
import { seedLocations } from './seed-locations.ts'
import { makeFolder, removeFolder } from './server-process.ts'
import { setUpPublicBrand } from './set-up-public-brand.ts'

const together = 5_000

/**
 * What the signs of suspicious reviews find among a year of honest reviews of 2,000 locations: by sign how much of what
 * was planted is found and how much of what is found was planted, how many look-alikes are taken for it, and how long it
 * takes.
 */
export async function measure(isQuick: boolean) {
  const sizes = isQuick
    ? { locations: 200, perPlace: 12, each: 40 }
    : { locations: 2_000, perPlace: 20, each: 200 }
  const folder = await makeFolder()
  const world = await openWorld(
    readConfig({ VICINO_DATA: folder, PORT: '0', SMTP_PORT: '0', LOG_LEVEL: 'error' }),
    { isGuest: false },
  )
  try {
    const context = await setUpPublicBrand(world)
    await seedLocations(context, sizes.locations)
    await reviewFlagSettings.update(context, { reviewCompetitors: [...competitors] }, undefined)
    const written = await seed(context, sizes)
    const started = performance.now()
    await lookThrough(context, () => false)
    const seconds = (performance.now() - started) / 1000
    return {
      ...{ locations: sizes.locations, reviews: written.size },
      secondsPer1000: Math.round((seconds / written.size) * 100_000) / 100,
      ...figuresOf(await judge(context, written)),
      noVisit: await judgeVisits(context),
    }
  } finally {
    await world.close()
    await removeFolder(folder)
  }
}

async function seed(
  context: Context,
  { perPlace, each }: { perPlace: number; each: number },
): Promise<Map<string, Written>> {
  const places = await context.read((tx) =>
    sql<Place>`select id, name, locality, latitude, longitude from locations
      where account_id = ${tx.accountId}::uuid order by id`.execute(tx.db),
  )
  const sources = [newId(), newId()]
  const channels = sources.map((id, at) => ({
    ...{ accountId: context.accountId, id, connector: at ? 'webhook_reviews' : 'google_reviews' },
    ...{ name: `Source ${at}`, address: `source-${at}` },
  }))
  await context.transaction((tx) => tx.db.insertInto('channels').values(channels).execute())
  const now = Date.now() - dayMs
  const written = new Map(
    writeReviews(createRandom(5), places.rows, { now, perPlace, each }).map((one) => [newId(), one]),
  )
  const rows = [...written].map(([id, { locationId, source, authorId, authorName, stars, text, at }]) => ({
    ...{ accountId: context.accountId, id, channelId: sources[source], externalId: id, placeId: locationId },
    ...{ locationId, stars, text, authorId, authorName, isStarOnly: false },
    ...{ writtenAt: new Date(at), changedAt: new Date(at), seenAt: new Date(at) },
  }))
  for (let from = 0; from < rows.length; from += together)
    await context.transaction((tx) => insertRows('reviews', rows.slice(from, from + together)).execute(tx.db))
  await context.transaction(async (tx) => void (await sql`analyze reviews`.execute(tx.db)))
  return written
}

async function judge(context: Context, written: ReadonlyMap<string, Written>): Promise<Judged[]> {
  const { rows } = await context.read((tx) =>
    sql<{
      id: string
      kinds: Judged['kinds']
      isAsked: boolean
    }>`select reviews.id, flag_state is not null as is_asked,
        coalesce(array_agg(kind) filter (where kind is not null), '{}') as kinds
      from reviews left join review_signs as signs on signs.account_id = reviews.account_id and signs.review_id = reviews.id
      where reviews.account_id = ${tx.accountId}::uuid group by reviews.id, flag_state`.execute(tx.db),
  )
  return rows.flatMap(({ id, ...found }) => {
    const one = written.get(id)
    return one ? [{ one, ...found }] : []
  })
}
