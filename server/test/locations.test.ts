import { expect, test } from 'vitest'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Location = {
  id: string
  name: string
  slug: string
  zone: string
  phone: string | null
  version: number
  regionId: string | null
  departmentIds: string[]
  hours: { zone: string }
  hoursNow: { state: string; sentence: string }
  address: string
}
type Problem = { code: string; detail: string; errors?: { path: string; message: string }[] }

const daily = (from: number, to: number) =>
  Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [{ from, to }]]))
const hours = (weekly: object, zone = 'Europe/Rome') => ({ zone, weekly, dated: [] as object[] })
const open = (given: object) => brand.api<Location>('POST', '/locations', given)
const refused = async (given: object) => {
  const { status, body } = await brand.api<Problem>('POST', '/locations', { name: 'X', ...given })
  return { status, path: body.errors?.[0]?.path, message: body.errors?.[0]?.message }
}

test('a location takes its time zone from where it is, and its phone becomes international', async () => {
  const { status, headers, body } = await open({
    name: 'Kraków Główny',
    country: 'PL',
    street: 'Pawia 5',
    postcode: '31-154',
    locality: 'Kraków',
    latitude: 50.067,
    longitude: 19.947,
    phone: '12 345 67 89',
  })
  expect(status).toBe(201)
  expect(headers.etag).toBe('"1"')
  expect(body).toMatchObject({ zone: 'Europe/Warsaw', phone: '+48123456789', slug: 'krakow-glowny' })
  expect(body).toMatchObject({ hours: { zone: 'Europe/Warsaw' }, hoursNow: { state: 'unknown' } })
  expect(body.address).toBe('Pawia 5, 31-154 Kraków, PL')
})

test('two locations of one name opened at once have two addresses', async () => {
  const made = await Promise.all([1, 2, 3].map(() => open({ name: 'Torino', zone: 'Europe/Rome' })))
  expect(made.map((one) => one.status)).toEqual([201, 201, 201])
  expect(made.map((one) => one.body.slug).sort()).toEqual(['torino', 'torino-2', 'torino-3'])
})

test('what is wrong is named with its field', async () => {
  expect(await refused({ name: ' ' })).toMatchObject({ status: 422, path: 'name' })
  expect(await refused({ phone: '9999' })).toMatchObject({ status: 422, path: 'phone' })
  expect(await refused({ phone: '9999', country: 'IT' })).toMatchObject({ status: 422, path: 'phone' })
  expect(await refused({ zone: 'Europe/Atlantis' })).toMatchObject({ status: 422, path: 'zone' })
  expect(await refused({ zone: '+02:00' })).toMatchObject({ status: 422, path: 'zone' })
  expect(await refused({ country: 'Italy' })).toMatchObject({ status: 422, path: 'country' })
  expect(await refused({ latitude: 91 })).toMatchObject({ status: 422, path: 'latitude' })
  expect(await refused({ email: 'shop' })).toMatchObject({ status: 422, path: 'email' })
  const nobody = '01890000-0000-7000-8000-000000000000'
  expect(await refused({ regionId: nobody })).toMatchObject({ status: 422, path: 'regionId' })
  expect(await refused({ departmentIds: [nobody] })).toMatchObject({ status: 422, path: 'departmentIds' })
})

test('hours that no day has are refused at their place, in words', async () => {
  const at25 = await refused({ hours: hours(daily(1500, 1560)) })
  expect(at25).toEqual({
    status: 422,
    path: 'hours/weekly/1/0/from',
    message: 'This may be 1439 at most.',
  })
  const overlapping = await refused({
    hours: hours({
      ...daily(540, 1080),
      2: [
        { from: 540, to: 780 },
        { from: 720, to: 1080 },
      ],
    }),
  })
  expect(overlapping).toMatchObject({ status: 422, path: 'hours/weekly/2/1' })
  expect(overlapping.message).toBe('Two intervals of one day overlap.')
  const reversed = await refused({ hours: hours({ ...daily(540, 1080), 3: [{ from: 1080, to: 540 }] }) })
  expect(reversed).toMatchObject({ status: 422, path: 'hours/weekly/3/0' })
  expect(await refused({ hours: hours(daily(540, 1080), 'Mars/Olympus') })).toMatchObject({
    path: 'hours/zone',
  })
})

test('whoever saves over somebody else’s change is told so', async () => {
  const { id, version } = (await open({ name: 'Bari', zone: 'Europe/Rome' })).body
  const match = { 'if-match': `"${version}"` }
  const first = await brand.api('PATCH', `/locations/${id}`, { street: 'Via Sparano 1' }, match)
  expect([first.status, first.headers.etag]).toEqual([200, `"${version + 1}"`])
  const second = await brand.api<Problem>('PATCH', `/locations/${id}`, { street: 'Via Melo 2' }, match)
  expect([second.status, second.body.code]).toEqual([409, 'stale'])
  const knowing = await brand.api<Location>('PATCH', `/locations/${id}`, { street: 'Via Melo 2' })
  expect([knowing.status, knowing.body.version]).toEqual([200, version + 2])
  expect((await brand.api('PATCH', `/locations/${id}`, {}, { 'if-match': 'latest' })).status).toBe(422)
})

test('a change of nothing changes nothing', async () => {
  const { id, version } = (await open({ name: 'Lecce', zone: 'Europe/Rome' })).body
  expect((await brand.api<Location>('PATCH', `/locations/${id}`, {})).body.version).toBe(version)
  expect(await eventsOf(id)).toEqual(['location.created'])
})

test('only hours that really change are told as changed', async () => {
  const weekly = daily(540, 1080)
  const { id } = (await open({ name: 'Pisa', zone: 'Europe/Rome', hours: hours(weekly) })).body
  await brand.api('PATCH', `/locations/${id}`, { name: 'Pisa Centro' })
  await brand.api('PATCH', `/locations/${id}`, { hours: hours(weekly), street: 'Corso Italia 1' })
  expect(await eventsOf(id)).toEqual(['location.created', 'location.updated', 'location.updated'])
  await brand.api('PATCH', `/locations/${id}`, { hours: hours({ ...weekly, 7: 'closed' }) })
  expect((await eventsOf(id)).at(-1)).toBe('location.hours_changed')
  // Nine o'clock elsewhere is another hour.
  await brand.api('PATCH', `/locations/${id}`, { zone: 'Europe/London' })
  expect((await eventsOf(id)).filter((type) => type === 'location.hours_changed')).toHaveLength(2)
  const moved = (await brand.api<Location>('GET', `/locations/${id}`)).body
  expect([moved.zone, moved.hours.zone]).toEqual(['Europe/London', 'Europe/London'])
})

test('the hours say the same in four languages', async () => {
  const { id } = (await open({ name: 'Roma', zone: 'Europe/Rome', hours: hours(daily(540, 1080)) })).body
  const at = encodeURIComponent('2026-11-21T20:00:00+01:00')
  const say = async (language: string) => {
    const path = `/locations/${id}/hours-state?at=${at}`
    const { body } = await brand.api<{ state: string; sentence: string; nextOpening: string }>(
      'GET',
      path,
      undefined,
      { 'accept-language': language },
    )
    expect(body).toMatchObject({ state: 'closed', nextOpening: '2026-11-22T08:00:00.000Z' })
    return body.sentence
  }
  const sentences = await Promise.all(['en', 'it-IT', 'pl;q=0.9', 'ru, en;q=0.5'].map(say))
  expect(new Set(sentences).size).toBe(4)
  expect(sentences[0]).toMatch(/closed/i)
  expect(sentences[3]).toMatch(/[а-я]/i)
  expect(await say('de')).toBe(sentences[0])
})

test('public holidays are proposed, and those a person confirmed are marked', async () => {
  const { id } = (await open({ name: 'Genova', zone: 'Europe/Rome', country: 'IT' })).body
  const proposals = async () =>
    (
      await brand.api<{ items: { date: string; isConfirmed: boolean }[] }>(
        'GET',
        `/locations/${id}/holiday-proposals?year=2027`,
      )
    ).body.items
  expect(await proposals()).toContainEqual(
    expect.objectContaining({ date: '2027-08-15', isConfirmed: false }),
  )
  const closed = { from: '2027-08-15', to: '2027-08-15', state: 'closed', source: 'holiday' }
  await brand.api('PATCH', `/locations/${id}`, {
    hours: { ...hours(daily(540, 1080)), dated: [closed] },
  })
  expect(await proposals()).toContainEqual(expect.objectContaining({ date: '2027-08-15', isConfirmed: true }))
  expect((await brand.api('GET', `/locations/${id}/holiday-proposals?year=1`)).status).toBe(422)
})

async function eventsOf(id: string): Promise<string[]> {
  const rows = await brand.context.read((tx) =>
    tx.db
      .selectFrom('events')
      .select('type')
      .where('accountId', '=', tx.accountId)
      .where('subjectId', '=', id)
      .orderBy('seq')
      .execute(),
  )
  return rows.map((row) => row.type)
}
