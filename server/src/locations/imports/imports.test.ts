import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { workOnImport } from './work.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')
await brand.api('POST', '/regions', { name: 'Nord' })

type Detail = {
  id: string
  state: string
  failure: string | null
  columns: { name: string; samples: string[] }[]
  mapping: Record<string, string>
  total: number
  done: number
  verdicts: Record<string, number>
  outcomes: Record<string, number>
}
type Row = {
  line: number
  code: string
  verdict: string
  outcome: string | null
  location: { id: string } | null
  fields: { field: string; before: unknown; after: unknown }[]
  faults: { column: string; severity: string; message: string; text: string }[]
}
type Location = {
  id: string
  name: string
  code: string
  slug: string
  version: number
  street: string
  zone: string
  phone: string
  hours: { weekly: Record<string, unknown>; dated: unknown[] }
}
type Api = typeof brand.api

const upload = async (
  content: string | Buffer,
  filename = 'stores.csv',
  by: { api: Api; headers: Record<string, string> } = asKey,
) => {
  const payload = Buffer.concat([
    Buffer.from(`--parts\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n--parts--\r\n'),
  ])
  const headers = { ...by.headers, 'content-type': 'multipart/form-data; boundary=parts' }
  const made = await stage.app.http.inject({
    method: 'POST',
    url: '/api/v1/location-imports',
    headers,
    payload,
  })
  await stage.settle()
  return read(made.json().id, by.api)
}
const asKey = { api: brand.api, headers: { authorization: `Bearer ${brand.apiKey}` } }
const read = async (id: string, api: Api = brand.api) =>
  (await api<Detail>('GET', `/location-imports/${id}`)).body
const rows = async (id: string, verdict = '') =>
  (
    await brand.api<{ items: Row[] }>(
      'GET',
      `/location-imports/${id}/rows${verdict && `?verdict=${verdict}`}`,
    )
  ).body.items
const take = async (id: string, reason = 'Spring list', api: Api = brand.api) => {
  await api('POST', `/location-imports/${id}/taking`, { reason })
  await stage.settle()
  return read(id, api)
}
const located = async (search: string) => {
  const { body } = await brand.api<{ items: Location[] }>('GET', `/locations?search=${search}`)
  const [first] = body.items
  return (await brand.api<Location>('GET', `/locations/${first?.id}`)).body
}

const header =
  'Store code;Business name;Address line 1;Postal code;Locality;Country / Region;Latitude;Longitude;Primary phone;Monday hours;Friday hours;Special hours'
const torino =
  'TO1;Aurora Pò;Via Pò 1;10123;Torino;IT;45,0678;7,6894;011 1234567;09:00-18:00;18:00-02:00;2026-12-25: x'

test('a sheet is read, its columns are recognised and nothing is taken before somebody says so', async () => {
  const brought = await upload(Buffer.from(`${header}\r\n${torino}`, 'latin1'))
  expect(brought).toMatchObject({ state: 'ready', total: 1, verdicts: { new: 1, faulty: 0 } })
  expect(brought.mapping).toMatchObject({
    'store code': 'code',
    'friday hours': 'friday',
    locality: 'locality',
  })
  const [row] = await rows(brought.id)
  expect(row).toMatchObject({ line: 2, code: 'TO1', verdict: 'new' })
  expect(row?.fields).toContainEqual({ field: 'latitude', before: null, after: 45.0678 })
  expect(row?.faults).toMatchObject([{ column: 'friday hours', severity: 'warning', text: '18:00-02:00' }])
  expect((await brand.api<{ items: object[] }>('GET', '/locations?search=TO1')).body.items).toEqual([])

  expect(await take(brought.id)).toMatchObject({ state: 'done', outcomes: { created: 1 } })
  const place = await located('TO1')
  expect(place).toMatchObject({
    ...{ name: 'Aurora Pò', slug: 'aurora-po-torino', zone: 'Europe/Rome', phone: '+390111234567' },
    hours: { weekly: { '1': [{ from: 540, to: 1080 }], '5': [{ from: 1080, to: 1560 }], '7': 'closed' } },
  })
  const { body } = await brand.api<{ items: object[] }>('GET', `/locations/${place.id}/versions`)
  expect(body.items).toMatchObject([{ number: 1, reason: 'Spring list' }])
})

test('what is wrong is told by line and column with what to do, left out, and comes back as a table', async () => {
  const bad = [
    'B1;Uno;Via 1;20121;Milano;IT;45.46;9.19;02 1234567;25:00-26:00;;',
    'B2;Due;Via 2;20121;Milano;IT;45.46;9.19;9999;;;',
    'B3;Tre;Via 3;20121;Milano;IT;9.19;45.46;;;;',
    'B4;Quattro;Via 4;20121;Milano;Italia;;;;;;',
    'B4;Quattro bis;Via 4;20121;Milano;IT;;;;;;',
    ';Senza codice;;;;IT;;;;;;',
    'B7;"Con ""virgolette""";;;;US;;;;;;',
  ]
  const brought = await upload([header, ...bad].join('\n'))
  expect(brought.verdicts).toEqual({ new: 1, changed: 0, unchanged: 0, faulty: 6 })
  const faulty = await rows(brought.id, 'faulty')
  expect(
    faulty.map(({ line, faults }) => [line, faults.find((one) => one.severity === 'error')?.column]),
  ).toEqual([
    [2, 'monday hours'],
    [3, 'primary phone'],
    [4, 'latitude'],
    [6, 'store code'],
    [7, 'store code'],
    [8, ''],
  ])
  expect(faulty[0]?.faults[0]?.message).toContain('00:00')
  expect(faulty[2]?.faults[0]?.message).toContain('45.46, 9.19')
  expect(faulty[3]?.faults[0]?.message).toContain('5')
  expect(await take(brought.id)).toMatchObject({ outcomes: { created: 1 }, verdicts: { faulty: 6 } })
  const { body } = await brand.api<string>('GET', `/location-imports/${brought.id}/faulty`)
  expect(String(body)).toContain('8,"')
  expect(String(body)).toContain('"Con ""virgolette"""')
})

test('the same table again changes nothing, a corrected one only what differs', async () => {
  const line = (street: string) => `S1;Store One;${street};20121;Milano;IT;;;;;;`
  const first = await upload(`${header}\n${line('Via Roma 1')}`)
  await take(first.id)
  const same = await upload(`${header}\n${line('Via Roma 1')}`)
  expect(same.verdicts).toMatchObject({ unchanged: 1, new: 0, changed: 0 })
  const other = await upload(`${header}\n${line('Via Roma 10')}`)
  expect((await rows(other.id))[0]).toMatchObject({
    verdict: 'changed',
    fields: [{ field: 'street', before: 'Via Roma 1', after: 'Via Roma 10' }],
  })
  await take(other.id, 'Moved next door')
  const place = await located('S1')
  expect(place).toMatchObject({ street: 'Via Roma 10', version: 2 })
})

test('a person maps what was not recognised, and all rows are judged anew', async () => {
  const brought = await upload('Numero interno,Insegna,Stato membro\nX1,Bottega,IT')
  expect(brought).toMatchObject({ state: 'ready', verdicts: { new: 0 } })
  const refused = await brand.api<{ detail: string }>('PUT', `/location-imports/${brought.id}/mapping`, {
    mapping: { insegna: 'name' },
  })
  expect(refused.status).toBe(422)
  const mapping = { 'numero interno': 'code', insegna: 'name', 'stato membro': 'country' }
  await brand.api('PUT', `/location-imports/${brought.id}/mapping`, { mapping })
  await stage.settle()
  expect(await read(brought.id)).toMatchObject({ state: 'ready', mapping, verdicts: { new: 1 } })
})

test('what is so, is not so or unknown is read from columns, in the words of OpenStreetMap too', async () => {
  const head = 'Store code,Business name,Country,wheelchair,payment:cash,parking:fee,internet_access,dog'
  const brought = await upload(`${head}\nQ1,Quadri,IT,yes,no,no,wlan,\nQ2,Quinto,IT,limited,sì,yes,,no`)
  expect(brought.mapping).toMatchObject({
    wheelchair: 'attribute:wheelchair_entrance',
    'parking:fee': 'attribute:parking_free',
  })
  const [, second] = await rows(brought.id)
  expect(second?.faults).toMatchObject([
    {
      column: 'wheelchair',
      severity: 'warning',
      text: 'limited',
      message: expect.stringContaining('limited'),
    },
  ])
  await take(brought.id)
  const attributesOf = async (code: string) => {
    const place = await located(code)
    return (await brand.api<{ attributes: object }>('GET', `/locations/${place.id}`)).body.attributes
  }
  expect(await attributesOf('Q1')).toEqual({
    ...{ wheelchair_entrance: true, pay_cash: false, parking_free: true, wifi: true },
  })
  expect(await attributesOf('Q2')).toEqual({ pay_cash: true, parking_free: false, dogs: false })
  // A later table says of one thing only; what it does not say stays.
  await take((await upload('Store code,wheelchair\nQ2,no')).id)
  expect(await attributesOf('Q2')).toEqual({
    ...{ wheelchair_entrance: false, pay_cash: true, parking_free: false, dogs: false },
  })
})

test('GeoJSON of All The Places and Overture is taken by its own names', async () => {
  const features = [
    {
      type: 'Feature',
      properties: {
        ref: 'G1',
        name: 'Geo One',
        'addr:street_address': 'Via Po 2',
        'addr:country': 'IT',
        opening_hours: 'Mo-Fr 09:00-18:00',
        shop: 'optician',
      },
      geometry: { type: 'Point', coordinates: [7.69, 45.06] },
    },
    {
      type: 'Feature',
      id: 'o2',
      properties: {
        names: { primary: 'Over Two' },
        addresses: [{ freeform: 'Hauptstraße 1', country: 'DE' }],
        ref: 'G2',
        phones: ['+49 30 1234567'],
      },
      geometry: { type: 'Point', coordinates: [13.4, 52.5] },
    },
  ]
  const brought = await upload(JSON.stringify({ type: 'FeatureCollection', features }), 'places.geojson')
  expect(brought.verdicts).toMatchObject({ new: 1 })
})

test('an import that is stopped at any portion goes on where it was, and takes each row once', async () => {
  const lines = Array.from(
    { length: 2_300 },
    (_, at) => `K${at};Kette ${at};Hauptstraße ${at};10115;Berlin;DE;;;;;;`,
  )
  const boundary = await upload(`${header}\n${lines[0]}`)
  await brand.api('DELETE', `/location-imports/${boundary.id}`)
  const { beginImport, takeImport } = await import('./begin.ts')
  const id = await beginImport(brand.context, {
    filename: 'long.csv',
    bytes: Buffer.from([header, ...lines].join('\n')),
  })
  const always = () => true
  for (let parts = 0; (await read(id)).state !== 'ready'; parts++) {
    expect(parts).toBeLessThan(10)
    await workOnImport(brand.context, id, always)
  }
  expect((await read(id)).verdicts).toMatchObject({ new: 2_300 })
  await takeImport(brand.context, id, '')
  await workOnImport(brand.context, id, always)
  expect(await read(id)).toMatchObject({ state: 'taking', done: 200, outcomes: { created: 200 } })
  await stage.settle()
  expect(await read(id)).toMatchObject({ state: 'done', outcomes: { created: 2_300 } })
  const again = await brand.api<{ items: object[] }>('GET', '/locations?search=Kette%207&limit=200')
  expect(again.body.items).toHaveLength(new Set(lines.filter((line) => line.includes('Kette 7'))).size)
})

test('a manager changes only locations of theirs, proposes what is locked and opens none', async () => {
  const brought = await upload(
    `${header}\nM1;Mia;Via 1;20121;Milano;IT;;;;;;\nM2;Tua;Via 2;20121;Milano;IT;;;;;;`,
  )
  await take(brought.id)
  const mine = await located('M1')
  const manager = await brand.member({ role: 'manager', locationIds: [mine.id] })
  await brand.api('PATCH', '/location-settings', { lockedLocationFields: ['name'] })
  const origin = stage.world.config.publicUrl
  const by = { api: manager.api, headers: { cookie: manager.cookie, origin } }
  const sheet = 'code,name\nM1,Mia nuova\nM2,Tua nuova\nM3,Terza'
  const own = await upload(sheet, 'mine.csv', by)
  expect(own.verdicts).toMatchObject({ changed: 1, faulty: 2, new: 0 })
  expect(await take(own.id, 'Name', manager.api)).toMatchObject({ outcomes: { proposed: 1, changed: 0 } })
  expect((await located('M1')).name).toBe('Mia')
  await brand.api('PATCH', '/location-settings', { lockedLocationFields: [] })
})

test('garbage and an empty sheet end with a reason', async () => {
  expect(await upload('{"half": ')).toMatchObject({
    state: 'failed',
    failure: expect.stringContaining('CSV'),
  })
  expect(await upload(`${header}\n`)).toMatchObject({ state: 'failed' })
})
