import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { giveDump } from '../directories.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Figure = { count: number; share: number | null; wrong: number }
type Figures = {
  total: Figure
  directories: (Figure & { id: string; name: string; isStale: boolean; readAt: string | null })[]
  regions: (Figure & { id: string; name: string })[]
  fields: (Figure & { field: string })[]
  days: (Figure & { day: string })[]
}
type Listed = { items: { externalId: string; directoryId: string; wrong: string[] }[] }

const figures = async (query = '', asked = brand) =>
  (await asked.api<Figures>('GET', `/listing-accuracy${query}`)).body
const records = async (query: string) =>
  (await brand.api<Listed>('GET', `/directory-records?state=linked${query}`)).body.items

test('without a directory there is no data, and no number is made up', async () => {
  const other = await stage.brand('Celeste')
  expect(await figures('', other)).toMatchObject({
    ...{ total: { count: 0, share: null, wrong: 0 }, directories: [], days: [] },
  })
})

async function region(name: string): Promise<string> {
  const { body } = await brand.api<{ items: { id: string; name: string }[] }>('POST', '/regions', { name })
  const made = body.items.find((one) => one.name === name)
  if (!made) throw new Error('The region was not made.')
  return made.id
}
const [north, south] = [await region('North'), await region('South')]
const towns = ['Milano', 'Torino', 'Roma', 'Napoli']
const places: string[] = []
for (const [index, locality] of towns.entries()) {
  const { body } = await brand.api<{ id: string }>('POST', '/locations', {
    ...{ name: `Aurora ${locality}`, street: `Via Torino ${index + 1}`, postcode: `2012${index}`, locality },
    ...{ country: 'IT', latitude: 45 - index, longitude: 9 + index, phone: `+39 02 123 456${index}` },
    regionId: index < 2 ? north : south,
  })
  places.push(body.id)
}

async function shows(name: string, wrongPhones: number): Promise<string> {
  const { body } = await brand.api<{ id: string }>('POST', '/directories', { name })
  await give(body.id, wrongPhones)
  return body.id
}

async function give(id: string, wrongPhones: number) {
  const rows = towns.map((town, index) => {
    const phone = index < wrongPhones ? '02 999 1111' : `02 123 456${index}`
    return `${index},Aurora ${town},Via Torino ${index + 1},2012${index},${town},IT,${45 - index},${9 + index},${phone}`
  })
  const bytes = Buffer.from(['id,name,street,postcode,city,country,lat,lon,phone', ...rows].join('\n'))
  await giveDump(brand.context, id, { filename: 'dump.csv', bytes })
  await stage.settle()
}

const good = await shows('Good map', 0)
const bad = await shows('Bad map', 3)

test('directories, regions and fields stand with the worst first, each with how many it is of', async () => {
  const { total, directories, regions, fields } = await figures()
  expect(total).toMatchObject({ count: 8, wrong: 3 })
  expect(directories.map(({ name, count, wrong }) => [name, count, wrong])).toEqual([
    ['Bad map', 4, 3],
    ['Good map', 4, 0],
  ])
  expect(regions.map(({ name, count, wrong }) => [name, count, wrong])).toEqual([
    ['North', 4, 2],
    ['South', 4, 1],
  ])
  expect(fields[0]).toEqual({ field: 'phone', count: 8, wrong: 3, share: 62.5 })
  expect(fields.at(-1)).toMatchObject({ count: 0, share: null })
})

test('each list is narrowed by all that is asked but itself, and its number opens as many records', async () => {
  const asked = await figures(`?directoryId=${bad}&regionId=${south}&field=phone`)
  expect(asked.total).toEqual({ count: 2, wrong: 1, share: 50 })
  expect(asked.directories.map(({ count, wrong }) => [count, wrong])).toEqual([
    [2, 1],
    [2, 0],
  ])
  expect(asked.regions.map(({ name, wrong }) => [name, wrong])).toEqual([
    ['North', 2],
    ['South', 1],
  ])
  expect(asked.fields.find(({ field }) => field === 'phone')).toMatchObject({ count: 2, wrong: 1 })
  const found = await records(`&directoryId=${bad}&regionId=${south}&field=phone`)
  expect(found).toMatchObject([{ directoryId: bad, wrong: ['phone'] }])
  expect(await records('&field=phone')).toHaveLength(3)
  expect(await records('&compared=phone')).toHaveLength(8)
  expect(await records('&compared=hours')).toEqual([])
  expect(await records(`&regionId=${north}&severity=wrong`)).toHaveLength(2)
  expect(await records('&regionId=none')).toEqual([])
  expect(await records(`&directoryId=${good}&field=phone`)).toEqual([])
})

test('each day keeps what was found; another directory counts with what it was', async () => {
  const before = await figures()
  const today = before.days.map(({ day }) => day)
  expect(today).toHaveLength(1)
  stage.world.setNow(new Date(Date.now() + 86_400_000))
  await give(bad, 1)
  const { days, total } = await figures()
  expect(days).toHaveLength(2)
  expect(days.map(({ count, wrong }) => [count, wrong])).toEqual([
    [8, 3],
    [8, 1],
  ])
  expect(total.wrong).toBe(1)
  expect((await figures('?field=phone')).days.map(({ share }) => share)).toEqual([62.5, 87.5])
  stage.world.setNow(undefined)
})

test('a directory that was not read for long says so; comparing it again is no reading', async () => {
  stage.world.setNow(new Date(Date.now() + 40 * 86_400_000))
  await brand.api('POST', `/directories/${good}/audits`, {})
  await stage.settle()
  const { directories } = await figures()
  expect(directories.find(({ id }) => id === good)).toMatchObject({ isStale: true })
  await give(good, 0)
  expect((await figures()).directories.find(({ id }) => id === good)).toMatchObject({ isStale: false })
  stage.world.setNow(undefined)
})

test('a manager is counted the records of their places, and told no days of the brand', async () => {
  const manager = await brand.member({ role: 'manager', locationIds: places.slice(0, 1) })
  const seen = (await manager.api<Figures>('GET', '/listing-accuracy')).body
  expect(seen.total).toMatchObject({ count: 2, wrong: 1 })
  expect(seen.days).toEqual([])
})
