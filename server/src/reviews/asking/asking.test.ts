import { afterAll, beforeEach, expect, test } from 'vitest'
import { mailSink } from '../../../test/mail-sink.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { askingBrand, askingStage, noon } from './test-asking.ts'

const sink = await mailSink()
afterAll(() => sink.close())
const stage = await askingStage(sink.url)

beforeEach(() => {
  stage.world.setNow(noon)
  sink.behave({ kind: 'accept' })
})

const plain = (raw: string) =>
  raw
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
const mailsTo = (address: string) => sink.mails.filter(({ to }) => to.includes(address)).map(({ raw }) => raw)
const askedOf = (address: string) => mailsTo(address).filter((raw) => /List-Unsubscribe:/i.test(raw))
const linkIn = (raw: string) =>
  new URL(/https?:\/\/\S+\/review\/[\w.-]+(?=\s)/.exec(plain(raw))?.[0] ?? '').pathname

test('a resolved conversation is asked about by mail: from an address people read, with a way out, to a page that counts clicks', async () => {
  const brand = await askingBrand(stage, 'Aurora')
  const { id } = await brand.resolves('mara@customer.example')
  await stage.hurry()
  const [mail = '', ...others] = askedOf('mara@customer.example')
  expect(others).toEqual([])
  expect(mail).toMatch(new RegExp(`^From: .*<${brand.address}>`, 'im'))
  expect(mail).not.toMatch(/no-?reply/i)
  expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im)
  expect(mail.replaceAll(/\r\n\s+/g, ' ')).toMatch(/^In-Reply-To: </im)
  const path = linkIn(mail)
  expect(mail.replaceAll(/\r\n\s+/g, '')).toMatch(/^List-Unsubscribe:\s*<http[^>]+\/review\/[^>]+\/stop>/im)
  const page = await brand.get(`${path}?lang=en`)
  expect(page.statusCode, page.body).toBe(200)
  expect(page.body).not.toContain('<script')
  // Looking is nothing: mail programs look by themselves.
  expect((await brand.requests())[0]).toMatchObject({ state: 'sent', conversationId: id })
  const going = await brand.press(path, { act: 'go', platform: 'google_reviews' })
  expect(going.body).toContain('https://search.google.com/local/writereview?placeid=abc')
  expect((await brand.requests())[0]).toMatchObject({ state: 'clicked', platform: 'google_reviews' })
  const told = await brand.press(path, { act: 'tell' })
  expect(told.headers.location).toContain('/contact/write')
  const [request] = await brand.requests()
  expect(request).toMatchObject({ state: 'clicked', isTold: true })
  const inFull = await brand.api<{ steps: { state: string }[] }>('GET', `/review-requests/${request?.id}`)
  expect(inFull.body.steps.map(({ state }) => state)).toEqual(['planned', 'sending', 'sent', 'clicked'])
  const results = await brand.api<{ all: object; platforms: object[] }>(
    'GET',
    '/review-request-results?since=2027-01-01T00:00:00Z',
  )
  expect(results.body.all).toMatchObject({ planned: 1, sent: 1, opened: 1, clicked: 1, told: 1, skipped: 0 })
  expect(results.body.platforms).toEqual([{ key: 'google_reviews', clicked: 1 }])
})

test('an answer to it goes on with the conversation it was about', async () => {
  const brand = await askingBrand(stage, 'Boreal')
  const { id } = await brand.resolves('nora@customer.example')
  await stage.hurry()
  const [mail = ''] = askedOf('nora@customer.example')
  const references = /^References: ([^\r\n]+(?:\r\n\s[^\r\n]+)*)/im.exec(mail)?.[1] ?? ''
  await brand.receives({
    ...{ from: 'nora@customer.example', subject: 'Re: How was it?', text: 'It broke again.' },
    headers: [`References: ${references.replaceAll(/\r\n\s+/g, ' ')}`],
  })
  const { body } = await brand.api<{ status: string }>('GET', `/conversations/${id}`)
  expect(body.status).toBe('open')
})

test('whoever is furious is asked as whoever is pleased, and both see the same', async () => {
  const brand = await askingBrand(stage, 'Cirrus')
  const furious = await brand.resolves(
    'rita@customer.example',
    'WORST SHOP EVER!!! I hate you, 1 star, never again!',
  )
  await brand.resolves('pia@customer.example', 'Wonderful, thank you so much, five stars!')
  await brand.api('PUT', `/conversations/${furious.id}/rating`, { isGood: false, words: 'Awful' })
  await stage.hurry()
  const pages = await Promise.all(
    ['rita@customer.example', 'pia@customer.example'].map(async (address) => {
      const path = linkIn(askedOf(address)[0] ?? '')
      return (await brand.get(`${path}?lang=en`)).body.replaceAll(path, '/review/TOKEN')
    }),
  )
  expect(pages[0]).toBe(pages[1])
  expect(pages[0]).toContain('Trustpilot')
})

test('nobody is asked twice: not for one conversation, not within the cap, not for what the address’s owner has merged', async () => {
  const brand = await askingBrand(stage, 'Delta')
  const { id } = await brand.resolves('ugo@customer.example')
  await stage.hurry()
  await brand.api('PUT', `/conversations/${id}/status`, { status: 'open' })
  await brand.api('PUT', `/conversations/${id}/status`, { status: 'resolved' })
  await stage.settle()
  await stage.hurry()
  await brand.receives({ from: 'ugo@customer.example', subject: 'Another thing', text: 'And now this.' })
  const { body } = await brand.api<{ items: { id: string; subject: string }[] }>(
    'GET',
    '/conversations?limit=200',
  )
  const other = body.items.find(({ subject }) => subject === 'Another thing')
  await brand.api('PATCH', `/conversations/${other?.id}`, { locationId: brand.locationId })
  await brand.api('PUT', `/conversations/${other?.id}/status`, { status: 'resolved' })
  await stage.settle()
  await stage.hurry()
  expect(askedOf('ugo@customer.example')).toHaveLength(1)
  expect((await brand.requests()).map(({ state, reason }) => [state, reason])).toEqual([
    ['skipped', 'asked_recently'],
    ['sent', ''],
  ])
  stage.world.setNow(new Date(noon.getTime() + 91 * 86_400_000))
  await brand.resolves('ugo@customer.example')
  await stage.hurry()
  expect((await brand.requests())[0]?.state).not.toBe('skipped')
})

test('one who says no is asked no more: a link shows, a press acts, and a mail program needs only one', async () => {
  const brand = await askingBrand(stage, 'Echo', { capDays: 30 })
  await brand.resolves('ivo@customer.example')
  await brand.resolves('leo@customer.example')
  await stage.hurry()
  const [ivo, leo] = ['ivo@customer.example', 'leo@customer.example'].map(
    (one) => `${linkIn(askedOf(one)[0] ?? '')}/stop`,
  )
  expect((await brand.get(`${ivo}?lang=en`)).statusCode).toBe(200)
  const oneClick = await brand.press(leo ?? '', { 'List-Unsubscribe': 'One-Click' })
  expect(oneClick.statusCode).toBe(200)
  stage.world.setNow(new Date(noon.getTime() + 40 * 86_400_000))
  await brand.resolves('ivo@customer.example')
  await brand.resolves('leo@customer.example')
  await stage.hurry()
  expect(askedOf('ivo@customer.example')).toHaveLength(2)
  expect(askedOf('leo@customer.example')).toHaveLength(1)
  const pressed = await brand.press(`${ivo}?lang=en`, {})
  expect(pressed.statusCode).toBe(303)
  stage.world.setNow(new Date(noon.getTime() + 80 * 86_400_000))
  await brand.resolves('ivo@customer.example')
  await stage.hurry()
  expect(askedOf('ivo@customer.example')).toHaveLength(2)
  expect((await brand.requests('&state=skipped')).map(({ reason }) => reason)).toEqual([
    'objected',
    'objected',
  ])
  expect((await brand.get(`${ivo}x`)).statusCode).toBe(404)
})

test('an address that refused a mail is not asked again', async () => {
  const brand = await askingBrand(stage, 'Foxtrot', { capDays: 30 })
  await brand.resolves('gone@customer.example')
  sink.behave({ kind: 'refuse', at: 'recipient', code: 550 })
  await stage.hurry()
  expect((await brand.requests())[0]).toMatchObject({ state: 'bounced' })
  sink.behave({ kind: 'accept' })
  stage.world.setNow(new Date(noon.getTime() + 40 * 86_400_000))
  await brand.resolves('gone@customer.example')
  await stage.hurry()
  expect((await brand.requests())[0]).toMatchObject({ state: 'skipped', reason: 'bounced' })
})

test('Yelp forbids asking: no link is taken, and none is shown', async () => {
  const brand = await askingBrand(stage, 'Golf')
  const refused = await brand.put('yelp_reviews', 'https://www.yelp.com/writeareview/biz/abc')
  expect(refused.status).toBe(422)
  const { body } = await brand.api<{ items: { kind: string }[] }>('GET', '/review-asking-platforms')
  const kinds = body.items.map(({ kind }) => kind)
  expect(kinds).toContain('google_reviews')
  expect(kinds).not.toContain('yelp_reviews')
  const table = `location,platform,url\nGolf Centro,Yelp,https://www.yelp.com/a\nGolf Centro,Google,https://g.page/r/x\nNowhere,Google,https://g.page/r/y\nGolf Centro,Facebook,javascript:alert(1)`
  const taken = await brand.api<{ lines: { fault: string | null }[] }>('POST', '/review-link-imports', {
    table,
  })
  expect(taken.body.lines.map(({ fault }) => fault)).toEqual([
    'unknown_platform',
    null,
    'unknown_location',
    'bad_url',
  ])
})

test('quiet hours are those of the place, and what is open again by then is not asked about', async () => {
  const brand = await askingBrand(stage, 'Hotel', { delayHours: 10 })
  const { id } = await brand.resolves('zoe@customer.example')
  const [planned] = await brand.requests()
  // Ten hours later it is 23:00 in Rome: the next morning, then.
  expect(planned).toMatchObject({ state: 'planned', dueAt: '2027-03-03T08:00:00.000Z' })
  stage.world.setNow(new Date('2027-03-02T22:30:00Z'))
  await stage.hurry()
  expect(askedOf('zoe@customer.example')).toEqual([])
  await brand.api('PUT', `/conversations/${id}/status`, { status: 'open' })
  stage.world.setNow(new Date('2027-03-03T08:00:00Z'))
  await stage.hurry()
  expect((await brand.requests())[0]).toMatchObject({ state: 'skipped', reason: 'moment_passed' })
  await brand.api('PUT', `/conversations/${id}/status`, { status: 'resolved' })
  await stage.settle()
  stage.world.setNow(new Date('2027-03-04T12:00:00Z'))
  await stage.hurry()
  expect(askedOf('zoe@customer.example')).toHaveLength(1)
})

test('a list is judged line by line, keeps why its people may be asked, and asks each of them once', async () => {
  const brand = await askingBrand(stage, 'India', { perMinute: 1 })
  const table = [
    'Name;E-mail;Phone;Location;Language;Date',
    'Mara;mara@list.example;;India Centro;it;2027-02-27',
    'Mara again;MARA@list.example;;India Centro;it;',
    'Nobody;;;India Centro;;',
    'Ada;ada@;;India Centro;;',
    'Bea;bea@list.example;;Elsewhere;;',
    'Cleo;cleo@list.example;;India Centro;;2027-09-01',
    'Dan;dan@list.example;;India Centro;;',
  ].join('\n')
  type Lines = { ready: number; lines: { line: number; fault: string | null }[] }
  const check = await brand.api<Lines>('POST', '/review-request-list-checks', { table })
  expect(check.body.lines.map(({ fault }) => fault)).toEqual([
    ...[null, 'twice', 'no_address', 'bad_email', 'unknown_location', 'date_ahead', null],
  ])
  expect(await brand.requests()).toEqual([])
  const taken = await brand.api<Lines>('POST', '/review-request-lists', {
    name: 'May',
    basis: 'Signed at the till',
    table,
  })
  expect(taken.status).toBe(201)
  await stage.hurry()
  expect(askedOf('mara@list.example')).toHaveLength(1)
  expect(plain(askedOf('mara@list.example')[0] ?? '')).toContain('puoi anche dirlo solo a noi')
  expect(askedOf('dan@list.example')).toHaveLength(1)
  await brand.api('POST', '/review-request-lists', { name: 'Again', basis: 'Signed at the till', table })
  stage.world.setNow(new Date(noon.getTime() + 3_600_000))
  await stage.hurry()
  expect(askedOf('dan@list.example')).toHaveLength(1)
})

test('who sees one location sees the requests, results, links and cards of that one', async () => {
  const brand = await askingBrand(stage, 'Juliet')
  await brand.resolves('eva@customer.example')
  await stage.hurry()
  const stranger = await brand.member({ role: 'manager', locationIds: [] })
  const items = async (path: string) => (await stranger.api<{ items: object[] }>('GET', path)).body.items
  const [own] = await brand.requests()
  expect(await items('/review-requests')).toEqual([])
  expect(await items('/review-asking-places')).toEqual([])
  expect((await stranger.api('GET', `/review-requests/${own?.id}`)).status).toBe(404)
  const results = await stranger.api<{ all: object }>(
    'GET',
    '/review-request-results?since=2027-01-01T00:00:00Z',
  )
  expect(results.body.all).toMatchObject({ planned: 0 })
  const put = await stranger.api('PUT', `/review-asking-places/${brand.locationId}/links/google_reviews`, {
    url: null,
  })
  expect(put.status).toBe(404)
  const agent = await brand.member({ role: 'agent' })
  expect((await agent.api('GET', '/review-request-settings')).status).toBe(403)
  expect(
    (await agent.api('POST', '/review-request-lists', { name: 'x', basis: 'none', table: 'a' })).status,
  ).toBe(403)
})

test('where Google’s record of a place says where it is reviewed, nobody needs to type that; what somebody types holds', async () => {
  const brand = await askingBrand(stage, 'Kilo')
  for (const platform of ['google_reviews', 'trustpilot_reviews'])
    await brand.api('PUT', `/review-asking-places/${brand.locationId}/links/${platform}`, { url: null })
  const linksOf = async () => {
    const { body } = await brand.api<{ items: { links: object[] }[] }>('GET', '/review-asking-places')
    return body.items[0]?.links
  }
  expect(await linksOf()).toEqual([])
  await recordAtGoogle(
    brand.context,
    brand.locationId,
    'https://search.google.com/local/writereview?placeid=theirs',
  )
  expect(await linksOf()).toMatchObject([{ platform: 'google_reviews', isTheirs: true }])
  await brand.resolves('amy@customer.example')
  await stage.hurry()
  const path = linkIn(askedOf('amy@customer.example')[0] ?? '')
  const going = await brand.press(path, { act: 'go', platform: 'google_reviews' })
  expect(going.body).toContain('placeid=theirs')
  await brand.put('google_reviews', 'https://g.page/r/ours')
  expect(await linksOf()).toMatchObject([{ url: 'https://g.page/r/ours', isTheirs: false }])
})

/** What reading the directory leaves of a place that is known to be the location. */
async function recordAtGoogle(context: Context, locationId: string, reviewUrl: string): Promise<void> {
  const listing = { id: 'locations/1', name: 'Kilo', reviewUrl }
  const { accountId } = context
  const directoryId = newId()
  await context.transaction(async ({ db }) => {
    await db
      .insertInto('directories')
      .values({ accountId, id: directoryId, name: 'Google', kind: 'live' })
      .execute()
    await db
      .insertInto('directoryRecords')
      .values({
        ...{ accountId, id: newId(), directoryId, locationId, externalId: 'locations/1', generation: 1 },
        ...{
          name: 'Kilo',
          locality: '',
          listing: JSON.stringify(listing),
          state: 'linked',
          linkedBy: 'person',
        },
      })
      .execute()
  })
}
