import { expect, test } from 'vitest'
import { applyDueChanges } from '../src/locations/index.ts'
import { cast } from './cast.ts'

const stage = await cast()
const brand = await stage.brand('Aurora')

type Location = {
  id: string
  version: number
  name: string
  street: string
  openChangeCount: number
  lockedFields: string[]
}
type Field = { field: string; before: unknown; after: unknown }
type Version = {
  number: number
  fields: Field[]
  reason: string
  maker: { name: string }
  restoredNumber: number | null
}
type Change = {
  id: string
  state: string
  fields: Field[]
  decision: { word: string } | null
  failure: string | null
}
type Problem = { code: string; details: object }

const { id } = (
  await brand.api<Location>('POST', '/locations', { name: 'Roma', country: 'IT', zone: 'Europe/Rome' })
).body
const manager = await brand.member({ role: 'manager', name: 'Mara Monti', locationIds: [id] })
const agent = await brand.member({ role: 'agent', locationIds: [id] })
await brand.api('PATCH', '/location-settings', { lockedLocationFields: ['name', 'phone'] })

const day = (offset: number) =>
  new Date(stage.world.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10)
const read = async () => (await brand.api<Location>('GET', `/locations/${id}`)).body
const versions = async () =>
  (await brand.api<{ items: Version[] }>('GET', `/locations/${id}/versions`)).body.items
const changes = async (state: string) =>
  (await brand.api<{ items: Change[] }>('GET', `/location-changes?state=${state}&locationId=${id}`)).body
    .items
const decide = (change: Change | undefined, verdict: string, word = '', api = brand.api) =>
  api<Problem>('POST', `/location-changes/${change?.id}/decision`, { verdict, word })

test('every change is a version with who, when and why, field by field', async () => {
  await manager.api('PATCH', `/locations/${id}`, {
    street: 'Via Appia 1',
    postcode: '00179',
    reason: 'New sign',
  })
  const [newest, first] = await versions()
  expect(newest).toMatchObject({
    number: 2,
    reason: 'New sign',
    maker: { name: 'Mara Monti' },
    fields: [
      { field: 'street', before: '', after: 'Via Appia 1' },
      { field: 'postcode', before: '', after: '00179' },
    ],
  })
  expect(first).toMatchObject({
    number: 1,
    fields: expect.arrayContaining([{ field: 'name', before: null, after: 'Roma' }]),
  })
})

test('what says nothing new is no version', async () => {
  const { version, street } = await read()
  await brand.api('PATCH', `/locations/${id}`, { street, reason: 'Nothing' })
  expect((await read()).version).toBe(version)
})

test('a location goes back to an older version as a new one', async () => {
  const { version, street } = await read()
  await brand.api('PATCH', `/locations/${id}`, { street: 'Via Wrong 9', languages: ['it'] })
  await brand.api('PATCH', `/locations/${id}`, { street: 'Via Wronger 10' })
  const restored = await brand.api<Location>('POST', `/locations/${id}/versions/${version}/restoration`, {})
  expect(restored.body).toMatchObject({ street, languages: [], version: version + 3 })
  expect((await versions())[0]).toMatchObject({ restoredNumber: version })
  const gone = await brand.api('POST', `/locations/${id}/versions/99/restoration`, {})
  expect(gone.status).toBe(404)
})

test('of what is locked a manager’s change is a proposal, and the rest is made', async () => {
  const answer = await manager.api<Location>('PATCH', `/locations/${id}`, {
    name: 'Roma Termini',
    locality: 'Roma',
  })
  expect(answer.body).toMatchObject({ name: 'Roma', locality: 'Roma', openChangeCount: 1 })
  expect(answer.body.lockedFields).toEqual(['name', 'phone'])
  const [proposed] = await changes('proposed')
  expect(proposed?.fields).toEqual([{ field: 'name', before: 'Roma', after: 'Roma Termini' }])
  expect((await decide(proposed, 'approved', '', manager.api)).status).toBe(403)
  expect((await decide(proposed, 'approved', 'Right')).status).toBe(204)
  expect(await read()).toMatchObject({ name: 'Roma Termini', openChangeCount: 0 })
  expect((await versions())[0]).toMatchObject({ maker: { name: 'Mara Monti' }, approval: { word: 'Right' } })
  expect((await decide(proposed, 'declined')).body).toMatchObject({
    code: 'conflict',
    details: { key: 'changeDecided' },
  })
})

test('what is declined changes nothing and says why', async () => {
  await manager.api('PATCH', `/locations/${id}`, { phone: '+39 06 1234567' })
  const [proposed] = await changes('proposed')
  await decide(proposed, 'declined', 'This is the old number')
  expect(await read()).toMatchObject({ phone: null })
  expect((await changes('declined'))[0]).toMatchObject({ decision: { word: 'This is the old number' } })
})

test('what makes sense only together is locked together', async () => {
  const locks = (fields: string[]) =>
    brand.api('PATCH', '/location-settings', { lockedLocationFields: fields })
  await locks(['status', 'latitude', 'zone'])
  const given = {
    status: 'closed',
    closedFrom: day(-1),
    latitude: 41.9,
    longitude: 12.5,
    zone: 'Europe/Malta',
  }
  const answer = await manager.api<Location>('PATCH', `/locations/${id}`, { ...given, locality: 'Roma Est' })
  expect(answer.body).toMatchObject({
    ...{ status: 'open', closedFrom: null, latitude: null, longitude: null, locality: 'Roma Est' },
    hours: { zone: 'Europe/Rome' },
  })
  const [proposed] = await changes('proposed')
  const { latitude, longitude, status, closedFrom } = given
  await decide(proposed, 'approved')
  const approved = (await brand.api<Location>('GET', `/locations/${id}`)).body
  expect(approved).toMatchObject({ latitude, longitude, status, closedFrom, hours: { zone: 'Europe/Malta' } })
  await brand.api('PATCH', `/locations/${id}`, { status: 'open', zone: 'Europe/Rome' })
  await locks(['name', 'phone'])
})

test('who only works at a place changes nothing of it', async () => {
  expect((await agent.api('PATCH', `/locations/${id}`, { street: 'Via X 1' })).status).toBe(403)
  expect((await agent.api('POST', `/locations/${id}/versions/1/restoration`, {})).status).toBe(403)
  expect((await manager.api('PATCH', '/location-settings', { lockedLocationFields: [] })).status).toBe(403)
})

test('a change planned for a day is made when the day begins there', async () => {
  const before = await read()
  const planned = { street: 'Via Nuova 2', plannedFor: day(3), reason: 'We move' }
  expect((await brand.api<Location>('PATCH', `/locations/${id}`, planned)).body).toMatchObject({
    street: before.street,
    version: before.version,
    openChangeCount: 1,
  })
  await applyDueChanges(brand.context)
  expect((await read()).street).toBe(before.street)
  await later(4, () => applyDueChanges(brand.context))
  expect(await read()).toMatchObject({ street: 'Via Nuova 2', openChangeCount: 0 })
  expect((await versions())[0]).toMatchObject({ reason: 'We move', plannedFor: planned.plannedFor })
})

test('no day gone by is planned for', async () => {
  const past = await brand.api<Problem>('PATCH', `/locations/${id}`, { street: 'X', plannedFor: day(-1) })
  expect([past.status, past.body.details]).toEqual([422, expect.objectContaining({ key: 'planPast' })])
})

test('a plan that makes no sense any more fails, and says why', async () => {
  const { items } = (await brand.api<{ items: { id: string }[] }>('POST', '/regions', { name: 'South' })).body
  const regionId = items[0]?.id
  await brand.api('PATCH', `/locations/${id}`, { regionId, plannedFor: day(2) })
  await brand.api('DELETE', `/regions/${regionId}`)
  await later(3, () => applyDueChanges(brand.context))
  expect((await changes('failed'))[0]).toMatchObject({ failure: 'There is no such region.' })
})

test('who proposed it takes it back, others may not', async () => {
  await manager.api('PATCH', `/locations/${id}`, { name: 'Roma Nord' })
  const [proposed] = await changes('proposed')
  const other = await brand.member({ role: 'manager', locationIds: [id] })
  expect((await other.api('DELETE', `/location-changes/${proposed?.id}`)).status).toBe(403)
  expect((await manager.api('DELETE', `/location-changes/${proposed?.id}`)).status).toBe(204)
  expect(await changes('open')).toEqual([])
})

test('a proposal of another place is not to be seen', async () => {
  await manager.api('PATCH', `/locations/${id}`, { name: 'Roma Sud' })
  const [proposed] = await changes('proposed')
  const stranger = await brand.member({ role: 'manager', locationIds: [brand.locationId] })
  const seen = await stranger.api<{ items: Change[] }>('GET', '/location-changes')
  expect(seen.body.items).toEqual([])
  expect((await stranger.api('DELETE', `/location-changes/${proposed?.id}`)).status).toBe(404)
})

async function later(days: number, act: () => Promise<void>): Promise<void> {
  const now = stage.world.now()
  stage.world.setNow(new Date(now.getTime() + days * 86_400_000))
  await act()
  stage.world.setNow(now)
}
