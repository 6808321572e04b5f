import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { foursquareClient } from '../../../test/platforms/foursquare.ts'
import { foursquarePlace, foursquareStanding } from '../../../test/platforms/foursquare-standing.ts'
import { liveDirectories } from '../../../test/platforms/live-directory.ts'
import { ourPlace } from '../../../test/platforms/standing.ts'

const { foursquare, show } = await foursquareStanding()
afterAll(() => foursquare.close())
const stage = await cast({ PLATFORM_ORIGINS: `foursquare=${foursquare.origin}` })
const brand = await stage.brand('Aurora')
await brand.api('POST', '/locations', ourPlace)
const live = liveDirectories({ stage, brand })
const place = foursquarePlace(1)
const id = place.fsq_place_id

type Listed = { items: { field: string }[] }
const proposalsOf = async (directoryId: string) =>
  (await brand.api<Listed>('GET', `/directories/${directoryId}/push-proposals`)).body.items

async function readDirectory(name: string): Promise<string> {
  await live.rest()
  foursquare.disturb()
  foursquare.shutOut(false)
  show()
  const directoryId = await live.connected('foursquare', name, foursquareClient)
  await live.read(directoryId)
  return directoryId
}

test('our place is found by name and pin, then asked for by its id', async () => {
  const directoryId = await readDirectory('Found')
  expect((await live.recordOf(directoryId)).wrong).toEqual(['phone'])
  foursquare.asked.length = 0
  await live.read(directoryId)
  expect(foursquare.asked.map(({ path }) => path)).toEqual([`/places/${id}`])
})

test('a proposal changes nothing here until the place says what we say', async () => {
  const directoryId = await readDirectory('Proposed')
  foursquare.asked.length = 0
  await live.push(directoryId, 'phone')
  expect(foursquare.asked.map(({ query }) => query.get('dry_run'))).toEqual([null, 'true', null])
  expect(foursquare.proposals).toEqual([{ id, values: { tel: '+39021234567' } }])
  expect(await live.pushes(directoryId)).toMatchObject([{ state: 'proposed' }])
  expect((await live.recordOf(directoryId)).wrong).toEqual(['phone'])
  expect(await proposalsOf(directoryId)).toEqual([])
  await live.read(directoryId)
  expect(await live.pushes(directoryId)).toMatchObject([{ state: 'proposed' }])
  foursquare.places.set(id, { ...place, tel: '02 123 4567' })
  await live.read(directoryId)
  expect(await live.pushes(directoryId)).toMatchObject([{ state: 'sent' }])
  expect((await live.recordOf(directoryId)).wrong).toEqual([])
})

test('what was proposed is not offered again unless ours is another value since', async () => {
  const directoryId = await readDirectory('Once')
  await live.push(directoryId, 'phone')
  expect(await proposalsOf(directoryId)).toEqual([])
  const { body } = await brand.api<{ items: { id: string; code: string | null }[] }>('GET', '/locations')
  const ours = body.items.find(({ code }) => code === ourPlace.code)?.id
  await brand.api('PATCH', `/locations/${ours}`, { phone: '+39 02 765 4321' })
  expect(await proposalsOf(directoryId)).toMatchObject([{ field: 'phone' }])
  await brand.api('PATCH', `/locations/${ours}`, { phone: ourPlace.phone })
})

test('a place that was closed, or is gone, is shown no longer', async () => {
  const directoryId = await readDirectory('Closed')
  foursquare.places.set(id, { ...place, date_closed: '2026-01-01' })
  await live.read(directoryId)
  expect(await live.directory(directoryId)).toMatchObject({ state: 'done', total: 0 })
})
