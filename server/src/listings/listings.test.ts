import { expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { giveDump } from './directories.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Row = {
  id: string
  externalId: string
  state: string
  location: { id: string } | null
  severity: string | null
  score: number | null
  wrong: string[]
}
type Directory = {
  id: string
  state: string
  failure: string | null
  total: number
  unread: number
  found: { missing: number; states: Record<string, number> } | null
}
type Listed<T> = { items: T[]; nextCursor: string | null }

const open = async (given: object) =>
  (await brand.api<{ id: string }>('POST', '/locations', { country: 'IT', ...given })).body.id
const corso = await open({
  ...{
    name: 'Aurora Corso',
    code: '12',
    street: 'Corso Buenos Aires 12',
    postcode: '20124',
    locality: 'Milano',
  },
  ...{ latitude: 45.4785, longitude: 9.2085, phone: '+39 02 123 4567' },
})
const porta = await open({
  ...{
    name: 'Aurora Porta Nuova',
    street: 'Via Gaetano de Castillia 20',
    postcode: '20124',
    locality: 'Milano',
  },
  ...{ latitude: 45.4846, longitude: 9.192, phone: '+39 02 765 4321' },
})

const header = 'id,name,street,postcode,city,country,lat,lon,phone,opening_hours'
const right = '1,Aurora Corso,"C.so Buenos Aires, 12",20124,Milano,IT,45.4785,9.2085,02 123 4567,'
const oldNumber =
  '2,AURORA PORTA NUOVA,Via Gaetano de Castillia 20,20124,Milano,IT,45.4846,9.1921,+39 02 999 9111,'
const elsewhere = '3,Ottica Bella,Via Roma 1,00100,Roma,IT,41.9,12.48,,'

async function made(name: string): Promise<string> {
  return (await brand.api<Directory>('POST', '/directories', { name })).body.id
}

async function give(id: string, rows: string[], filename = 'dump.csv'): Promise<Directory> {
  await giveDump(brand.context, id, { filename, bytes: Buffer.from(rows.join('\n')) })
  await stage.settle()
  return (await brand.api<Directory>('GET', `/directories/${id}`)).body
}

const recordsOf = async (id: string, query = '') =>
  (await brand.api<Listed<Row>>('GET', `/directories/${id}/records?limit=50${query}`)).body.items

test('a file is read, matched and judged; the worst comes first, page by page', async () => {
  const id = await made('Old maps')
  const done = await give(id, [header, right, oldNumber, elsewhere, ',,,,,,,,,'])
  expect(done).toMatchObject({ state: 'done', total: 3, unread: 0, failure: null })
  expect(done.found).toMatchObject({ states: { linked: 2, not_ours: 1 }, missing: 1 })
  const rows = await recordsOf(id, '&state=linked')
  expect(rows.map(({ externalId, severity, wrong }) => ({ externalId, severity, wrong }))).toEqual([
    { externalId: '2', severity: 'wrong', wrong: ['phone'] },
    { externalId: '1', severity: 'format', wrong: [] },
  ])
  expect(rows[0]?.location?.id).toBe(porta)
  const first = await brand.api<Listed<Row>>('GET', `/directories/${id}/records?limit=2`)
  const second = await brand.api<Listed<Row>>(
    'GET',
    `/directories/${id}/records?limit=2&cursor=${first.body.nextCursor}`,
  )
  expect([...first.body.items, ...second.body.items].map(({ externalId }) => externalId)).toEqual([
    '2',
    '1',
    '3',
  ])
  expect(second.body.nextCursor).toBeNull()
})

test('one record shows both sides, what speaks for it and what is wrong', async () => {
  const id = await made('Side by side')
  await give(id, [header, oldNumber])
  const [row] = await recordsOf(id)
  const { body } = await brand.api('GET', `/directory-records/${row?.id}`)
  expect(body).toMatchObject({
    state: 'linked',
    linkedBy: 'address',
    accuracy: { strictNap: false, severity: 'wrong' },
    evidence: { signals: ['address', 'distance'], doubts: [] },
  })
  expect(body.accuracy).toMatchObject({
    fields: expect.arrayContaining([
      { field: 'phone', verdict: 'mismatch', weight: 25, ours: '+39027654321', theirs: '+39 02 999 9111' },
    ]),
  })
})

test('what a person decided holds when the directory is read again', async () => {
  const id = await made('Sticky')
  await give(id, [header, right, elsewhere])
  const [, other] = await recordsOf(id)
  const mine = await brand.api('PUT', `/directory-records/${other?.id}/verdict`, {
    kind: 'mine',
    locationId: porta,
  })
  expect(mine.body).toMatchObject({ state: 'linked', linkedBy: 'person', location: { id: porta } })
  const ours = (await recordsOf(id)).find(({ externalId }) => externalId === '1')
  await brand.api('PUT', `/directory-records/${ours?.id}/verdict`, { kind: 'not_mine' })
  await give(id, [header, elsewhere, right])
  const again = new Map((await recordsOf(id)).map((row) => [row.externalId, row]))
  expect(again.get('3')).toMatchObject({ id: other?.id, state: 'linked', location: { id: porta } })
  expect(again.get('1')).toMatchObject({ state: 'not_ours', location: null })
  await brand.api('DELETE', `/directory-records/${ours?.id}/verdict`)
  await brand.api('POST', `/directories/${id}/audits`, {})
  await stage.settle()
  expect((await recordsOf(id)).find(({ externalId }) => externalId === '1')).toMatchObject({
    state: 'linked',
    location: { id: corso },
  })
})

test('saying that a record is a location takes it from the one that had it', async () => {
  const id = await made('Taken')
  await give(id, [header, right, elsewhere])
  const other = (await recordsOf(id)).find(({ externalId }) => externalId === '3')
  await brand.api('PUT', `/directory-records/${other?.id}/verdict`, { kind: 'mine', locationId: corso })
  const rows = await recordsOf(id)
  const second = rows.find(({ externalId }) => externalId === '1')
  expect(second).toMatchObject({ state: 'duplicate', score: null })
})

test('records that are gone from the file go, GeoJSON is read, and nonsense is refused in words', async () => {
  const id = await made('Changing')
  await give(id, [header, right, elsewhere])
  const feature = {
    type: 'Feature',
    id: 'x1',
    geometry: { type: 'Point', coordinates: [9.2085, 45.4785] },
    properties: {
      ...{ name: 'Aurora', 'addr:street_address': 'Corso Buenos Aires 12', 'addr:city': 'Milano' },
      ...{ phone: '+39 02 1234567', opening_hours: 'Mo-Fr 09:00-25:99' },
    },
  }
  const geo = await give(
    id,
    [JSON.stringify({ type: 'FeatureCollection', features: [feature] })],
    'dump.geojson',
  )
  expect(geo).toMatchObject({ state: 'done', total: 1 })
  expect((await recordsOf(id)).map(({ externalId }) => externalId)).toEqual(['x1'])
  const broken = await give(id, ['{"type":"Featu'], 'half.geojson')
  expect(broken).toMatchObject({ state: 'failed', failure: expect.stringContaining('CSV') })
  const busy = await brand.api('POST', '/directories', { name: 'changing' })
  expect(busy.status).toBe(409)
})

test('a manager of one place sees the records of that place only', async () => {
  const id = await made('Scoped')
  await give(id, [header, right, oldNumber, elsewhere])
  const manager = await brand.member({ role: 'manager', locationIds: [porta] })
  const { body } = await manager.api<Listed<Row>>('GET', `/directories/${id}/records`)
  expect(body.items.map(({ externalId }) => externalId)).toEqual(['2'])
  const hidden = (await recordsOf(id)).find(({ externalId }) => externalId === '1')
  expect((await manager.api('GET', `/directory-records/${hidden?.id}`)).status).toBe(404)
  const agent = await brand.member({ role: 'agent' })
  const refused = await agent.api('PUT', `/directory-records/${hidden?.id}/verdict`, { kind: 'not_mine' })
  expect(refused.status).toBe(403)
})

test('our own locations go out in four formats, without formulas for spreadsheets', async () => {
  await open({ name: '=cmd()', locality: 'Roma' })
  const text = async (format: string) => String((await brand.api('GET', `/location-exports/${format}`)).body)
  await open({ name: 'Gone', locality: 'Roma', status: 'closed' })
  expect(await text('csv')).toContain(",'=cmd(),")
  expect(await text('csv')).toContain('Gone,closed')
  expect(await text('google-sheet')).not.toContain('Gone')
  expect(await text('google-sheet')).toMatch(
    /^\ufeff?Store code,Business name,.*Sunday hours,Special hours\r\n/,
  )
  const geo = await brand.api<{ features: { properties: Record<string, string> }[] }>(
    'GET',
    '/location-exports/geojson',
  )
  const features = typeof geo.body === 'string' ? JSON.parse(geo.body).features : geo.body.features
  expect(features).toContainEqual(
    expect.objectContaining({ geometry: { type: 'Point', coordinates: [9.2085, 45.4785] } }),
  )
  expect(await brand.api('GET', '/location-exports/json')).toMatchObject({ status: 200 })
})
