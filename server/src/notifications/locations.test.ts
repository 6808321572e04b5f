import { expect, test } from 'vitest'
import { remindOfCredentials } from '../locations/index.ts'
import { testTeam } from './test-team.ts'

const { stage, brand, told } = await testTeam()
const admin = await brand.member({ role: 'admin' })
const other = await brand.api<{ id: string }>('POST', '/locations', { name: 'Second', zone: 'Europe/Rome' })
const here = [brand.locationId]
const manager = await brand.member({ role: 'manager', name: 'Mara', locationIds: here })
const elsewhere = await brand.member({ role: 'manager', locationIds: [other.body.id] })
const agent = await brand.member({ role: 'agent', locationIds: here })
await brand.api('PATCH', '/location-settings', { lockedLocationFields: ['phone', 'name'] })

const path = `/locations/${brand.locationId}`
const propose = async (changes: object) => {
  const made = await manager.api('PATCH', path, changes)
  expect(made.status, JSON.stringify(made.body)).toBeLessThan(300)
  await stage.hurry()
}
const waiting = async () =>
  (await admin.api<{ items: { id: string }[] }>('GET', '/location-changes?state=proposed')).body.items
const decide = async (verdict: string, word = '') => {
  const [first] = await waiting()
  const done = await admin.api('POST', `/location-changes/${first?.id}/decision`, { verdict, word })
  expect(done.status, JSON.stringify(done.body)).toBeLessThan(300)
  await stage.hurry()
}

test('head office hears of proposals as one thing, until none waits any more', async () => {
  await propose({ phone: '+390265551234' })
  expect((await told(admin.api)).items).toMatchObject([
    { kind: 'change_proposed', who: 'Mara', count: 1, location: { id: brand.locationId }, readAt: null },
  ])
  await propose({ name: 'Aurora Duomo' })
  expect((await told(admin.api)).items).toMatchObject([{ kind: 'change_proposed', count: 2 }])
  for (const nobody of [manager, elsewhere, agent]) expect((await told(nobody.api)).items).toEqual([])

  await decide('approved')
  expect((await told(admin.api)).unreadCount).toBe(1)
  await decide('declined', 'The sign stays.')
  expect((await told(admin.api)).unreadCount).toBe(0)
  expect((await told(manager.api)).items).toMatchObject([
    { kind: 'change_declined', preview: 'The sign stays.' },
    { kind: 'change_approved', preview: '' },
  ])
})

test('who looks after a location hears before a credential of it ends, once', async () => {
  await manager.api('POST', '/notifications/readings', { until: stage.world.now().toISOString() })
  const soon = new Date(stage.world.now().getTime() + 10 * 86_400_000).toISOString().slice(0, 10)
  const licence = {
    ...{ kind: 'licence', name: 'Optometry', number: 'A1', issuer: 'ASL', validFrom: null },
    ...{ expiresOn: soon, remindDays: 30, isPublic: true },
  }
  expect((await brand.api('PATCH', path, { credentials: [licence] })).status).toBe(200)
  await remindOfCredentials(brand.context)
  await remindOfCredentials(brand.context)
  await stage.hurry()
  const unread = async (who: typeof manager) =>
    (await told(who.api)).items.filter(({ readAt }) => readAt === null)
  const expected = [{ kind: 'credential_expiring', preview: 'Optometry', count: 1 }]
  expect(await unread(manager)).toMatchObject(expected)
  expect(await unread(admin)).toMatchObject(expected)
  for (const nobody of [elsewhere, agent]) expect(await unread(nobody)).toEqual([])
})

test('whoever may not see the location any more is not told of it', async () => {
  await brand.api('PATCH', `/members/${manager.id}`, { locationIds: [other.body.id] })
  expect((await told(manager.api)).items).toEqual([])
})
