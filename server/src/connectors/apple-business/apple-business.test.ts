import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { appleClient } from '../../../test/platforms/apple.ts'
import { applePlace, appleStanding } from '../../../test/platforms/apple-standing.ts'
import { liveDirectories } from '../../../test/platforms/live-directory.ts'
import { ourPlace } from '../../../test/platforms/standing.ts'

const { apple, show, phone } = await appleStanding()
afterAll(() => apple.close())
const stage = await cast({ PLATFORM_ORIGINS: `apple_business=${apple.origin}` })
const brand = await stage.brand('Aurora')
const corso = await brand.api<{ id: string }>('POST', '/locations', ourPlace)
const live = liveDirectories({ stage, brand })
const changed = '+39025550000'

async function readDirectory(name: string): Promise<string> {
  await live.rest()
  apple.disturb()
  apple.shutOut(false)
  show()
  const id = await live.connected('apple_business', name, appleClient)
  await live.read(id)
  return id
}

/** Somebody else writes, once, right before what we write. */
function writeBefore(more: Record<string, unknown>): void {
  let times = 0
  apple.disturb(({ method }) => {
    if (method === 'PUT' && times === 0) apple.put('1', { ...applePlace(1), ...more })
    if (method === 'PUT') times += 1
    return false
  })
}

test('the whole place is sent under its version, nothing else in it changed, and Apple looks at it first', async () => {
  const id = await readDirectory('Whole')
  const before = apple.places.get('1')
  apple.asked.length = 0
  await live.push(id, 'phone')
  expect(apple.asked.map(({ method }) => method)).toEqual(['GET', 'PUT'])
  expect(apple.asked[1]?.headers['if-match']).toBe(`"${before?.etag}"`)
  expect(apple.places.get('1')?.locationDetails).toEqual({
    ...before?.locationDetails,
    phoneNumbers: [{ phoneNumber: '+39021234567', type: 'VOICE', primary: true }],
  })
  expect(await live.pushes(id)).toMatchObject([{ state: 'in_review' }])
  expect((await brand.api('GET', `/directories/${id}/push-proposals`)).body).toMatchObject({ items: [] })
  apple.review('1', 'PUBLISHED')
  await live.read(id)
  expect(await live.pushes(id)).toMatchObject([{ state: 'sent', reason: null }])
})

test('what Apple rejects once it has looked is refused in its words', async () => {
  const id = await readDirectory('Rejected')
  await live.push(id, 'phone')
  apple.review('1', 'REJECTED', 'The number leads elsewhere.')
  await live.read(id)
  expect(await live.pushes(id)).toMatchObject([
    { state: 'refused', reason: 'refused', detail: 'The number leads elsewhere.' },
  ])
})

test('somebody wrote another field meanwhile: both changes stand', async () => {
  const id = await readDirectory('Both')
  writeBefore({ urls: [{ url: 'https://new.example/', type: 'HOMEPAGE' }] })
  await live.push(id, 'phone')
  expect(await live.pushes(id)).toMatchObject([{ state: 'in_review', attempts: 1 }])
  expect(apple.places.get('1')?.locationDetails).toMatchObject({
    urls: [{ url: 'https://new.example/' }],
    phoneNumbers: [{ phoneNumber: '+39021234567' }],
  })
})

test('somebody wrote the same field meanwhile: it is never written over, but judged as it is now', async () => {
  const id = await readDirectory('Same')
  writeBefore({ phoneNumbers: [{ phoneNumber: changed, type: 'VOICE', primary: true }] })
  await live.push(id, 'phone')
  expect(await live.pushes(id)).toMatchObject([
    { state: 'refused', reason: 'changed_there', detail: changed },
  ])
  expect(phone()).toBe(changed)
  const { id: recordId } = await live.recordOf(id)
  const { body } = await brand.api('GET', `/directory-records/${recordId}`)
  expect(JSON.stringify(body)).toContain(changed)
  await live.push(id, 'phone')
  expect(phone()).toBe('+39021234567')
})

test('a change that was made and whose answer was lost is not made twice', async () => {
  const id = await readDirectory('Lost')
  let puts = 0
  apple.disturb((asked, response) => {
    if (asked.method !== 'PUT') return false
    puts += 1
    apple.put('1', JSON.parse(asked.sent).locationDetails)
    response.writeHead(200).end('{"id":"1","eta')
    return true
  })
  await live.push(id, 'phone')
  expect(await live.pushes(id)).toMatchObject([{ state: 'waiting', reason: 'later' }])
  await live.later()
  expect(await live.pushes(id)).toMatchObject([{ state: 'sent' }])
  expect(puts).toBe(1)
})

test('an address of another door waits for a person to say that it is a correction', async () => {
  const id = await readDirectory('Moved')
  await brand.api('PATCH', `/locations/${corso.body.id}`, { street: 'Corso Buenos Aires 21' })
  await live.push(id, 'address')
  expect(await live.pushes(id)).toMatchObject([{ state: 'refused', reason: 'maybe_moved' }])
  await live.push(id, 'address', { means: 'correction' })
  expect((await live.pushes(id))[0]).toMatchObject({ state: 'in_review' })
  expect(JSON.stringify(apple.places.get('1'))).toContain('Corso Buenos Aires 21')
  await brand.api('PATCH', `/locations/${corso.body.id}`, { street: ourPlace.street })
})

test('a place that moved is made anew, and the former closed once the new one is published', async () => {
  const id = await readDirectory('Really moved')
  await brand.api('PATCH', `/locations/${corso.body.id}`, { street: 'Via Torino 5' })
  apple.asked.length = 0
  await live.push(id, 'address', { means: 'move' })
  expect(await live.pushes(id)).toMatchObject([{ state: 'waiting', reason: 'begun' }])
  const made = () => [...apple.places.values()].find(({ id: one }) => one.startsWith('made-'))
  expect(made()?.locationDetails).toMatchObject({
    partnersLocationId: expect.stringMatching(/^moved-/),
    mainAddress: { structuredAddress: { fullThoroughfare: 'Via Torino 5' } },
    somethingNew: { nobody: ['knows', { it: 1 }] },
  })
  expect(apple.places.get('1')?.locationDetails).toEqual(applePlace(1))
  await live.read(id)
  expect(await live.pushes(id)).toMatchObject([{ state: 'waiting', reason: 'begun' }])
  apple.review(made()?.id ?? '', 'PUBLISHED')
  await live.later(6 * 60_000)
  expect(await live.pushes(id)).toMatchObject([{ state: 'sent' }])
  expect(apple.places.get('1')?.locationDetails).toEqual({
    ...applePlace(1),
    locationStatus: { status: 'CLOSED', closedDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
  })
  expect([...apple.places.values()].filter(({ id: one }) => one.startsWith('made-'))).toHaveLength(1)
  await live.read(id)
  expect((await live.recordOf(id)).wrong).toEqual(['phone'])
  await brand.api('PATCH', `/locations/${corso.body.id}`, { street: ourPlace.street })
})

test('a new place that Apple rejects leaves the former as it is', async () => {
  const id = await readDirectory('Rejected move')
  await brand.api('PATCH', `/locations/${corso.body.id}`, { street: 'Via Torino 5' })
  await live.push(id, 'address', { means: 'move' })
  const made = [...apple.places.values()].find(({ id: one }) => one.startsWith('made-'))
  apple.review(made?.id ?? '', 'REJECTED', 'Nobody is there.')
  await live.later(6 * 60_000)
  expect(await live.pushes(id)).toMatchObject([{ state: 'refused', detail: 'Nobody is there.' }])
  expect(apple.places.get('1')?.locationDetails).toEqual(applePlace(1))
  await brand.api('PATCH', `/locations/${corso.body.id}`, { street: ourPlace.street })
})

test('a place that is closed for a while is said so there, with the day it opens, and opened again', async () => {
  const id = await readDirectory('Closed')
  const say = async (said: object) => {
    await brand.api('PATCH', `/locations/${corso.body.id}`, said)
    await brand.api('POST', `/directories/${id}/audits`)
    await stage.settle()
  }
  const statusThere = () => apple.places.get('1')?.locationDetails.locationStatus
  const opensOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await say({ status: 'temporarily_closed', opensOn })
  expect((await live.recordOf(id)).wrong).toContain('special_hours')
  await live.push(id, 'special_hours')
  expect(await live.pushes(id)).toMatchObject([{ state: 'in_review' }])
  expect(statusThere()).toEqual({ status: 'TEMPORARILY_CLOSED', reopenDate: opensOn })
  expect((await live.recordOf(id)).wrong).not.toContain('special_hours')
  await say({ status: 'open', opensOn: null })
  await live.push(id, 'special_hours')
  expect(statusThere()).toEqual({ status: 'OPEN' })
})

test('a key that is not taken is not kept, and what is missing is asked for', async () => {
  const { body } = await brand.api<{ id: string }>('POST', '/directories', {
    platform: 'apple_business',
    name: 'Key',
  })
  const enter = (client: object) => brand.api('PUT', `/directories/${body.id}/connection`, client)
  expect(await enter({ ...appleClient, clientSecret: 'wrong' })).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining('Invalid client') },
  })
  expect(await enter({ ...appleClient, account: '' })).toMatchObject({ status: 422 })
  expect(await live.connection(body.id)).toMatchObject({ state: 'none' })
  expect((await brand.api('POST', `/directories/${body.id}/sign-ins`)).status).toBe(422)
})

test('another organisation than ours is said so, and nothing is read', async () => {
  const id = await live.connected('apple_business', 'Stranger', { ...appleClient, account: '1' })
  await live.read(id)
  expect(await live.connection(id)).toMatchObject({
    ...{ state: 'connected', problem: 'directory_refused' },
    problemDetail: 'Forbidden: Not your organization',
  })
})
