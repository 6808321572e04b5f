import { afterAll, expect, test } from 'vitest'
import { type Brand, cast } from '../../../test/cast.ts'

const stage = await cast()
// An index hears of what happens only once the doors are open.
await stage.app.start()
afterAll(() => stage.app.stop())
const { http } = stage.app
const brand = await stage.brand('Aurora')
const other = await stage.brand('Boreal')
await brand.api('PATCH', '/account', { languages: ['en', 'it', 'de'] })

const get = (url: string, headers: Record<string, string> = {}) => http.inject({ url, headers })
const post = (url: string, form: Record<string, string>) =>
  http.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })

type Article = { id: string; texts: { id: string }[]; votes: { helpful: number; notHelpful: number } }

async function publish(of: Brand, text: object, more: object = {}): Promise<string> {
  const { id, texts } = (await of.api<Article>('POST', '/articles', { ...more, text })).body
  const made = await of.api('PUT', `/articles/${id}/texts/${texts[0]!.id}/publication`, {})
  expect(made.status, JSON.stringify(made.body)).toBeLessThan(300)
  return id
}

const topicId = (
  await brand.api<{ id: string }>('POST', '/topics', {
    names: { en: { name: 'Returns' }, it: { name: 'Resi' } },
  })
).body.id
const returns = await publish(
  brand,
  {
    locale: 'en',
    title: 'How do I return an order?',
    summary: 'Thirty days, in any shop.',
    html: '<p>Take it to any shop within thirty days. We are <span data-snippet="hours"></span>.</p>',
    keywords: ['refund'],
  },
  { topicId },
)
await publish(other, { locale: 'en', title: 'Secrets of Boreal', html: '<p>Only theirs.</p>' })

test('the first page leads to topics, articles and a person, and runs no script but ours', async () => {
  const page = await get('/help/en')
  expect(page.statusCode).toBe(200)
  expect(page.headers['content-security-policy']).toMatch(
    /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
  )
  expect(page.body).toContain('<html lang="en"')
  expect(page.body).toContain('/help/en/t/returns')
  expect(page.body).toContain('href="/contact?lang=en"')
  expect(page.body).toContain('hrefLang="it"')
  expect((await get('/help', { 'accept-language': 'it' })).headers.location).toBe('/help/it')
  expect((await get('/help', { 'accept-language': 'de-AT, it;q=0.5' })).headers.location).toBe('/help/de')
  const german = await get('/help/de')
  expect(german.body).toContain('<html lang="de"')
  expect(german.body).toContain('Wie können wir helfen?')
  expect((await get('/help/fr')).statusCode).toBe(404)
})

test('an article is read with the facts of a place, says its language, and can be printed, shared and found', async () => {
  const { slug } = (await brand.api<{ slug: string }>('GET', `/locations/${brand.locationId}`)).body
  const page = await get(`/help/en/how-do-i-return-an-order?at=${slug}`)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Aurora Centro')
  expect(page.body).toMatch(/data-snippet="hours">[^<]{5,}</)
  expect(page.body).toContain('"@type":"FAQPage"')
  expect(page.body).toContain('"@type":"BreadcrumbList"')
  expect(page.body).toContain('rel="canonical"')
  expect(page.body).toContain(`/help/en/t/returns?at=${slug}`)
  const italian = await get('/help/it/how-do-i-return-an-order')
  expect(italian.body).toContain('<article lang="en"')
  expect(italian.body).toContain('/help/it/t/resi')
})

test('what has not changed is not sent twice', async () => {
  const { headers } = await get('/help/en/how-do-i-return-an-order')
  const again = await get('/help/en/how-do-i-return-an-order', { 'if-none-match': String(headers.etag) })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('suggestions come with the second letter, for slips too, small and without the texts', async () => {
  const suggest = async (typed: string) => {
    const answer = await get(`/help/en/suggest?q=${encodeURIComponent(typed)}`)
    expect(answer.body.length).toBeLessThan(10_000)
    return answer
      .json()
      .groups.flatMap(({ items }: { items: { title: string }[] }) => items.map(({ title }) => title))
  }
  for (const typed of ['ho', 'retrun', 'refund'])
    expect(await suggest(typed), typed).toEqual(['How do I return an order?'])
  // Who names an order may want to see what became of it.
  expect(await suggest('returning orders')).toEqual(['How do I return an order?', 'See my requests'])
  // Where there is no answer there is a person.
  for (const typed of ['zz', 'secrets of boreal', 'human'])
    expect(await suggest(typed), typed).toEqual(['Write to us'])
  expect(await suggest('centro')).toEqual(['Aurora Centro'])
  const page = await get('/help/en/search?q=shop%20within')
  expect(page.body).toContain('<mark>shop</mark>')
  expect(page.body).toContain('noindex')
  expect((await get('/help/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E')).body).not.toContain(
    '<script>alert',
  )
})

test('what is published later is found, and what is taken back is not', async () => {
  const id = await publish(brand, { locale: 'en', title: 'Gift vouchers', html: '<p>Three years.</p>' })
  const isFound = async () =>
    (await get('/help/en/search?q=vouchers')).body.includes('/help/en/gift-vouchers')
  await expect.poll(isFound, { timeout: 20_000, interval: 200 }).toBe(true)
  await brand.api('DELETE', `/articles/${id}`)
  expect((await get('/help/en/gift-vouchers')).statusCode).toBe(404)
  await expect.poll(isFound, { timeout: 20_000, interval: 200 }).toBe(false)
})

test('a reader says whether it helped; a no is asked for its reason, and looking counts nothing', async () => {
  const path = '/help/en/how-do-i-return-an-order'
  await get(`${path}?vote=thanks`)
  const no = await post(`${path}/vote`, { helpful: 'no' })
  expect([no.statusCode, no.headers.location]).toEqual([303, `${path}?vote=why`])
  expect((await get(`${path}?vote=why`)).body).toContain('name="reason"')
  await post(`${path}/vote`, { helpful: 'no', reason: 'not_clear', words: 'Which shop?' })
  expect((await post(`${path}/vote`, { helpful: 'yes' })).headers.location).toBe(`${path}?vote=thanks`)
  expect((await post(`${path}/vote`, { helpful: 'perhaps' })).statusCode).toBe(422)
  const { votes } = (await brand.api<Article>('GET', `/articles/${returns}`)).body
  expect(votes).toEqual({ helpful: 1, notHelpful: 1 })
})

test('each brand has its own pages: by path, or by a host of its own', async () => {
  const page = await get('/b/boreal/help/en/secrets-of-boreal')
  expect(page.body).toContain('href="/b/boreal/help/en"')
  expect((await get('/help/en/secrets-of-boreal')).statusCode).toBe(404)
  expect((await get('/b/nobody/help/en')).statusCode).toBe(404)
  const hosts = { hosts: ['Help.Boreal.example'] }
  expect((await other.api('PUT', '/account/hosts', hosts)).body).toEqual({ hosts: ['help.boreal.example'] })
  const own = await get('/help/en/secrets-of-boreal', { host: 'help.boreal.example:443' })
  expect(own.body).toContain('rel="canonical" href="http://help.boreal.example/help/en/secrets-of-boreal"')
  expect(await brand.api('PUT', '/account/hosts', hosts)).toMatchObject({ status: 409 })
  expect((await brand.api('PUT', '/account/hosts', { hosts: ['http://x'] })).status).toBe(422)
})

test('pictures of articles are there for everybody, those of other brands for nobody here', async () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const text = {
    locale: 'en',
    title: 'With a picture',
    html: `<p><img src="data:image/png;base64,${pixel}" alt="A dot"></p>`,
  }
  await publish(other, text)
  const path = '/b/boreal/help/en/with-a-picture'
  const [, src = ''] = /src="\/b\/boreal(\/help-files\/[0-9a-f]{64})"/.exec((await get(path)).body) ?? []
  const picture = await get(`/b/boreal${src}`)
  expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png'])
  expect(picture.rawPayload.toString('base64')).toBe(pixel)
  expect((await get(src)).statusCode).toBe(404)
  expect((await get(`/help-files/${'0'.repeat(64)}`)).statusCode).toBe(404)
})

test('a help centre without imprint and privacy notice is not open yet, but a person is there', async () => {
  const third = await stage.brand('Cirrus')
  const links = { imprintUrl: 'https://cirrus.example/imprint', privacyUrl: null, termsUrl: null, footer: '' }
  await third.api('PATCH', '/account', { brand: { legal: links } })
  await publish(third, { locale: 'en', title: 'Returns', html: '<p>Thirty days.</p>' })
  for (const path of ['/help/en', '/help/en/returns', '/help/en/search?q=returns', '/help/sitemap.xml']) {
    const page = (await get(`/b/cirrus${path}`)).body
    expect(page).toContain('opens soon')
    expect(page).not.toContain('Thirty days')
    expect(page).toContain('/b/cirrus/contact?lang=en')
  }
  expect((await get('/b/cirrus/help/en/suggest?q=returns')).json().groups).toEqual([])
  expect((await get('/b/cirrus/contact')).statusCode).toBe(200)
  const privacyUrl = 'https://cirrus.example/privacy'
  await third.api('PATCH', '/account', { brand: { legal: { ...links, privacyUrl } } })
  expect((await get('/b/cirrus/help/en/returns')).body).toContain('Thirty days')
})

test('feed and site map name what is public, in XML', async () => {
  const feed = await get('/help/en/feed.xml')
  expect(feed.headers['content-type']).toContain('application/rss+xml')
  expect(feed.body).toContain('<title>How do I return an order?</title>')
  expect((await get('/sitemap.xml')).body).toContain('/help/sitemap.xml</loc>')
  const map = (await get('/help/sitemap.xml')).body
  expect(map).toContain('/help/en/how-do-i-return-an-order</loc>')
  expect(map).not.toContain('boreal')
})

test('the way to a person is there for every place, best first, with what was typed', async () => {
  await brand.api('PATCH', `/locations/${brand.locationId}`, { phone: '+39 02 1234567' })
  const page = await get('/contact?q=broken%20glasses')
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('href="tel:+39021234567"')
  expect(page.body).toContain(`mailto:${brand.address}?subject=broken%20glasses`)
  expect((await get('/contact?q=stolen%20card')).body).toMatch(/class="best"><h2>Call us/)
  expect((await get('/contact?lang=it')).body).toContain('Chiamaci')
})

test('an article is not read with the facts of a place that is gone', async () => {
  const made = await brand.api<{ id: string; slug: string }>('POST', '/locations', {
    ...{ name: 'Aurora Porto', zone: 'Europe/Rome' },
  })
  const read = async () =>
    (await get(`/help/en/how-do-i-return-an-order?at=${made.body.slug}`)).body.includes('Aurora Porto')
  expect(await read()).toBe(true)
  await brand.api('PATCH', `/locations/${made.body.id}`, { status: 'closed', closedFrom: '2024-03-01' })
  expect(await read()).toBe(false)
})
