import { setUpAccount } from '../server/src/accounts/index.ts'
import { createApp } from '../server/src/app.ts'
import { beginImport, takeImport } from '../server/src/locations/imports/begin.ts'
import { showImport } from '../server/src/locations/imports/queries.ts'
import { workOnImport } from '../server/src/locations/imports/work.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import { openWorld } from '../server/src/world.ts'
import { createRandom } from './random.ts'
import { seedPlaces } from './seed-places.ts'
import { freePort, makeFolder, removeFolder } from './server-process.ts'

const badShare = 0.03
const faults = ['25:00-26:00', '9999', 'swapped'] as const

/** Brings a table of locations of which 3 % are bad: reading and judging, taking, and bringing it again. */
export async function measure(isQuick: boolean) {
  const folder = await makeFolder()
  const port = await freePort()
  const world = await openWorld(
    readConfig({ VICINO_DATA: folder, PORT: String(port), SMTP_PORT: '0', LOG_LEVEL: 'error' }),
    { isGuest: false },
  )
  const app = await createApp(world)
  try {
    const sizes = isQuick ? [10_000] : [10_000, 100_000]
    const runs = []
    for (const size of sizes) {
      const { accountId } = await setUpAccount(world, {
        brand: `Bench ${size}`,
        locale: 'en',
        owner: { name: 'Bea', email: `bea${size}@bench.example`, password: 'a long bench password' },
      })
      runs.push(await run(createContext(world, accountId, { kind: 'system' }), size))
    }
    return { budget: { rows: 100_000, minutes: 5 }, runs }
  } finally {
    await app.stop()
    await world.close()
    await removeFolder(folder)
  }
}

async function run(context: Context, size: number) {
  const { bytes, bad } = tableOf(size)
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 100)
  const timed = async (work: () => Promise<unknown>) => {
    const startedAt = performance.now()
    await work()
    return Math.round((performance.now() - startedAt) / 10) / 100
  }
  const bring = async () => {
    const id = await beginImport(context, { filename: 'bench.csv', bytes })
    await workOnImport(context, id, () => false)
    return id
  }
  let [id, again] = ['', '']
  const judged = await timed(async () => {
    id = await bring()
  })
  const { verdicts } = await showImport(context, id, 'en')
  const taken = await timed(async () => {
    await takeImport(context, id, 'bench')
    await workOnImport(context, id, () => false)
  })
  const judgedAgain = await timed(async () => {
    again = await bring()
  })
  clearInterval(watch)
  return {
    ...{ rows: size, bad, megabytes: Math.round(bytes.byteLength / 2 ** 20), verdicts },
    outcomes: (await showImport(context, id, 'en')).outcomes,
    again: (await showImport(context, again, 'en')).verdicts,
    seconds: { readAndJudged: judged, taken, readAndJudgedAgain: judgedAgain },
    peakMemoryMiB: Math.round(peak / 2 ** 20),
  }
}

const header =
  'Store code,Business name,Address line 1,Postal code,Locality,Country / Region,Latitude,Longitude,Primary phone,Monday hours,Friday hours,Saturday hours'

function tableOf(size: number): { bytes: Buffer; bad: number } {
  const random = createRandom(5)
  let bad = 0
  const rows = seedPlaces(5, size).places.map((place, index) => {
    const fault = random.chance(badShare) ? random.pick([...faults]) : undefined
    if (fault) bad += 1
    const point = [place.latitude ?? 0, place.longitude ?? 0].map((degrees) => degrees.toFixed(5))
    const [latitude, longitude] = fault === 'swapped' ? ['121.5', '25.04'] : point
    const { street, postcode, city, country } = place.address
    const cells = [
      ...[`B${index}`, place.name, street, postcode, city, country, latitude ?? '', longitude ?? ''],
      fault === '9999' ? '9999' : (place.phones[0] ?? ''),
      ...[fault === '25:00-26:00' ? fault : '09:00-18:00', '18:00-02:00', 'x'],
    ]
    return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  })
  return { bytes: Buffer.from([header, ...rows].join('\n')), bad }
}
