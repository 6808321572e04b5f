import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { placeSome } from './work.ts'

const stage = await cast()
stage.world.setNow(new Date('2026-03-02T09:00:00Z'))
const brand = await stage.brand('Aurora')

type Dated = { from: string; to: string; state: unknown; label?: string }
type Location = { id: string; version: number; hours: { dated: Dated[] }; hoursNow: { sentence: string } }
type Act = { id: string; state: string; total: number; counts: Record<string, number>; mayUndo: boolean }
type Preview = {
  total: number
  conflictCount: number
  sameCount: number
  isProposed: boolean
  countries: { country: string; count: number }[]
  items: { id: string; existing: Dated[] }[]
}
type Problem = { code: string; details: { key?: string } }

const open = async (name: string, country: string, dated: Dated[] = []) => {
  const weekly = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [{ from: 540, to: 1080 }]]))
  const zone = country === 'IT' ? 'Europe/Rome' : 'Europe/Warsaw'
  const hours = { zone, weekly, dated: dated.map((one) => ({ ...one, source: 'person' })) }
  return (await brand.api<Location>('POST', '/locations', { name, country, zone, hours })).body.id
}
const read = async (id: string) => (await brand.api<Location>('GET', `/locations/${id}`)).body
const act = async (id: string) => (await brand.api<Act>('GET', `/location-exceptions/${id}`)).body
const set = async (body: object, api = brand.api) => {
  const { body: made } = await api<Act>('POST', '/location-exceptions', body)
  await stage.settle()
  return act(made.id)
}
const undo = async (id: string) => {
  await brand.api('POST', `/location-exceptions/${id}/undoing`, {})
  await stage.settle()
  return act(id)
}
const day = (from: string, label: string, to = from) => ({ from, to, state: 'closed', label })

const milano = await open('Milano', 'IT')
const roma = await open('Roma', 'IT', [
  { from: '2026-04-24', to: '2026-04-26', state: [{ from: 600, to: 720 }], label: 'Fair' },
])
const torino = await open('Torino', 'IT', [day('2026-04-25', 'Liberazione')])
const krakow = await open('Kraków', 'PL')
const italy = { chosen: { countries: ['IT'] }, entry: day('2026-04-25', 'Festa della Liberazione') }

test('before anything is done it is told how many, which, and what stands there', async () => {
  const { body } = await brand.api<Preview>('POST', '/location-exception-previews', italy)
  // The brand's first location is in Italy too.
  expect(body).toMatchObject({ total: 4, conflictCount: 1, sameCount: 1, isProposed: false })
  expect(body.countries).toEqual([{ country: 'IT', count: 4 }])
  expect(body.items[0]).toMatchObject({
    id: roma,
    existing: [{ from: '2026-04-25', to: '2026-04-25', label: 'Fair' }],
  })
})

test('all Italian locations are closed on one day, with a version each, and what stood there is kept or replaced', async () => {
  const kept = await set({ ...italy, reason: 'National holiday' })
  expect(kept).toMatchObject({ state: 'done', total: 4, counts: { set: 2, kept: 1, same: 1 }, mayUndo: true })
  expect((await read(milano)).hours.dated).toMatchObject([day('2026-04-25', 'Festa della Liberazione')])
  expect((await read(krakow)).hours.dated).toEqual([])
  const { body } = await brand.api<{ items: { reason: string }[] }>('GET', `/locations/${milano}/versions`)
  expect(body.items[0]?.reason).toBe('National holiday')

  const replaced = await set({ ...italy, conflicts: 'replace' })
  expect(replaced.counts).toMatchObject({ set: 1, same: 3 })
  expect((await read(roma)).hours.dated).toMatchObject([
    { from: '2026-04-24', to: '2026-04-24', label: 'Fair' },
    { from: '2026-04-25', to: '2026-04-25', state: 'closed' },
    { from: '2026-04-26', to: '2026-04-26', label: 'Fair' },
  ])
  expect(await undo(replaced.id)).toMatchObject({ state: 'undone', counts: { undone: 1, same: 3 } })
  expect((await read(roma)).hours.dated.filter(({ label }) => label === 'Fair')).toHaveLength(3)

  stage.world.setNow(new Date('2026-04-25T10:00:00Z'))
  expect((await read(milano)).hoursNow.sentence).toContain('Festa della Liberazione')
  stage.world.setNow(new Date('2026-03-02T09:00:00Z'))
})

test('what somebody changed since is not undone', async () => {
  const made = await set({
    chosen: { locationIds: [milano, krakow] },
    entry: { from: '2026-12-24', to: '2026-12-24', state: [{ from: 540, to: 780 }], label: 'Eve' },
  })
  const { hours } = await read(krakow)
  const own = { ...day('2026-12-24', 'Wigilia'), source: 'person' }
  await brand.api('PATCH', `/locations/${krakow}`, { hours: { ...hours, dated: [own] } })
  expect((await undo(made.id)).counts).toMatchObject({ undone: 1, left: 1 })
  expect((await read(krakow)).hours.dated).toMatchObject([day('2026-12-24', 'Wigilia')])
  const places = `/location-exceptions/${made.id}/places?state=left`
  expect((await brand.api<{ items: object[] }>('GET', places)).body.items).toMatchObject([
    { location: { id: krakow } },
  ])
})

test('a manager closes only their own, and proposes where head office locked the hours', async () => {
  const manager = await brand.member({ role: 'manager', locationIds: [torino, krakow] })
  await brand.api('PATCH', '/location-settings', { lockedLocationFields: ['hours'] })
  const entry = day('2026-08-15', 'Ferragosto')
  const { body } = await manager.api<Preview>('POST', '/location-exception-previews', { chosen: {}, entry })
  expect(body).toMatchObject({ total: 2, isProposed: true })
  expect((await set({ chosen: {}, entry }, manager.api)).counts).toMatchObject({ proposed: 2, set: 0 })
  expect((await read(torino)).hours.dated.some(({ from }) => from === '2026-08-15')).toBe(false)
  await brand.api('PATCH', '/location-settings', { lockedLocationFields: [] })
  const agent = await brand.member({ role: 'agent' })
  expect((await agent.api('POST', '/location-exceptions', { chosen: {}, entry })).status).toBe(403)
})

test('one that is stopped goes on where it was', async () => {
  for (let at = 0; at < 60; at++) await open(`Sklep ${at}`, 'PL')
  const { body } = await brand.api<Act>('POST', '/location-exceptions', {
    chosen: { search: 'Sklep' },
    entry: day('2026-05-03', 'Konstytucja'),
  })
  const maker = { actorKind: 'system' as const, actorId: null }
  expect(await placeSome(brand.context, { exceptionId: body.id, maker })).toBe(true)
  expect((await act(body.id)).counts).toMatchObject({ set: 50, waiting: 10 })
  await stage.settle()
  expect(await act(body.id)).toMatchObject({ state: 'done', counts: { set: 60 } })
})

test('days gone by, days that run backwards, nowhere and an hour that no clock shows are refused', async () => {
  const refused = async (body: object) =>
    (await brand.api<Problem>('POST', '/location-exceptions', body)).status
  expect(await refused({ chosen: {}, entry: day('2025-04-25', 'Past') })).toBe(422)
  expect(await refused({ chosen: {}, entry: day('2026-06-02', 'Back', '2026-06-01') })).toBe(422)
  expect(await refused({ chosen: { countries: ['JP'] }, entry: day('2026-06-02', 'Nowhere') })).toBe(422)
  const entry = { from: '2026-06-02', to: '2026-06-02', state: [{ from: 1500, to: 1560 }] }
  expect(await refused({ chosen: {}, entry })).toBe(422)
})
