import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'

const stage = await cast()
afterAll(() => stage.app.stop())
const { http } = stage.app
const brand = await stage.brand('Aurora')
await brand.api('PATCH', '/account', { languages: ['en', 'it', 'pl', 'ru'] })

const get = (url: string, headers: Record<string, string> = {}) => http.inject({ url, headers })
const page = async (path: string) => (await get(path)).body

const allDay = [{ from: 0, to: 1440 }]
const always = {
  zone: 'Europe/Rome',
  weekly: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
  dated: [],
}
const nextYear = stage.world.now().getFullYear() + 1
const inAMonth = new Date(stage.world.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10)

type Made = { id: string; slug: string }

async function open(location: object): Promise<Made> {
  const made = await brand.api<Made>('POST', '/locations', {
    zone: 'Europe/Rome',
    country: 'IT',
    ...location,
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return made.body
}

async function change({ id }: Made, changes: object): Promise<void> {
  const { headers } = await brand.api('GET', `/locations/${id}`)
  const etag = String(headers.etag ?? '')
  const answer = await brand.api('PATCH', `/locations/${id}`, changes, etag ? { 'if-match': etag } : {})
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

const duomo = await open({
  name: 'Aurora Duomo',
  street: 'Via Torino 5',
  postcode: '20123',
  locality: 'Milano',
  latitude: 45.4625,
  longitude: 9.186,
  phone: '+390286456789',
  hours: always,
  categories: ['optician'],
  languages: ['it', 'en'],
  attributes: { wheelchair_entrance: true, lift: false, pay_cards: true },
  services: [
    { name: 'Eye test', names: { it: 'Esame della vista' }, minutes: 30, price: { kind: 'free' } },
    { name: 'Repair', names: {}, minutes: null, price: { kind: 'from', cents: 1500, currency: 'EUR' } },
  ],
  credentials: [
    {
      kind: 'licence',
      name: 'Optometry',
      number: 'A1',
      issuer: 'ASL',
      validFrom: null,
      expiresOn: null,
      remindDays: 30,
      isPublic: true,
    },
    {
      kind: 'licence',
      name: 'Run out',
      number: '',
      issuer: '',
      validFrom: null,
      expiresOn: '2020-01-01',
      remindDays: 30,
      isPublic: true,
    },
    {
      kind: 'insurance',
      name: 'Secret policy',
      number: '',
      issuer: '',
      validFrom: null,
      expiresOn: null,
      remindDays: 30,
      isPublic: false,
    },
  ],
  descriptions: { en: { short: 'Glasses under the spires.', long: 'Two floors of frames.' } },
})
const navigli = await open({
  name: 'Aurora Navigli',
  street: 'Ripa di Porta Ticinese 33',
  postcode: '20143',
  locality: 'Milano',
  latitude: 45.452,
  longitude: 9.17,
  hours: always,
})

test('a page says what a place is, that it is open now, how to get there and what it offers, without a script', async () => {
  const answer = await get(`/locations/${duomo.slug}?lang=en`)
  expect(answer.statusCode).toBe(200)
  const { body } = answer
  expect(body).not.toMatch(/<script(?! type="application\/ld\+json")/)
  expect(body).toContain('<h1>Aurora Duomo</h1>')
  expect(body).toContain('Glasses under the spires.')
  expect(body).toContain('Open around the clock')
  expect(body).toContain('href="tel:+390286456789"')
  expect(body).toContain('Via Torino 5')
  expect(body).toContain('destination=45.4625%2C9.186')
  expect(body).toContain('from €15.00')
  expect(body).toContain('Lift: no')
  expect(body).toContain('Optometry')
  expect(body).not.toMatch(/Run out|Secret policy/)
  expect(body).toContain(`/locations/${navigli.slug}?lang=en`)
  expect(body).toContain(`/contact?lang=en&amp;at=${duomo.slug}`)
})

test('each language has its page, and pages know each other', async () => {
  const italian = await page(`/locations/${duomo.slug}?lang=it`)
  expect(italian).toContain('<html lang="it"')
  expect(italian).toContain('Esame della vista')
  expect(italian).toContain(`hrefLang="ru" href="http`)
  expect(italian).toMatch(/rel="canonical" href="[^"]+\?lang=it"/)
  expect(await page(`/locations/${duomo.slug}?lang=ru`)).toContain('Открыто круглосуточно')
  expect((await get(`/locations/${duomo.slug}`, { 'accept-language': 'pl' })).body).toContain(
    '<html lang="pl"',
  )
})

test('machines read the same: the kind of business, its hours with exceptions, and no ratings', async () => {
  const hours = {
    ...always,
    dated: [
      {
        from: inAMonth,
        to: inAMonth,
        state: 'closed',
        label: 'Feast',
        source: 'holiday',
      },
    ],
  }
  await change(duomo, { hours })
  const body = await page(`/locations/${duomo.slug}?lang=en`)
  const [, text = ''] =
    /<script type="application\/ld\+json">(\{[^<]*"Optician"[^<]*)<\/script>/.exec(body) ?? []
  const data = JSON.parse(text)
  expect(data).toMatchObject({ '@type': 'Optician', name: 'Aurora Duomo', telephone: '+390286456789' })
  expect(data.address).toMatchObject({ streetAddress: 'Via Torino 5', postalCode: '20123' })
  expect(data.openingHoursSpecification).toContainEqual(
    expect.objectContaining({
      validFrom: inAMonth,
      opens: '00:00',
      closes: '00:00',
      description: 'Feast',
    }),
  )
  expect(text).not.toContain('Rating')
})

test('a part of a place stands on its page and has one of its own', async () => {
  const counter = await open({
    name: 'Aurora Hearing',
    parent: { id: duomo.id, relation: 'department' },
    hours: always,
  })
  expect(await page(`/locations/${duomo.slug}?lang=en`)).toContain(`/locations/${counter.slug}?lang=en`)
  expect(await page(`/locations/${duomo.slug}?lang=en`)).toContain(
    '"department":[{"@type":"LocalBusiness","name":"Aurora Hearing"',
  )
  expect(await page(`/locations/${counter.slug}?lang=en`)).toContain('>Aurora Duomo</a>')
})

test('a place that is closed for a time says from when to when', async () => {
  const brera = await open({ name: 'Aurora Brera', hours: always })
  await change(brera, {
    status: 'temporarily_closed',
    opensOn: `${nextYear}-12-24`,
    statusReason: 'renovation',
  })
  const body = await page(`/locations/${brera.slug}?lang=en`)
  expect(body).toContain(`open again on 24 December ${nextYear}`)
  expect(body).toContain('(renovation)')
  expect(body).toMatch(/class="now closed"/)
})

test('a place that is closed for good is gone, says where to go instead, and can no longer be chosen', async () => {
  const gone = await open({ name: 'Aurora Bicocca', hours: always, latitude: 45.52, longitude: 9.21 })
  expect(await page('/contact?lang=en')).toContain('Aurora Bicocca')
  await change(gone, { status: 'closed', closedFrom: '2024-03-01' })
  const answer = await get(`/locations/${gone.slug}?lang=en`)
  expect(answer.statusCode).toBe(410)
  expect(answer.body).toContain('Closed for good since 1 March 2024')
  expect(answer.body).toContain('content="noindex"')
  expect(answer.body).toContain(`/locations/${duomo.slug}?lang=en`)
  expect(await page('/contact?lang=en')).not.toContain('Aurora Bicocca')
  expect(await page('/locations/sitemap.xml')).not.toContain(gone.slug)
})

test('a place that moved leads to where it is now', async () => {
  const old = await open({ name: 'Aurora Old Town', hours: always })
  await change(old, { status: 'moved', closedFrom: '2024-03-01', movedToId: navigli.id })
  const answer = await get(`/locations/${old.slug}?lang=en`)
  expect(answer.statusCode).toBe(410)
  expect(answer.body).toContain('You find us here now')
  expect(answer.body).toContain(`/locations/${navigli.slug}?lang=en`)
})

test('what is not there is not found, neither another brand’s place nor a picture nobody shows', async () => {
  const other = await stage.brand('Boreal')
  const { slug } = (await other.api<Made>('GET', `/locations/${other.locationId}`)).body
  expect((await get(`/locations/${slug}`)).statusCode).toBe(404)
  expect((await get(`/b/boreal/locations/${slug}?lang=en`)).statusCode).toBe(200)
  expect((await get(`/locations/${duomo.slug}/photos/${duomo.id}`)).statusCode).toBe(404)
})

test('search engines are let in once imprint and privacy notice are named, and the site map names what is there', async () => {
  expect(await page('/sitemap.xml')).toContain('/locations/sitemap.xml?part=1</loc>')
  const map = await page('/locations/sitemap.xml?part=1')
  expect(map).toContain(`/locations/${duomo.slug}?lang=en</loc><lastmod>`)
  const young = await stage.brand('Cirrus')
  await young.api('PATCH', '/account', {
    brand: { legal: { imprintUrl: null, privacyUrl: null, termsUrl: null, footer: '' } },
  })
  const { slug } = (await young.api<Made>('GET', `/locations/${young.locationId}`)).body
  const body = await page(`/b/cirrus/locations/${slug}?lang=en`)
  expect(body).toContain('<h1>Cirrus Centro</h1>')
  expect(body).toContain('content="noindex"')
  expect(await page('/b/cirrus/sitemap.xml')).not.toContain('<loc>')
})

test('the brand’s own site shows whether a place is open with one line', async () => {
  const { headers, body, statusCode } = await get(`/locations/${duomo.slug}/hours.js?lang=it`)
  expect(statusCode).toBe(200)
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(body).toContain('"textContent":"Aurora Duomo: aperto 24 ore su 24"')
  expect(body).toMatch(/"href":"http[^"]+\/locations\/aurora-duomo\?lang=it"/)
  expect(body.length).toBeLessThan(400)
  expect((await get('/locations/nowhere/hours.js')).statusCode).toBe(404)
})

test('where calls can be booked, the page of a place leads there', async () => {
  const path = `/call?lang=en&amp;at=${duomo.slug}`
  expect(await page(`/locations/${duomo.slug}?lang=en`)).not.toContain(path)
  await brand.api('PATCH', '/callback-settings', { isOn: true })
  expect(await page(`/locations/${duomo.slug}?lang=en`)).toContain(path)
})

test('services with hours of their own are named in the reader’s language, one of the brand’s own as it is written', async () => {
  const made = await open({ name: 'Aurora Drive', hourSets: { DRIVE_THROUGH: always, NIGHT_DESK: always } })
  const russian = await page(`/locations/${made.slug}?lang=ru`)
  for (const name of ['Автораздача', 'Night desk']) expect(russian).toContain(`<summary>${name}</summary>`)
})

test('words of customers stand on the page while they agree, and nowhere as data', async () => {
  const said = { language: 'it', consent: 'By mail', source: 'A letter', withdrawnOn: null }
  const made = await open({
    name: 'Aurora Parole',
    testimonials: [
      { ...said, words: 'Gentilissimi!', name: 'Carla M.', consentedOn: '2026-01-10' },
      { ...said, words: 'Lento.', name: 'Ugo', consentedOn: '2026-01-10', withdrawnOn: '2026-02-01' },
      { ...said, words: 'Presto!', name: 'Ida', consentedOn: `${nextYear + 1}-01-10` },
    ],
  })
  const text = await page(`/locations/${made.slug}?lang=en`)
  expect(text).toMatch(/<blockquote lang="it">Gentilissimi!<\/blockquote><figcaption>Carla M\.</)
  for (const hidden of ['Lento.', 'Presto!', 'By mail', 'A letter', 'AggregateRating', '"Review"'])
    expect(text).not.toContain(hidden)
  const { body } = await brand.api<{ testimonials: object[]; version: number }>(
    'GET',
    `/locations/${made.id}`,
  )
  const [first, ...others] = body.testimonials
  await change(made, { testimonials: [{ ...first, withdrawnOn: '2026-03-01' }, ...others] })
  expect(await page(`/locations/${made.slug}?lang=en`)).not.toContain('Gentilissimi!')
  const unasked = await brand.api('PATCH', `/locations/${made.id}`, {
    testimonials: [{ ...said, words: 'Bravi', name: 'Leo', consentedOn: '', consent: '' }],
  })
  expect(unasked.status).toBe(422)
})

test('the locator stands in frames of the sites the brand names, and leads out of them', async () => {
  const framed = async () => get('/embed/locations?lang=en&q=Milano')
  expect((await framed()).headers['content-security-policy']).toMatch(/frame-ancestors 'self'$/)
  await brand.api('PATCH', '/location-settings', { locatorSites: ['https://www.aurora.example'] })
  const { headers, body } = await framed()
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self' https:\/\/www\.aurora\.example$/)
  expect(body).toContain('<base target="_top"/>')
  expect(body).toMatch(/<form[^>]+action="\/embed\/locations"[^>]+target="_self"/)
  expect(body).toContain('Aurora Duomo')
  expect(body).not.toContain('class="top"')
  expect((await get('/locations')).headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/)
  const refused = await brand.api('PATCH', '/location-settings', {
    locatorSites: ["https://x.example 'none'"],
  })
  expect(refused.status).toBe(422)
  const script = await get('/embed/locations.js?lang=it&q=Roma')
  expect(script.headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(script.body).toMatch(/"src":"http[^"]+\/embed\/locations\?q=Roma&lang=it"/)
})
