import { resolve } from 'node:path'
import { createPlaceIndexes } from '../server/src/locations/index.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import { type OpenWorld, openWorld } from '../server/src/world.ts'
import { askPage, askPages } from './ask-pages.ts'
import { percentilesOf } from './percentiles.ts'
import { createRandom } from './random.ts'
import { seedLocations } from './seed-locations.ts'
import { startServer } from './server-process.ts'
import { setUpPublicBrand } from './set-up-public-brand.ts'

const asked = 2_000
// Somebody's address may look 600 times in a minute.
const turns = 140

/** The locator of one brand with 100,000 locations: what is nearest, what pages take and weigh, what the index costs. */
export async function measure(isQuick: boolean) {
  const locations = isQuick ? 5_000 : 100_000
  const folder = resolve(`.cache/bench-locator-${locations}`)
  const { slugs, ...index } = await fillAndSearch(folder, locations)
  const server = await startServer(folder)
  try {
    const firstMs = Math.round((await askPage(server, '/locations?lang=en')).elapsed)
    const pages: Record<string, object> = {}
    for (const [name, pathFor] of Object.entries(kinds(slugs)))
      pages[name] = await askPages(server, turns, pathFor)
    const budget = { nearestP99Ms: 5, pageP99Ms: 15, pageKiBGzip: 20 }
    return { budget, locations, ...index, firstMs, ...pages }
  } finally {
    await server.stop()
  }
}

const towns = ['Milano', 'Roma', 'Berlin', 'London', 'Paris', 'Chicago']
const kinds = (slugs: readonly string[]) => ({
  place: (turn: number) => `/locations/${slugs[turn % slugs.length]}?lang=en`,
  near: (turn: number) => `/locations?lang=en&near=${44 + (turn % 40) / 10},${9 + (turn % 30) / 10}`,
  typed: (turn: number) => `/locations?lang=en&q=${towns[turn % towns.length]}`,
  openNow: (turn: number) => `/locations?lang=en&open=1&access=1&near=${44 + (turn % 40) / 10},10`,
  map: (turn: number) => `/locations/map.svg?box=${5 + (turn % 20) / 4},43,${12 + (turn % 20) / 4},48`,
})

// Filled once: the next bench finds it so.
async function fillAndSearch(folder: string, locations: number) {
  const config = readConfig({ VICINO_DATA: folder, PORT: '0', SMTP_PORT: '0', LOG_LEVEL: 'error' })
  const world = await openWorld(config, { isGuest: false })
  const known = await world.db.selectFrom('accounts').select('id').executeTakeFirst()
  const accountId = known?.id ?? (await setUp(world, locations))
  const context = createContext(world, accountId, { kind: 'system' })
  const found = { ...(await search(context)), slugs: await slugsOf(context) }
  await world.close()
  return found
}

async function setUp(world: OpenWorld, locations: number): Promise<string> {
  const context = await setUpPublicBrand(world)
  await seedLocations(context, locations)
  return context.accountId
}

async function search(context: Context) {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const started = performance.now()
  const index = await createPlaceIndexes().of(context)
  const indexMadeMs = Math.round(performance.now() - started)
  globalThis.gc?.()
  const after = process.memoryUsage()
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  const random = createRandom(3)
  const times = Array.from({ length: asked }, () => {
    const from = { latitude: random.between(36, 60), longitude: random.between(-5, 25) }
    const at = performance.now()
    index.nearest(from, 10)
    return performance.now() - at
  })
  return { indexMadeMs, indexMiB: Math.round(used / 2 ** 20), nearest10Ms: percentilesOf(times) }
}

async function slugsOf(context: Context): Promise<string[]> {
  const rows = await context.read((tx) =>
    tx.db.selectFrom('locations').select('slug').where('accountId', '=', tx.accountId).limit(500).execute(),
  )
  return rows.map(({ slug }) => slug)
}
