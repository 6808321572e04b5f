import { resolve } from 'node:path'
import { readConfig } from '../server/src/platform/config.ts'
import { openWorld } from '../server/src/world.ts'
import { askPage, askPages } from './ask-pages.ts'
import { seedHelp, topicCount } from './seed-help.ts'
import { residentMiB, startServer } from './server-process.ts'
import { setUpPublicBrand } from './set-up-public-brand.ts'

const turns = 2_000

const typed = [
  're',
  'ret',
  'return an or',
  'retrun',
  'delivery time',
  'opening hours',
  'gift',
  'payment card',
  'guarantie',
]

/**
 * The help centre with 20,000 articles in four languages, as its visitors have it: a server of its own, asked over HTTP.
 * Suggestions, each kind of page, what a request costs of a processor, and what the indexes weigh.
 */
export async function measure(isQuick: boolean) {
  const articles = isQuick ? 1_000 : 20_000
  const folder = resolve(`.cache/bench-help-${articles}`)
  await fill(folder, articles)
  const server = await startServer(folder)
  try {
    const before = await residentMiB(server.pid)
    const indexMadeMs: Record<string, number> = {}
    for (const locale of ['en', 'it', 'pl', 'ru'])
      indexMadeMs[locale] = Math.round((await askPage(server, `/help/${locale}/suggest?q=re`)).elapsed)
    const memoryMiB = Math.round((await residentMiB(server.pid)) - before)
    const asked: Record<string, object> = {}
    for (const [name, urlFor] of Object.entries(kinds)) asked[name] = await askPages(server, turns, urlFor)
    const budget = { suggestP95Ms: 20, suggestKB: 10, pageP99Ms: 15, pageKiBGzip: 20 }
    return { budget, articles, indexMadeMs, memoryMiB, ...asked }
  } finally {
    await server.stop()
  }
}

const word = (turn: number) => encodeURIComponent(typed[turn % typed.length] ?? '')
const kinds = {
  suggestions: (turn: number) => `/help/en/suggest?q=${word(turn)}`,
  home: () => '/help/en',
  topic: (turn: number) => `/help/en/t/topic-${1 + (turn % topicCount)}`,
  article: (turn: number) => `/help/en/article-en-${1 + (turn % 500)}`,
  search: (turn: number) => `/help/en/search?q=${word(turn)}`,
  contact: () => '/contact?lang=en',
  form: () => '/contact/write?lang=en',
}

// Once: the next bench finds it filled.
async function fill(folder: string, articles: number): Promise<void> {
  const world = await openWorld(
    readConfig({ VICINO_DATA: folder, PORT: '0', SMTP_PORT: '0', LOG_LEVEL: 'error' }),
    { isGuest: false },
  )
  const known = await world.db.selectFrom('accounts').select('id').executeTakeFirst()
  if (!known) await seedHelp(await setUpPublicBrand(world), articles)
  await world.close()
}
