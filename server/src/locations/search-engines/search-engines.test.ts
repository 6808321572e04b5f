import { createServer } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cast } from '../../../test/cast.ts'
import { lookForChangedPages } from './tell-engines.ts'

const bodyShape = z.object({
  host: z.string(),
  key: z.string(),
  keyLocation: z.string(),
  urlList: z.array(z.string()),
})
type Received = { path: string; type: string; body: z.infer<typeof bodyShape> }

/** A search engine as https://www.indexnow.org/documentation has it; what it answers is said beforehand. */
async function openEngine() {
  const received: Received[] = []
  const answers: { status: number; headers?: Record<string, string> }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const parsed = bodyShape.safeParse(JSON.parse(Buffer.concat(chunks).toString()))
    const type = request.headers['content-type'] ?? ''
    const isSound = request.method === 'POST' && parsed.success && parsed.data.urlList.length <= 10_000
    if (parsed.success) received.push({ path: request.url ?? '', type, body: parsed.data })
    const { status, headers = {} } = answers.shift() ?? { status: isSound ? 200 : 400 }
    response.writeHead(status, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return { received, answers, url, close: () => server.close() }
}

const engine = await openEngine()
const stage = await cast({ PLATFORM_ORIGINS: `indexnow=${engine.url}` })
afterAll(async () => {
  engine.close()
  await stage.app.stop()
})
const brand = await stage.brand('Aurora')
type Pings = {
  isOn: boolean
  keyUrl: string
  lastStatus: number | null
  lastCount: number
  nextAt: string
}
const pings = async () => (await brand.api<Pings>('GET', '/search-engine-pings')).body
let now = stage.world.now().getTime()

/** Lets minutes pass and does what is due then. */
async function pass(minutes: number): Promise<void> {
  now += minutes * 60_000
  stage.world.setNow(new Date(now))
  await lookForChangedPages(brand.context)
  await stage.settle()
}

async function open(name: string) {
  return (await brand.api<{ id: string; slug: string }>('POST', '/locations', { name, zone: 'Europe/Rome' }))
    .body
}

test('nobody is told of anything unless the brand wants it', async () => {
  await open('Aurora Duomo')
  await pass(10)
  expect(await pings()).toMatchObject({ isOn: false, keyUrl: null })
  expect(engine.received).toEqual([])
})

test('changed pages are told together, and the key stands where the engine looks for it', async () => {
  const on = await brand.api<Pings>('PUT', '/search-engine-pings', { isOn: true })
  expect(on.body).toMatchObject({ isOn: true, lastStatus: null })
  await pass(1)
  const [navigli, isola] = [await open('Aurora Navigli'), await open('Aurora Isola')]
  await brand.api('PATCH', `/locations/${navigli.id}`, { phone: '+390286456789' })
  await pass(6)
  expect(engine.received).toHaveLength(1)
  const { body, path, type } = engine.received[0]!
  expect([path, type]).toEqual(['/indexnow', 'application/json; charset=utf-8'])
  expect(body.urlList.map((url) => new URL(url).pathname.split('/').at(-1)).toSorted()).toEqual(
    [isola.slug, navigli.slug].toSorted(),
  )
  const { pathname, host } = new URL(body.keyLocation)
  expect(host).toBe(body.host)
  const shown = await stage.app.http.inject({ url: pathname })
  expect([shown.statusCode, shown.body]).toEqual([200, body.key])
  expect(body.urlList.every((url) => url.startsWith(body.keyLocation.slice(0, -36)))).toBe(true)
  const other = pathname.replace(/[0-9a-f]{32}/, 'a'.repeat(32))
  expect((await stage.app.http.inject({ url: other })).statusCode).toBe(404)
  expect(await pings()).toMatchObject({ lastStatus: 200, lastCount: 2 })
  await pass(20)
  expect(engine.received).toHaveLength(1)
})

test('what was refused is told again, each time later, and once it is taken no more', async () => {
  const { slug } = await open('Aurora Brera')
  engine.answers.push({ status: 403 }, { status: 429, headers: { 'retry-after': '3600' } }, { status: 202 })
  const before = engine.received.length
  await pass(6)
  expect(await pings()).toMatchObject({ lastStatus: 403, lastCount: 1 })
  await pass(6)
  expect(await pings()).toMatchObject({ lastStatus: 429 })
  await pass(30)
  expect(engine.received.length).toBe(before + 2)
  await pass(31)
  expect(await pings()).toMatchObject({ lastStatus: 202 })
  const told = engine.received
    .slice(before)
    .map(({ body }) => body.urlList.map((url) => new URL(url).pathname))
  expect(told).toEqual([[`/locations/${slug}`], [`/locations/${slug}`], [`/locations/${slug}`]])
  await pass(1440)
  expect(engine.received.length).toBe(before + 3)
})

test('switched off nothing is told, and the key is gone', async () => {
  const key = new URL((await pings()).keyUrl).pathname
  const ben = await brand.member({ role: 'agent', name: 'Ben' })
  expect((await ben.api('PUT', '/search-engine-pings', { isOn: false })).status).toBe(403)
  await brand.api('PUT', '/search-engine-pings', { isOn: false })
  const before = engine.received.length
  await open('Aurora Porto')
  await pass(10)
  expect(engine.received.length).toBe(before)
  expect((await stage.app.http.inject({ url: key })).statusCode).toBe(404)
})
