import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { updateAccount } from '../server/src/accounts/index.ts'
import { createConnectors } from '../server/src/connectors/index.ts'
import { readConfig } from '../server/src/platform/config.ts'
import { type Context, createContext } from '../server/src/platform/context.ts'
import { setUpBrand } from '../server/src/set-up-brand.ts'
import { type OpenWorld, openWorld } from '../server/src/world.ts'
import { percentilesOf } from './percentiles.ts'
import { seedHelp, topicCount } from './seed-help.ts'
import { cpuMsOf, type ServerProcess, startServer } from './server-process.ts'

const turns = 500

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
    const before = await memoryOf(server)
    const indexMadeMs: Record<string, number> = {}
    for (const locale of ['en', 'it', 'pl', 'ru'])
      indexMadeMs[locale] = Math.round((await get(server, `/help/${locale}/suggest?q=re`)).elapsed)
    const memoryMiB = (await memoryOf(server)) - before
    const asked: Record<string, object> = {}
    for (const [name, urlFor] of Object.entries(kinds)) asked[name] = await repeat(server, urlFor)
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
  if (!known) await setUp(world, articles)
  await world.close()
}

async function setUp(world: OpenWorld, articles: number): Promise<void> {
  const owner = { name: 'Bea', email: 'bea@bench.example', password: 'a long bench password' }
  const { accountId } = await setUpBrand(world, createConnectors(), {
    ...{ brand: 'Bench', locale: 'en', owner, address: 'support@bench.example' },
  })
  const context = createContext(world, accountId, { kind: 'system' })
  await openHelp(context)
  await seedHelp(context, articles)
}

// A help centre without them is closed.
async function openHelp(context: Context): Promise<void> {
  const links = { imprintUrl: 'https://bench.example/imprint', privacyUrl: 'https://bench.example/privacy' }
  await updateAccount(context, { brand: { legal: { ...links, termsUrl: null, footer: '' } } })
}

async function get({ url }: ServerProcess, path: string) {
  const started = performance.now()
  const answer = await fetch(`${url}${path}`)
  const body = await answer.text()
  const elapsed = performance.now() - started
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return { elapsed, body }
}

async function repeat(server: ServerProcess, urlFor: (turn: number) => string) {
  for (let turn = 0; turn < 50; turn++) await get(server, urlFor(turn))
  const cpuBefore = await cpuMsOf(server)
  const answers = []
  for (let turn = 0; turn < turns; turn++) answers.push(await get(server, urlFor(turn)))
  return {
    ms: percentilesOf(answers.map(({ elapsed }) => elapsed)),
    cpuMs: Math.round(((await cpuMsOf(server)) - cpuBefore) / (turns / 100)) / 100,
    mostBytesGzip: Math.max(...answers.slice(0, 20).map(({ body }) => gzipSync(body).length)),
  }
}

async function memoryOf({ pid }: ServerProcess): Promise<number> {
  const [, kiB] = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kiB) / 1024)
}
