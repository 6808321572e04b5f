import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { createApp } from '../server/src/app.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { noteProblems } from '../server/src/reviews/trends/problems/note-problems.ts'
import { openWorld } from '../server/src/world.ts'
import { countStatements } from './open-inbox.ts'
import { percentilesOf } from './percentiles.ts'
import { simulateProblems } from './problems.ts'
import { listPages, trendPages } from './review-pages.ts'
import { locations, seedReviews } from './seed-reviews.ts'

const turns = 100

/**
 * Lists, trends, the map and problems of one brand with 1,000,000 reviews over 2,000 locations, over HTTP; and what the
 * rule of problems finds of injected bursts.
 */
export async function measure(isQuick: boolean) {
  const wanted = isQuick ? 50_000 : 1_000_000
  // What an earlier run has filled so far is measured as it is.
  const isAsItIs = process.argv.includes('--as-it-is')
  const folder = resolve(`.cache/bench-reviews-${wanted}`)
  const config = readConfig({ VICINO_DATA: folder, PORT: '0', SMTP_PORT: '0', LOG_LEVEL: 'error' })
  const world = await openWorld(config, { isGuest: false })
  const begun = performance.now()
  const { context, apiKey, count } = await seedReviews(world, isAsItIs ? 0 : wanted)
  const seedSeconds = Math.round((performance.now() - begun) / 1000)
  const app = await createApp(world)
  const url = await app.http.listen({ port: 0, host: '127.0.0.1' })
  const ask = asker(url, apiKey)
  const pages: Record<string, object> = {}
  for (const [name, path] of Object.entries(await paths(ask))) pages[name] = await repeat(ask, path)
  const looking = performance.now()
  await noteProblems(context, {})
  const problemsMs = Math.round(performance.now() - looking)
  pages.problems = await repeat(ask, 'review-problems?state=open')
  await app.stop()
  await world.close()
  return {
    budget: { pageP95Ms: 25, statements: 3, KiBGzip: 30, mapP95Ms: 300 },
    ...{ reviews: count, locations, seedSeconds, pages, problemsMs },
    detection: simulateProblems({
      locations: isQuick ? 200 : 2_000,
      weeks: isQuick || isAsItIs ? 8 : 20,
      windowDays: 7,
    }),
  }
}

type Ask = ReturnType<typeof asker>

/** What people look at: lists by every filter, and each page of what reviews teach. */
async function paths(ask: Ask): Promise<Record<string, string>> {
  const { items: regions } = JSON.parse((await ask('regions')).body)
  const latest = JSON.parse((await ask('reviews?limit=100&state=due')).body)
  const [first] = latest.items
  const old = `${new Date(Date.now() - 300 * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`
  const { nextCursor } = JSON.parse((await ask(`reviews?limit=1&until=${old}`)).body)
  const of = {
    ...{ region: regions[0].id, location: first.locationId, channel: first.channelId, cursor: nextCursor },
    others: [...new Set<string>(latest.items.map((one: { locationId: string }) => one.locationId))],
    conversation: first.conversationId,
  }
  return { ...listPages(of), ...trendPages(of) }
}

function asker(url: string, apiKey: string) {
  const counter = countStatements()
  return async function ask(path: string): Promise<{ elapsed: number; statements: number; body: string }> {
    const before = counter.count
    const started = performance.now()
    const answer = await fetch(`${url}/api/v1/${path}`, { headers: { authorization: `Bearer ${apiKey}` } })
    const body = await answer.text()
    const elapsed = performance.now() - started
    // So many in a minute are let in from one key; what is waited is not measured.
    if (answer.status === 429) {
      await setTimeout(1_000 * Number(answer.headers.get('retry-after') ?? 60))
      return ask(path)
    }
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 300)}`)
    return { elapsed, statements: counter.count - before, body }
  }
}

async function repeat(ask: Ask, path: string) {
  for (let warm = 0; warm < 5; warm += 1) await ask(path)
  const answers = []
  for (let turn = 0; turn < turns; turn += 1) answers.push(await ask(path))
  const last = answers[answers.length - 1]
  return {
    ms: percentilesOf(answers.map(({ elapsed }) => elapsed)),
    statements: last?.statements,
    KiBGzip: Math.round(gzipSync(last?.body ?? '').length / 102.4) / 10,
  }
}
