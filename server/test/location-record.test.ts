import { expect, test } from 'vitest'
import { encodePng } from '../src/demo/encode-png.ts'
import { remindOfCredentials } from '../src/locations/index.ts'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Location = {
  id: string
  version: number
  services: { id: string; name: string }[]
  credentials: { id: string; expiresOn: string | null }[]
  hours: { dated: object[] }
  hoursNow: { state: string; sentence: string; nextOpening: string | null }
  departmentsInside: { id: string; relation: string }[]
  addressLines: string[]
  photos: object[]
}
type Problem = { code: string; detail: string; errors: { path: string; message: string }[]; details: object }

const open24 = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [{ from: 0, to: 1440 }]]))
const hours = { zone: 'Europe/Rome', weekly: open24, dated: [] }
const opened = async (given: object = {}) =>
  (await brand.api<Location>('POST', '/locations', { name: 'Milano', country: 'IT', hours, ...given })).body
const change = <T = Location>(id: string, given: object) => brand.api<T>('PATCH', `/locations/${id}`, given)
const read = async (id: string) => (await brand.api<Location>('GET', `/locations/${id}`)).body

const stated = {
  legalName: 'Aurora Milano S.r.l.',
  unit: 'Piano 1',
  sublocality: 'Brera',
  names: { en: 'Milan', ru: 'Милан' },
  aliases: [{ name: 'Aurora Centro', language: null }],
  phones: [{ kind: 'whatsapp', number: '+393201234567', label: '' }],
  emails: [{ label: 'Press', address: 'press@aurora.example' }],
  urls: [{ kind: 'booking', url: 'https://aurora.example/book' }],
  socialProfiles: [{ network: 'instagram', url: 'https://instagram.com/aurora' }],
  descriptions: { it: { short: 'Occhiali', long: 'Occhiali e caffè.' } },
  serviceArea: { kind: 'also', places: ['Monza'], radiusKm: 20 },
  categories: ['optician', 'hearing_aids'],
  attributes: { wheelchair_entrance: true, pay_cash: false },
  languages: ['it', 'en'],
}

test('what is stated of a place comes back as it was stated', async () => {
  const { id } = await opened()
  await change(id, stated)
  expect(await read(id)).toMatchObject(stated)
  await change(id, { aliases: [], attributes: {}, serviceArea: null })
  expect(await read(id)).toMatchObject({ ...stated, aliases: [], attributes: {}, serviceArea: null })
})

test('an address is written as in its country', async () => {
  const lines = async (given: object) => (await opened(given)).addressLines
  const italian = { street: 'Via Torino 5', postcode: '20123', locality: 'Milano' }
  expect(await lines(italian)).toEqual(['Via Torino 5', '20123 Milano', 'Italy'])
  const british = {
    country: 'GB',
    street: '5 High St',
    unit: 'Unit 2',
    postcode: 'N1 9GU',
    locality: 'London',
  }
  expect(await lines({ ...british, hours: { ...hours, zone: 'Europe/London' } })).toEqual([
    '5 High St, Unit 2',
    'London',
    'N1 9GU',
    'United Kingdom',
  ])
})

test('a service keeps its id while it is changed, moved and joined by others', async () => {
  const { id } = await opened()
  const service = {
    name: 'Eye test',
    names: {},
    minutes: 30,
    price: { kind: 'fixed', cents: 2500, currency: 'EUR' },
  }
  const [first] = (await change(id, { services: [service] })).body.services
  const more = [
    { ...service, name: 'Fitting', price: { kind: 'free' } },
    { ...first, minutes: 45 },
  ]
  const after = (await change(id, { services: more })).body.services
  expect(after).toMatchObject([{ name: 'Fitting' }, { id: first?.id, minutes: 45 }])
  const elsewhere = await opened({ name: 'Roma' })
  const [other] = (await change(elsewhere.id, { services: [{ ...first }] })).body.services
  expect(other?.id).not.toBe(first?.id)
  expect((await read(id)).services).toHaveLength(2)
})

test('every fault is told at once, each at its field, and nothing is kept', async () => {
  const { id, version } = await opened()
  const wrong = { name: 'New', phone: '9999', latitude: 9.19, longitude: 45.4642 }
  const { status, body } = await change<Problem>(id, wrong)
  expect(status).toBe(422)
  expect(body.errors.map(({ path }) => path)).toEqual(['phone', 'latitude'])
  expect(body.details).toMatchObject({ key: 'phoneTooShort' })
  expect(await read(id)).toMatchObject({ name: 'Milano', version })
})

test('a form is told while somebody writes what is wrong and what would put it right', async () => {
  const { id } = await opened()
  const check = {
    locationId: id,
    record: { latitude: 9.19, longitude: 45.4642, website: 'javascript:alert(1)' },
  }
  const { body } = await brand.api<{ items: object[] }>('POST', '/location-checks', check, {
    'accept-language': 'it',
  })
  expect(body.items).toEqual([
    expect.objectContaining({ path: 'website', severity: 'error' }),
    {
      path: 'latitude',
      severity: 'error',
      message: expect.stringContaining('scambiate'),
      fix: { latitude: 45.4642, longitude: 9.19 },
    },
  ])
})

test('a place closed by its status is closed wherever hours are asked for, and keeps what was stated', async () => {
  const { id, hoursNow } = await opened()
  expect(hoursNow.state).toBe('open')
  const today = stage.world.now().toISOString().slice(0, 10)
  const later = new Date(stage.world.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10)
  const works = { status: 'temporarily_closed', closedFrom: today, opensOn: later, statusReason: 'works' }
  const closed = (await change(id, works)).body
  expect(closed).toMatchObject({ hours: { dated: [] }, hoursNow: { state: 'closed' } })
  expect(closed.hoursNow.sentence).toMatch(/^closed for works, opens/)
  const kept = await brand.context.read((tx) =>
    tx.db.selectFrom('locations').select('hours').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  expect(kept.hours).toMatchObject({ dated: [{ from: today, state: 'closed', label: 'works' }] })
  const told = await brand.context.read((tx) =>
    tx.db
      .selectFrom('events')
      .select('type')
      .where('subjectId', '=', id)
      .where('type', '=', 'location.hours_changed')
      .execute(),
  )
  expect(told, 'clocks are planned anew').toHaveLength(1)
  // Hours that are changed meanwhile count once it is open again.
  await change(id, {
    hours: { ...hours, dated: [{ from: later, to: later, state: 'closed', source: 'person' }] },
  })
  expect((await read(id)).hours.dated).toHaveLength(1)
  expect((await change(id, { status: 'open' })).body).toMatchObject({
    closedFrom: null,
    statusReason: '',
    hoursNow: { state: 'open' },
  })
})

test('a department inside a location has hours and phones of its own', async () => {
  const shop = await opened({ name: 'Centro' })
  const given = {
    name: 'Centro Pharmacy',
    parent: { id: shop.id, relation: 'department' },
    phone: '02 1234567',
  }
  const pharmacy = await opened(given)
  expect((await read(shop.id)).departmentsInside).toEqual([
    { id: pharmacy.id, name: 'Centro Pharmacy', relation: 'department' },
  ])
  const nested = { parent: { id: pharmacy.id, relation: 'inside' } }
  expect((await change<Problem>((await opened()).id, nested)).body.details).toMatchObject({
    key: 'parentNested',
  })
  expect((await change(shop.id, { parent: { id: shop.id, relation: 'inside' } })).status).toBe(422)
})

test('a credential about to expire is told once for each expiry', async () => {
  const { id } = await opened({ name: 'Torino' })
  const credential = {
    kind: 'licence',
    name: 'Trade licence',
    number: 'TO-1',
    issuer: 'Comune',
    validFrom: null,
  }
  const day = (offset: number) =>
    new Date(stage.world.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10)
  const kept = { ...credential, expiresOn: day(10), remindDays: 30, isPublic: true }
  const { body } = await change(id, { credentials: [kept, { ...kept, name: 'Far', expiresOn: day(90) }] })
  const told = async () => {
    const rows = await brand.context.read((tx) =>
      tx.db
        .selectFrom('events')
        .select('payload')
        .where('accountId', '=', tx.accountId)
        .where('type', '=', 'location.credential_expiring')
        .execute(),
    )
    return rows.map(({ payload }) => payload)
  }
  await remindOfCredentials(brand.context)
  await remindOfCredentials(brand.context)
  expect(await told()).toMatchObject([{ credential: 'Trade licence', expiresOn: day(10) }])
  const expiring = await brand.api<{ items: object[] }>('GET', '/expiring-credentials')
  expect(expiring.body.items).toMatchObject([{ location: { id }, name: 'Trade licence', hasExpired: false }])
  await change(id, { credentials: [{ ...body.credentials[0], expiresOn: day(20) }] })
  await remindOfCredentials(brand.context)
  expect(await told()).toHaveLength(2)
})

test('a photo is known by its bytes, and only a location’s own may be shown', async () => {
  const { id } = await opened({ name: 'Bari' })
  const send = async (bytes: Uint8Array) => {
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'
    const answer = await stage.app.http.inject({
      method: 'POST',
      url: `/api/v1/locations/${id}/photos`,
      headers: {
        authorization: `Bearer ${brand.apiKey}`,
        'content-type': 'multipart/form-data; boundary=x',
      },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')]),
    })
    return { status: answer.statusCode, body: answer.json<{ id: string }>() }
  }
  const picture = (width: number, height: number) =>
    encodePng(width, height, new Uint8Array(width * height * 3))
  expect((await send(Buffer.from('<svg/>'))).status).toBe(415)
  expect((await send(picture(100, 300))).body).toMatchObject({ details: { key: 'photoTooSmall' } })
  const kept = await send(picture(400, 300))
  expect(kept.body).toMatchObject({ contentType: 'image/png', width: 400, height: 300 })
  const photos = [{ id: kept.body.id, kind: 'cover', alt: { it: 'La vetrina' } }]
  expect((await change(id, { photos })).body.photos).toEqual(photos)
  const other = await opened({ name: 'Lecce' })
  expect((await change<Problem>(other.id, { photos })).body.details).toMatchObject({ key: 'photoGone' })
  const bytes = await stage.app.http.inject({
    url: `/api/v1/location-photos/${kept.body.id}`,
    headers: { authorization: `Bearer ${brand.apiKey}` },
  })
  expect([bytes.statusCode, bytes.headers['content-type']]).toEqual([200, 'image/png'])
})
