import { expect, test } from 'vitest'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Region = { id: string; name: string; locationCount: number }
type Regions = { items: Region[] }
type Listed = { items: { id: string; name: string }[]; nextCursor: string | null }

const regions = async () => (await brand.api<Regions>('GET', '/regions')).body.items
const makeRegion = async (name: string) => {
  const { body } = await brand.api<Regions>('POST', '/regions', { name })
  return body.items.find((one) => one.name === name)!.id
}
const open = async (given: object) =>
  (await brand.api<{ id: string; version: number }>('POST', '/locations', { zone: 'Europe/Rome', ...given }))
    .body

test('regions have names of their own and know how many locations they hold', async () => {
  const north = await makeRegion('North')
  const south = await makeRegion('South')
  const milan = await open({ name: 'Milano', regionId: north })
  await open({ name: 'Como', regionId: north })
  expect((await regions()).map(({ name, locationCount }) => [name, locationCount])).toEqual([
    ['North', 2],
    ['South', 0],
  ])
  for (const [method, path, name] of [
    ['POST', '/regions', 'NORTH'],
    ['PATCH', `/regions/${south}`, 'north'],
  ] as const) {
    const { status, body } = await brand.api<{ code: string; errors: unknown }>(method, path, { name })
    expect([status, body.code]).toEqual([409, 'conflict'])
    expect(body.errors).toEqual([{ path: 'name', message: 'The name “'.concat(name, '” is taken.') }])
  }
  expect((await brand.api('PATCH', `/regions/${north}`, { name: 'NORTH' })).status).toBe(200)

  expect((await brand.api('DELETE', `/regions/${north}`)).status).toBe(200)
  const left = (await brand.api<{ regionId: null; version: number }>('GET', `/locations/${milan.id}`)).body
  expect([left.regionId, left.version]).toEqual([null, milan.version + 1])
  expect((await brand.api('DELETE', `/regions/${north}`)).status).toBe(404)
  expect((await brand.api('PATCH', `/regions/${north}`, { name: 'X' })).status).toBe(404)
})

test('the same name given twice at once is taken once', async () => {
  const made = await Promise.all([1, 2, 3].map(() => brand.api('POST', '/regions', { name: 'Islands' })))
  expect(made.map((one) => one.status).sort()).toEqual([200, 409, 409])
})

test('locations are found by name, town and code, page by page', async () => {
  const region = await makeRegion('Tuscany')
  for (const name of ['Łódź Alfa', 'Łódź Beta', 'Łódź Gamma'])
    await open({ name, regionId: region, locality: 'Manufaktura', code: 'PL-77' })
  const find = async (query: string) => (await brand.api<Listed>('GET', `/locations?${query}`)).body
  for (const search of ['lodz', 'manufak', 'pl-77'])
    expect((await find(`search=${search}`)).items, search).toHaveLength(3)
  expect((await find('search=100%25')).items).toEqual([])
  const first = await find(`regionId=${region}&limit=2`)
  expect(first.items.map((one) => one.name)).toEqual(['Łódź Alfa', 'Łódź Beta'])
  const second = await find(`regionId=${region}&limit=2&cursor=${first.nextCursor}`)
  expect([second.items.map((one) => one.name), second.nextCursor]).toEqual([['Łódź Gamma'], null])
})

test('a manager limited to one location changes that one and knows of no other', async () => {
  const region = await makeRegion('Coast')
  const here = await open({ name: 'Rimini', regionId: region })
  const there = await open({ name: 'Ancona', regionId: region })
  const local = await brand.member({ role: 'manager', locationIds: [here.id] })
  expect((await local.api<Listed>('GET', '/locations')).body.items.map((one) => one.id)).toEqual([here.id])
  expect((await local.api('PATCH', `/locations/${here.id}`, { street: 'Via Roma 1' })).status).toBe(200)
  for (const [method, path] of [
    ['GET', ''],
    ['PATCH', ''],
    ['GET', '/hours-state'],
    ['GET', '/holiday-proposals?year=2027'],
  ] as const) {
    const answer = await local.api(
      method,
      `/locations/${there.id}${path}`,
      method === 'PATCH' ? {} : undefined,
    )
    expect(answer.status, `${method} ${path}`).toBe(404)
  }
  expect((await local.api('DELETE', `/locations/${here.id}`)).status).toBe(403)
  expect((await local.api('POST', '/locations', { name: 'Own' })).status).toBe(403)
  const seen = (await local.api<Regions>('GET', '/regions')).body.items.find((one) => one.id === region)
  expect(seen?.locationCount).toBe(1)
})

test('a location out of use is gone from every list; its conversations stay', async () => {
  const closing = await open({ name: 'Ferrara' })
  await brand.receives({ subject: 'Still open?' })
  const { items } = (await brand.api<Listed>('GET', '/conversations?view=all')).body
  await brand.api('PATCH', `/conversations/${items[0]!.id}`, { locationId: closing.id })
  expect((await brand.api('DELETE', `/locations/${closing.id}`)).status).toBe(204)
  expect((await brand.api('GET', `/locations/${closing.id}`)).status).toBe(404)
  expect((await brand.api<Listed>('GET', '/locations?search=Ferrara')).body.items).toEqual([])
  const kept = await brand.api<{ location: { name: string } }>('GET', `/conversations/${items[0]!.id}`)
  expect(kept.body.location.name).toBe('Ferrara')
})

test('only people with the right to may change places; a setting that changed is in the audit log', async () => {
  const agent = await brand.member({ role: 'agent' })
  const { id } = await open({ name: 'Parma' })
  expect((await agent.api('PATCH', `/locations/${id}`, { street: 'x' })).status).toBe(403)
  expect((await agent.api('POST', '/regions', { name: 'x' })).status).toBe(403)
  await brand.api('PATCH', `/locations/${id}`, { street: 'Strada Garibaldi 1' })
  const audit = await brand.api<{ items: { action: string; before: unknown; after: unknown }[] }>(
    'GET',
    '/audit?limit=1',
  )
  expect(audit.body.items[0]).toMatchObject({
    action: 'location.updated',
    before: { street: '' },
    after: { street: 'Strada Garibaldi 1' },
  })
})

test('the zone at a point is for those who are signed in', async () => {
  expect((await brand.api('GET', '/zone-suggestion?lat=41.9&lon=12.5')).body).toEqual({ zone: 'Europe/Rome' })
  expect((await brand.api('GET', '/zone-suggestion?lat=200&lon=0')).status).toBe(422)
  expect((await stage.app.http.inject('/api/v1/zone-suggestion?lat=1&lon=1')).statusCode).toBe(401)
})
