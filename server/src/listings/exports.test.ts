import { expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { tableRows } from '../platform/tables/table-rows.ts'
import { assess } from './accuracy/assess.ts'
import type { Listing } from './accuracy/listing.ts'
import { giveDump } from './directories.ts'
import { readOurListings } from './our-listings.ts'
import { toListing } from './reading/to-listing.ts'
import { bingLayout, hoursCells } from './sheets/layout.ts'
import { writeSheet } from './sheets/write-sheet.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')
const nine = [{ from: 540, to: 1080 }]
const weekly = { 1: nine, 2: nine, 3: nine, 4: nine, 5: [{ from: 1080, to: 1560 }], 6: nine, 7: 'closed' }
const corso = await brand.api<{ id: string }>('POST', '/locations', {
  ...{ name: 'Aurora Corso', code: '12', street: 'Corso Buenos Aires 12', postcode: '20124' },
  ...{ locality: 'Milano', country: 'IT', latitude: 45.4785, longitude: 9.2085, phone: '+39 02 123 4567' },
  ...{ website: 'https://aurora.example/corso', categories: ['optician', 'hearing_aids'] },
  hours: { zone: 'Europe/Rome', weekly, dated: [] },
})
const gone = { name: 'Aurora Gone', locality: 'Roma', country: 'IT', status: 'closed' }
await brand.api('POST', '/locations', gone)
const ours = (await brand.context.read((tx) => readOurListings(tx))).find(({ code }) => code === '12')
const today = new Date().toISOString().slice(0, 10)

async function readBack(text: string): Promise<Listing[]> {
  const listings: Listing[] = []
  for await (const { cells } of tableRows(Buffer.from(text))) {
    const listing = toListing(cells, listings.length + 1)
    if (listing) listings.push(listing)
  }
  return listings
}

// JSON comes parsed.
function textOf(body: unknown): string {
  const text = String(body)
  return text.startsWith('[object') ? JSON.stringify(body) : text
}

async function given(platform: string, name: string): Promise<string> {
  return (await brand.api<{ id: string }>('POST', '/directories', { platform, name })).body.id
}

const wrongIn = (theirs: Listing | undefined) =>
  ours && theirs
    ? assess(ours, theirs, today).fields.filter(({ verdict }) => !/^(?:match|format_only)$/.test(verdict))
    : ['nothing']

test.each(['csv', 'geojson', 'google-sheet', 'aggregator'])(
  '%s reads back as what was written',
  async (format) => {
    const { body } = await brand.api('GET', `/location-exports/${format}`)
    const back = await readBack(textOf(body))
    expect(wrongIn(back.find(({ name }) => name === 'Aurora Corso'))).toEqual(
      // These have no column for it.
      /csv|geojson|sheet/.test(format) ? [expect.objectContaining({ field: 'category' })] : [],
    )
  },
)

test.each(hoursCells)('a sheet with hours in cells by %s reads back as what was written', async (cells) => {
  const id = await given('bing', `Sheet ${cells}`)
  const layout = { ...bingLayout, hours: { ...bingLayout.hours, cells } }
  expect((await brand.api('PUT', `/directories/${id}/sheet`, { layout })).status).toBe(200)
  const { body } = await brand.api('GET', `/directories/${id}/file`)
  const back = await readBack(String(body))
  expect(back.map(({ name }) => name)).not.toContain('Aurora Gone')
  expect(wrongIn(back.find(({ name }) => name === 'Aurora Corso'))).toEqual([])
})

test('a sheet is as it is known until a person puts it right, and again when they ask for that', async () => {
  const id = await given('bing', 'Corrected')
  const usual = await brand.api<{ layout: typeof bingLayout }>('GET', `/directories/${id}/sheet`)
  expect(usual.body).toMatchObject({ isUsual: true, layout: { headers: { postcode: 'Zip/Postal Code' } } })
  const { layout } = usual.body
  const headers = { ...layout.headers, postcode: 'ZIP', latitude: '', longitude: '' }
  const hours = { ...layout.hours, clock: '12' as const, closed: 'CLOSED' }
  await brand.api('PUT', `/directories/${id}/sheet`, { layout: { headers, hours } })
  const text = String((await brand.api('GET', `/directories/${id}/file`)).body)
  expect(text).toContain('Country/Region,Phone')
  expect(text).toContain('Fri 6:00PM-2:00AM;Sat 9:00AM-6:00PM;Sun CLOSED')
  await brand.api('PUT', `/directories/${id}/sheet`, { layout: null })
  expect((await brand.api('GET', `/directories/${id}/sheet`)).body).toMatchObject({ isUsual: true })
  const plain = await given('other', 'No sheet')
  expect((await brand.api('GET', `/directories/${plain}/sheet`)).status).toBe(409)
  expect((await brand.api('GET', `/directories/${plain}/file`)).status).toBe(409)
})

test('more rows than a sheet may have come as several', () => {
  if (!ours) throw new Error('There is no location.')
  const many = Array.from({ length: 10_001 }, (_, index) => ({ ...ours, code: String(index) }))
  const { parts } = writeSheet(many, bingLayout, { today, rowsAtMost: 10_000 })
  expect(parts.map((part) => part.split('\r\n').length - 2)).toEqual([10_000, 1])
})

test('places closed for good are marked in the row for data aggregators', async () => {
  const { body } = await brand.api('GET', '/location-exports/aggregator')
  const [header = '', ...rows] = String(body).replace('\ufeff', '').split('\r\n')
  expect(header).toMatch(/^id,store_code,name,other_names,brand,status,is_closed,/)
  expect(rows.find((row) => row.includes('Aurora Gone'))).toContain(',closed,yes,')
  expect(rows.find((row) => row.includes('Aurora Corso'))).toContain(',optician,gcid:optician,hearing_aids,')
})

const node = (id: number, tags: Record<string, string>) => ({
  ...{ type: 'Feature', id: `node/${id}` },
  geometry: { type: 'Point', coordinates: [9.2085, 45.4785] },
  properties: { '@id': `node/${id}`, name: 'Aurora Corso', ...tags },
})

async function proposals(name: string, tags: Record<string, string>) {
  const id = await given('openstreetmap', name)
  const bytes = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [node(7, tags)] }))
  await giveDump(brand.context, id, { filename: 'map.geojson', bytes })
  await stage.settle()
  const records = await brand.api<{ items: { id: string }[] }>('GET', `/directories/${id}/records`)
  const mine = { kind: 'mine', locationId: corso.body.id }
  await brand.api('PUT', `/directory-records/${records.body.items[0]?.id}/verdict`, mine)
  const { body } = await brand.api('GET', `/directories/${id}/file`)
  return JSON.parse(textOf(body)).features as { id: string; properties: Record<string, string> }[]
}

const address = {
  'addr:street': 'Corso Buenos Aires',
  'addr:housenumber': '12',
  'addr:postcode': '20124',
  'addr:city': 'Milano',
}
const right = {
  ...{ ...address, 'contact:phone': '+39 02 1234567', 'contact:website': 'https://aurora.example/corso' },
  ...{ shop: 'optician', opening_hours: 'Mo-Th,Sa 09:00-18:00; Fr 18:00-02:00; Su off' },
}

test('what means the same on the map under another key is not proposed', async () => {
  expect(await proposals('Right', right)).toEqual([])
})

test('each tag that differs is proposed under its own key, with both values; holidays stay', async () => {
  const [feature, ...others] = await proposals('Wrong', {
    ...{ ...right, 'addr:housenumber': '21', 'contact:phone': '+39 02 999 1111', website: '' },
    ...{ 'contact:website': '', opening_hours: 'Mo-Sa 09:00-18:00; PH off', check_date: '2021-05-01' },
  })
  expect(others).toEqual([])
  expect(feature?.id).toBe('node/7')
  expect(feature?.properties).toEqual({
    ...{ '@id': 'node/7', url: 'https://www.openstreetmap.org/node/7', name: 'Aurora Corso' },
    ...{ 'old:addr:housenumber': '21', 'new:addr:housenumber': '12' },
    ...{ 'old:contact:phone': '+39 02 999 1111', 'new:contact:phone': '+39 02 123 4567' },
    ...{ 'old:website': '', 'new:website': 'https://aurora.example/corso' },
    'old:opening_hours': 'Mo-Sa 09:00-18:00; PH off',
    'new:opening_hours': 'Mo-Th 09:00-18:00; Fr 18:00-26:00; Sa 09:00-18:00; Su off; PH off',
    ...{ 'old:check_date': '2021-05-01', 'new:check_date': today },
  })
})

test('an object marked as out of use is still found, and its proposal says so', async () => {
  const { shop: _shop, ...rest } = right
  const [feature] = await proposals('Disused', {
    ...rest,
    ...{ 'disused:shop': 'optician', 'addr:postcode': '20129', 'contact:phone': '02 999 1111' },
  })
  expect(feature?.properties).toMatchObject({ out_of_use: 'yes', 'new:contact:phone': '+39 02 123 4567' })
})

test('a manager of another place is proposed nothing of ours', async () => {
  const id = await given('openstreetmap', 'Scoped map')
  const bytes = Buffer.from(JSON.stringify([node(8, { phone: '+39 02 999 1111', ...address }).properties]))
  await giveDump(brand.context, id, { filename: 'map.json', bytes })
  await stage.settle()
  const other = await brand.api<{ id: string }>('POST', '/locations', { name: 'Aurora Roma', country: 'IT' })
  const manager = await brand.member({ role: 'manager', locationIds: [other.body.id] })
  const seen = await manager.api('GET', `/directories/${id}/file`)
  expect(JSON.stringify(seen.body)).not.toContain('node/8')
  expect(JSON.stringify((await brand.api('GET', `/directories/${id}/file`)).body)).toContain('node/8')
})
