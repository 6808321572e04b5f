import { afterAll, expect, test } from 'vitest'
import { testChat } from '../src/connectors/web-chat/test-chat.ts'
import { cast } from './cast.ts'
import { mailSink } from './mail-sink.ts'

const sink = await mailSink()
const stage = await cast({ SMTP_URL: sink.url })
await stage.app.http.listen({ port: 0, host: '127.0.0.1' })
afterAll(async () => {
  await stage.app.http.close()
  await sink.close()
})
// A Monday; the Wednesday after it is closed in Lombardia.
stage.world.setNow(new Date('2027-05-31T10:00:00+02:00'))
const theDay = '2027-06-02'
const brand = await stage.brand('Aurora')
const chat = await testChat(stage, brand)
await brand.api('POST', '/regions', { name: 'Lombardia' })
await brand.api('POST', '/regions', { name: 'Piemonte' })
// The shop that gets mail and chats is a row of the table too.
await brand.api('PATCH', `/locations/${brand.locationId}`, { code: 'S1' })
await brand.api('PATCH', '/callback-settings', { isOn: true, lengthMinutes: 30, bufferMinutes: 0 })

const rows = 300
const badLines = new Map([
  [40, { latitude: '9.19', longitude: '45.46', column: 'latitude' }],
  [41, { monday: '25:00-26:00', column: 'monday hours' }],
  [42, { phone: '9999', column: 'primary phone' }],
])
const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const header = [
  ...['Store code', 'Business name', 'Address line 1', 'Postal code', 'Locality', 'Region', 'Country'],
  ...['Latitude', 'Longitude', 'Primary phone', ...week.map((day) => `${day} hours`), 'Sunday hours'],
]

/** Every second shop is in Lombardia, and about one in a hundred of each kind of fault. */
function tableRow(index: number): { cells: string[]; bad: string | null } {
  const bad = badLines.get(index % 100)
  const isNorth = index % 2 === 1
  const given = { latitude: '45.46', longitude: '9.19', phone: '02 6555 1234', monday: '09:00-18:00', ...bad }
  const place = ['20121', isNorth ? 'Milano' : 'Torino', isNorth ? 'Lombardia' : 'Piemonte', 'IT']
  const days = [given.monday, ...week.slice(1).map(() => '09:00-18:00'), 'x']
  return {
    cells: [
      ...[`S${index}`, `Aurora ${index}`, `Via Roma ${index}`, ...place],
      ...[given.latitude, given.longitude, given.phone, ...days],
    ],
    bad: bad?.column ?? null,
  }
}

type Import = { id: string; state: string; verdicts: Record<string, number> }
type Faulty = { line: number; faults: { column: string; severity: string }[] }
type Location = { id: string; slug: string; code: string; region: { id: string } | null }
type Row = { id: string; number: number; dueAt: string }

async function bring(content: string): Promise<string> {
  const payload = `--parts\r\ncontent-disposition: form-data; name="file"; filename="shops.csv"\r\n\r\n${content}\r\n--parts--\r\n`
  const made = await stage.app.http.inject({
    method: 'POST',
    url: '/api/v1/location-imports',
    headers: {
      authorization: `Bearer ${brand.apiKey}`,
      'content-type': 'multipart/form-data; boundary=parts',
    },
    payload,
  })
  await stage.settle()
  return made.json().id
}
const shop = async (code: string) => {
  const { body } = await brand.api<{ items: Location[] }>('GET', `/locations?search=${code}&limit=20`)
  const found = body.items.find((one) => one.code === code)
  if (!found) throw new Error(`There is no ${code}.`)
  return found
}
const page = async (path: string) =>
  (await stage.app.http.inject({ url: `/b/aurora${path}`, headers: { 'accept-language': 'en' } })).body
const exported = async (format: string) => {
  const url = `/api/v1/location-exports/${format}`
  return (await stage.app.http.inject({ url, headers: { authorization: `Bearer ${brand.apiKey}` } })).body
}
const special = expect.objectContaining({ validFrom: theDay, opens: '00:00', closes: '00:00' })
const specialDays = (html: string): unknown[] => {
  const data = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)]
  return data.flatMap(([, text = '{}']) => JSON.parse(text).openingHoursSpecification ?? [])
}

test('a table of shops with bad rows is brought, and each bad row is told by its line', async () => {
  const table = Array.from({ length: rows }, (_, index) => tableRow(index + 1))
  const id = await bring([header, ...table.map(({ cells }) => cells)].map((row) => row.join(';')).join('\n'))
  const bad = table.flatMap((row, index) => (row.bad ? [[index + 2, row.bad]] : []))
  expect(bad).toHaveLength(rows * 0.03)
  const read = (await brand.api<Import>('GET', `/location-imports/${id}`)).body
  expect(read.verdicts).toMatchObject({ new: rows - bad.length - 1, changed: 1, faulty: bad.length })
  const faulty = await brand.api<{ items: Faulty[] }>('GET', `/location-imports/${id}/rows?verdict=faulty`)
  const told = faulty.body.items.map(({ line, faults }) => [
    line,
    faults.find(({ severity }) => severity === 'error')?.column,
  ])
  expect(told).toEqual(bad)
  await brand.api('POST', `/location-imports/${id}/taking`, { reason: 'All shops' })
  await stage.settle()
  expect((await brand.api<Import>('GET', `/location-imports/${id}`)).body.state).toBe('done')
  expect((await shop('S1')).id).toBe(brand.locationId)
  expect(await page(`/locations/${(await shop('S299')).slug}`)).toContain('<h1>Aurora 299</h1>')
})

test('one day closed for a region: page, data for machines, calls and every export say so beforehand', async () => {
  const [closed, open] = [await shop('S299'), await shop('S300')]
  const act = await brand.api<{ id: string }>('POST', '/location-exceptions', {
    chosen: { regionIds: [closed.region?.id] },
    entry: { from: theDay, to: theDay, state: 'closed', label: 'Festa della Repubblica' },
    reason: 'National holiday',
  })
  await stage.settle()
  const done = await brand.api<{ state: string; counts: object }>(
    'GET',
    `/location-exceptions/${act.body.id}`,
  )
  // Of 150 shops 3 stood on bad rows; the brand's first shop is one of the others.
  expect(done.body).toMatchObject({ state: 'done', counts: { set: 147 } })

  const [closedPage, openPage] = [
    await page(`/locations/${closed.slug}`),
    await page(`/locations/${open.slug}`),
  ]
  expect(closedPage).toContain('Festa della Repubblica')
  expect(openPage).not.toContain('Festa della Repubblica')
  expect(specialDays(closedPage)).toContainEqual(special)
  expect(specialDays(openPage)).not.toContainEqual(special)

  const slotsAt = async ({ slug }: Location) =>
    [...(await page(`/call?lang=en&at=${slug}`)).matchAll(/value="(\d{4}-\d\d-\d\d)T[^"]+Z"/g)].map(
      ([, day]) => day,
    )
  expect(await slotsAt(closed)).toContain('2027-06-01')
  expect(await slotsAt(closed)).not.toContain(theDay)
  expect(await slotsAt(open)).toContain(theDay)

  const line = (text: string, code: string) =>
    text.split('\r\n').find((row) => row.includes(`,${code},`) || row.startsWith(`${code},`)) ?? ''
  const inOsm = /2027 Jun 02 off/
  const says = { csv: inOsm, 'google-sheet': /2027-06-02: x/ }
  for (const [format, word] of Object.entries(says)) {
    const text = await exported(format)
    expect(line(text, 'S299'), format).toMatch(word)
    expect(line(text, 'S300'), format).not.toMatch(/2027/)
  }
  const features: { properties: { ref: string; opening_hours: string } }[] = JSON.parse(
    await exported('geojson'),
  ).features
  const hoursOf = (code: string) => features.find(({ properties }) => properties.ref === code)?.properties
  expect(hoursOf('S299')?.opening_hours).toMatch(inOsm)
  expect(hoursOf('S300')?.opening_hours).not.toMatch(/2027/)
  const feed: { code: string; openingHoursSpecification: unknown[] }[] = JSON.parse(
    await exported('json'),
  ).locations
  const fed = (code: string) => feed.find((one) => one.code === code)?.openingHoursSpecification
  expect(fed('S299')).toContainEqual(special)
  expect(fed('S300')).not.toContainEqual(special)
})

test('on the day itself page, badge, chat, clock and the sentence of the automatic answer agree', async () => {
  stage.world.setNow(new Date(`${theDay}T10:00:00+02:00`))
  const [closed, open] = [await shop('S1'), await shop('S300')]
  const sentence = 'Closed for Festa della Repubblica, opens tomorrow 9:00'
  const closedPage = await page(`/locations/${closed.slug}?lang=en`)
  expect(closedPage).toContain(sentence)
  expect(specialDays(closedPage)).toContainEqual(special)
  expect(await page(`/locations/${open.slug}?lang=en`)).toContain('Open until 18:00')
  expect(await page(`/locations/${closed.slug}/hours.js?lang=en`)).toContain(
    `Aurora 1: c${sentence.slice(1)}`,
  )
  expect(await page(`/locations/${open.slug}/hours.js?lang=en`)).toContain('Aurora 300: open until 18:00')

  const agent = await brand.member({ name: 'Mara' })
  await agent.api('PUT', '/presence', { state: 'online' })
  const stateAt = async ({ slug }: Location) =>
    (await chat.ask('GET', `/state?locale=en&at=${slug}`)).body as { kind: string; sentence: string }
  expect(await stateAt(closed)).toMatchObject({ kind: 'closed', sentence })
  expect(await stateAt(open)).toMatchObject({ kind: 'open' })

  const channels = await brand.api<{ items: { id: string; connector: string }[] }>('GET', '/channels')
  const mailbox = channels.body.items.find(({ connector }) => connector === 'email')
  await brand.api('PATCH', `/channels/${mailbox?.id}`, { locationId: brand.locationId })
  await brand.receives({ from: 'Lia <lia@customer.example>', subject: 'Are you open?', text: 'Are you?' })
  await stage.hurry()
  const { body } = await brand.api<{ items: Row[] }>('GET', '/conversations?view=all&limit=10')
  // The hour for the first answer begins when the shop opens again.
  expect(body.items.map(({ dueAt }) => new Date(dueAt).toISOString())).toEqual(['2027-06-03T08:00:00.000Z'])
  const [mail] = sink.mails.filter(({ to }) => to.includes('lia@customer.example'))
  const text = mail?.raw.replaceAll('=\r\n', '')
  expect(text).toMatch(/Aurora 1: [^.]*Festa della Repubblica[^.]*opens tomorrow 9:00/)
})
