import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { liveDirectories } from '../../../test/platforms/live-directory.ts'
import { ourPlace, wrongPhone } from '../../../test/platforms/standing.ts'
import { findData } from './find-data.ts'
import { readSiteMap } from './read-site-map.ts'
import { toListing } from './to-listing.ts'

type Page = { status?: number; body: string | Buffer; headers?: Record<string, string> }
const pages = new Map<string, Page>()
const asked: string[] = []
const server = createServer(({ url = '/' }, response) => {
  asked.push(url)
  const page = pages.get(url) ?? { status: 404, body: 'Not here' }
  response.writeHead(page.status ?? 200, page.headers ?? {}).end(page.body)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
const stage = await cast({ PLATFORM_ORIGINS: `web_site=${origin}` })
afterAll(async () => {
  server.close()
  await stage.app.stop()
})
const brand = await stage.brand('Aurora')
await brand.api('POST', '/locations', ourPlace)
const live = liveDirectories({ stage, brand })

const place = (number: number, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Optician',
  '@id': `${origin}/shops/${number}#place`,
  name: number === 1 ? ourPlace.name : `Ottica ${number}`,
  address: {
    '@type': 'PostalAddress',
    streetAddress: number === 1 ? ourPlace.street : `Via Roma ${number}`,
    postalCode: '20124',
    addressLocality: 'Milano',
    addressCountry: { '@type': 'Country', name: 'IT' },
  },
  geo: { latitude: '45.4785', longitude: 9.2085 + (number - 1) / 1000 },
  telephone: number === 1 ? wrongPhone : '+39 02 555 1234',
  openingHoursSpecification: { dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '18:00' },
  ...more,
})
const html = (...data: object[]) =>
  data.map((one) => `<script type='application/ld+json'>${JSON.stringify(one)}</script>`).join('\n')
const siteMap = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`

function show() {
  pages.clear()
  const index = [`${origin}/shops.xml.gz`, 'https://elsewhere.example/other.xml']
  const inIndex = index.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')
  pages.set('/sitemap.xml', { body: `<sitemapindex>${inIndex}</sitemapindex>` })
  const shops = [1, 2, 3, 4].map((number) => `${origin}/shops/${number}`)
  pages.set('/shops.xml.gz', { body: gzipSync(siteMap(...shops)) })
  pages.set('/shops/1', { body: html({ '@type': 'Organization', name: 'Aurora' }, place(1)) })
  pages.set('/shops/2', { body: `${html({ '@graph': [place(2)] })}<script type="application/ld+json">{"na` })
  pages.set('/shops/3', { body: '<h1>Nothing for machines</h1>' })
}

async function read(name: string): Promise<string> {
  await live.rest()
  const id = await live.connected('web_site', name, { account: origin })
  await live.read(id)
  return id
}
const recordsOf = async (id: string) =>
  (
    await brand.api<{ items: { name: string; wrong: string[] }[] }>(
      'GET',
      `/directories/${id}/records?limit=50`,
    )
  ).body.items

test('a site is read by its site maps, page by page, and what its pages say is judged like any directory', async () => {
  show()
  const id = await read('Our site')
  expect(asked).toContain('/shops/4')
  expect(asked).not.toContain('/other.xml')
  expect((await recordsOf(id)).map(({ name }) => name)).toContain('Ottica 2')
  const ours = await live.recordOf(id)
  expect(ours.wrong).toContain('phone')
  expect(await live.connection(id)).toMatchObject({ state: 'connected', problem: null })
  const { body } = await brand.api<{ items: object[] }>('GET', `/directories/${id}/push-proposals`)
  expect(body.items).toEqual([])
})

test('an address that is none, or where nothing is, is refused in words and keeps nothing', async () => {
  show()
  const { body } = await brand.api<{ id: string }>('POST', '/directories', {
    platform: 'web_site',
    name: 'Nowhere',
  })
  const put = (account: string) =>
    brand.api<{ detail: string }>('PUT', `/directories/${body.id}/connection`, { account })
  expect((await put('')).status).toBe(422)
  expect((await put('http://[')).body.detail).toContain('http://[')
  expect((await put(`${origin}/nothing.xml`)).body.detail).toContain('404')
  expect((await put('http://10.0.0.1/')).status).toBe(422)
  expect((await live.connection(body.id)).state).toBe('none')
})

test.each([
  ['too many', { status: 429, body: '', headers: { 'retry-after': '30' } }],
  ['a failure', { status: 500, body: 'oops' }],
])('after %s it goes on where it was, and what was read before stands', async (_name, page) => {
  show()
  const id = await read(`Again ${page.status}`)
  const before = await recordsOf(id)
  pages.set('/shops/2', page)
  await live.rest()
  await live.read(id)
  expect(await live.connection(id)).toMatchObject({ problem: 'directory_later' })
  show()
  // What the site asked for is kept by the database's clock.
  await live.rest()
  await live.later(3_600_000)
  expect(await live.connection(id)).toMatchObject({ problem: null })
  expect(await recordsOf(id)).toEqual(before)
})

test('a site map names pages of its own host only; a page that is none stands for itself', () => {
  const map = siteMap(
    'https://a.example/1?x=1&amp;y=2',
    'https://b.example/2',
    'nonsense',
    'https://a.example/1?x=1&amp;y=2',
  )
  expect(readSiteMap(map, 'https://a.example/sitemap.xml')).toEqual({
    pages: ['https://a.example/1?x=1&y=2'],
    more: [],
  })
  expect(readSiteMap('<h1>Shop</h1>', 'https://a.example/shop')).toEqual({
    pages: ['https://a.example/shop'],
    more: [],
  })
})

test('hours are read from both ways to state them; what is no place is left', () => {
  const of = (data: object) => toListing({ ...place(1), ...data }, 'https://a.example/1', 0)
  expect(of({})?.hours?.weekly[1]).toEqual([{ from: 540, to: 1080 }])
  expect(
    of({ openingHoursSpecification: undefined, openingHours: ['Mo-Fr 10:00-12:00'] })?.hours?.weekly[2],
  ).toEqual([{ from: 600, to: 720 }])
  expect(of({ openingHoursSpecification: undefined })?.hours).toBeUndefined()
  expect(of({ '@type': ['Organization'] })).toBeUndefined()
  expect(of({ address: 'Via Roma' })).toBeUndefined()
  expect(of({ branchCode: 7 })?.externalIds).toEqual(['store:7'])
})

test('pages that never end are read in linear time', () => {
  expect(findData('<script '.repeat(200_000))).toEqual([])
  expect(findData('<script type="application/ld+json">'.repeat(50_000))).toEqual([])
  expect(findData(html({ a: 1 }).toUpperCase().replace('"A"', '"a"'))).toEqual([{ a: 1 }])
})
