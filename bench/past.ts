import { fakeAppStore } from '../server/test/platforms/app_store_reviews.ts'
import { fakeFacebookReviews } from '../server/test/platforms/facebook-reviews.ts'
import { fakeGoogleReviews } from '../server/test/platforms/google-reviews.ts'
import { fakeTrustpilot } from '../server/test/platforms/trustpilot_reviews.ts'
import { type Ask, setUpSources, type ToRead } from './past-sources.ts'
import { type Brand, makeFolder, removeFolder, setUpBrand, startServer } from './server-process.ts'

const kills = 3
const longestMs = 60 * 60_000

/**
 * Years of reviews of every platform that tells of its past, read at the pace each allows, by a server that is killed
 * three times on the way: how long it takes, and whether all of them are there, each once.
 */
export async function measure(isQuick: boolean) {
  const count = isQuick ? 2_000 : 50_000
  const sources = await standIns(count)
  const folder = await makeFolder()
  const environment = {
    PLATFORM_ORIGINS: sources.map(({ platform, origin }) => `${platform}=${origin}`).join(','),
  }
  let server = await startServer(folder, environment)
  const started = performance.now()
  try {
    const brand = await setUpBrand(folder)
    await setUpSources(asking(server.url, brand), sources)
    for (let killed = 1; killed <= kills; killed += 1) {
      const sofar = (count * sources.length * killed) / (kills + 1) / 2
      await until(async () => total(await read(asking(server.url, brand))) >= sofar)
      await server.kill()
      server = await startServer(folder, environment)
    }
    const done = new Map<string, number>()
    await until(async () => {
      for (const { kind, reading, reviews } of await read(asking(server.url, brand)))
        if (reading === null && reviews >= count && !done.has(kind)) done.set(kind, performance.now())
      return done.size === sources.length
    })
    const ask = asking(server.url, brand)
    const figures = []
    for (const source of sources)
      figures.push({
        source: source.kind,
        ...(await compare(ask, source)),
        minutes: Math.round(((done.get(source.kind) ?? 0) - started) / 6_000) / 10,
      })
    return { reviewsInEach: count, kills, sources: figures }
  } finally {
    await server.stop()
    await removeFolder(folder)
    for (const { close } of sources) close()
  }
}

async function standIns(count: number): Promise<ToRead[]> {
  const [google, facebook] = [await fakeGoogleReviews(), await fakeFacebookReviews()]
  const [trustpilot, appStore] = [await fakeTrustpilot(), await fakeAppStore(() => new Date())]
  const locations = count / 25
  // Sixty-one minutes apart: some years, and every kind of review as often as at one minute.
  google.fill(locations, 25, 61)
  facebook.fill(count / 500, 500, 61)
  trustpilot.show(count)
  appStore.show(count)
  return [
    {
      kind: 'google_reviews',
      platform: 'google_business',
      ...google,
      writtenAt: () => [...google.reviews.values()].map(({ createTime }) => String(createTime)),
    },
    {
      kind: 'facebook_reviews',
      platform: 'facebook',
      ...facebook,
      writtenAt: () => [...facebook.recommendations.values()].flat().map(({ created_time }) => created_time),
    },
    {
      kind: 'trustpilot_reviews',
      platform: 'trustpilot_reviews',
      ...trustpilot,
      writtenAt: () => [...trustpilot.reviews.values()].map(({ createdAt }) => createdAt),
    },
    {
      kind: 'app_store_reviews',
      platform: 'app_store_reviews',
      ...appStore,
      writtenAt: () => [...appStore.reviews.values()].map(({ attributes }) => attributes.createdDate),
    },
  ].map(({ kind, platform, origin, close, writtenAt }) => ({
    kind,
    platform,
    origin,
    close,
    writtenAt: () => writtenAt().map((at) => new Date(at).getTime()),
  }))
}

function asking(url: string, { apiKey }: Brand): Ask {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? {} : Object(await answer.json())
  }
}

type State = {
  kind: string
  channelId: string
  reading: string | null
  reviews: number
  problem: string | null
}

async function read(ask: Ask): Promise<State[]> {
  const { items } = await ask('GET', '/review-sources')
  return items.map((one: State & { platform: string }) => ({ ...one, kind: one.platform }))
}

function total(states: readonly State[]): number {
  return states.reduce((sum, { reviews }) => sum + reviews, 0)
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + longestMs
  for (;;) {
    if (await isSo()) return
    if (performance.now() > deadline) throw new Error('The past was not read in time.')
    await new Promise((done) => setTimeout(done, 2_000))
  }
}

/** What we have of a source beside what it has: every review was written at another moment. */
async function compare(ask: Ask, source: ToRead) {
  const [state] = (await read(ask)).filter(({ kind }) => kind === source.kind)
  const ours: number[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: { writtenAt: string }[]; nextCursor: string | null } = Object(
      await ask('GET', `/reviews?channelId=${state?.channelId}&limit=200${cursor && `&cursor=${cursor}`}`),
    )
    ours.push(...page.items.map(({ writtenAt }) => new Date(writtenAt).getTime()))
    cursor = page.nextCursor
  }
  const theirs = new Set(source.writtenAt())
  const distinct = new Set(ours)
  return {
    reviews: ours.length,
    missing: theirs.difference(distinct).size,
    twice: ours.length - distinct.size,
    foreign: distinct.difference(theirs).size,
    problem: state?.problem ?? null,
  }
}
