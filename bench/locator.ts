import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { updateAccount } from '../server/src/accounts/index.ts'
import { createConnectors } from '../server/src/connectors/index.ts'
import { createPlaceIndexes } from '../server/src/locations/index.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import { setUpBrand } from '../server/src/set-up-brand.ts'
import { type OpenWorld, openWorld } from '../server/src/world.ts'
import { percentilesOf } from './percentiles.ts'
import { createRandom } from './random.ts'
import { seedLocations } from './seed-locations.ts'
import { cpuMsOf, type ServerProcess, startServer } from './server-process.ts'

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
    const firstMs = Math.round((await get(server, '/locations?lang=en')).elapsed)
    const pages: Record<string, object> = {}
    for (const [name, pathFor] of Object.entries(kinds(slugs))) pages[name] = await repeat(server, pathFor)
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
  const owner = { name: 'Bea', email: 'bea@bench.example', password: 'a long bench password' }
  const { accountId } = await setUpBrand(world, createConnectors(), {
    ...{ brand: 'Bench', locale: 'en', owner, address: 'support@bench.example' },
  })
  const context = createContext(world, accountId, { kind: 'system' })
  const links = { imprintUrl: 'https://bench.example/imprint', privacyUrl: 'https://bench.example/privacy' }
  await updateAccount(context, { brand: { legal: { ...links, termsUrl: null, footer: '' } } })
  await seedLocations(context, locations)
  return accountId
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

async function get({ url }: ServerProcess, path: string) {
  const started = performance.now()
  const answer = await fetch(`${url}${path}`)
  const body = await answer.text()
  const elapsed = performance.now() - started
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return { elapsed, body }
}

async function repeat(server: ServerProcess, pathFor: (turn: number) => string) {
  for (let turn = 0; turn < 30; turn++) await get(server, pathFor(turn))
  const cpuBefore = await cpuMsOf(server)
  const answers = []
  for (let turn = 0; turn < turns; turn++) answers.push(await get(server, pathFor(turn)))
  return {
    ms: percentilesOf(answers.map(({ elapsed }) => elapsed)),
    cpuMs: Math.round(((await cpuMsOf(server)) - cpuBefore) / (turns / 100)) / 100,
    mostBytesGzip: Math.max(...answers.map(({ body }) => gzipSync(body).length)),
  }
}
