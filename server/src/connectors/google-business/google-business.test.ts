import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { fakeGoogle, googleClient } from '../../../test/platforms/google.ts'
import { googlePlace } from '../../../test/platforms/google-standing.ts'
import { liveDirectories } from '../../../test/platforms/live-directory.ts'
import { jsonIn } from '../../../test/platforms/serve.ts'
import { ourPlace } from '../../../test/platforms/standing.ts'

const google = await fakeGoogle()
afterAll(() => google.close())
const stage = await cast({ PLATFORM_ORIGINS: `google_business=${google.origin}` })
const brand = await stage.brand('Aurora')
const corso = await brand.api<{ id: string }>('POST', '/locations', ourPlace)
const live = liveDirectories({ stage, brand })
const { phone, website } = ourPlace

type Listed<T> = { items: T[] }
type Edit = { id: string; field: string; before: string; after: string; state: string }

async function show(more: Record<string, unknown> = {}) {
  await live.rest()
  google.disturb()
  google.updates.clear()
  for (const number of [1, 2, 3])
    google.places.set(`locations/${number}`, { ...googlePlace(number), ...(number === 1 ? more : {}) })
}

const connected = (name: string) => live.connected('google_business', name, googleClient)

test('what it would refuse it is asked first; numbers go together', async () => {
  await show()
  const id = await connected('Whole way')
  await live.read(id)
  const { body } = await brand.api<Listed<object>>('GET', `/directories/${id}/push-proposals`)
  expect(body.items).toMatchObject([{ field: 'phone', ours: '+39021234567', theirs: '+39029991111' }])
  google.asked.length = 0
  await live.push(id, 'phone')
  expect(google.asked.map(({ query }) => query.get('validateOnly'))).toEqual(['true', null])
  expect(google.asked.map(jsonIn)[1]).toEqual({
    phoneNumbers: { primaryPhone: '+39021234567', additionalPhones: [] },
  })
})

test('a category goes there as a gcid, together with the others it has there and the others of ours', async () => {
  const other = { name: 'categories/gcid:sunglasses_store' }
  await show({
    categories: { primaryCategory: { name: 'categories/gcid:store' }, additionalCategories: [other] },
  })
  await brand.api('PATCH', `/locations/${corso.body.id}`, { categories: ['optician', 'hearing_aids'] })
  const id = await connected('Categories')
  await live.read(id)
  expect((await live.recordOf(id)).wrong).toEqual(['phone', 'category'])
  google.asked.length = 0
  await live.push(id, 'category')
  expect(google.asked.map(jsonIn)[1]).toEqual({
    categories: {
      primaryCategory: { name: 'categories/gcid:optician' },
      additionalCategories: [other, { name: 'categories/gcid:hearing_aid_store' }],
    },
  })
  expect(await live.pushes(id)).toMatchObject([{ field: 'category', state: 'sent', before: 'store' }])
  expect((await live.recordOf(id)).wrong).toEqual(['phone'])
  await brand.api('PATCH', `/locations/${corso.body.id}`, { categories: [] })
})

test('a category Google chose is taken over, or refused where we have no word for it', async () => {
  const chosen = (gcid: string) => ({ primaryCategory: { name: `categories/gcid:${gcid}` } })
  await brand.api('PATCH', `/locations/${corso.body.id}`, { categories: ['optician'] })
  const id = await connected('Chosen categories')
  const seen = async (gcid: string) => {
    await show({ categories: chosen('optician') })
    const location = { name: 'locations/1', categories: chosen(gcid) }
    google.updates.set('locations/1', { location, diffMask: 'categories' })
    await live.read(id)
    const { items } = (await brand.api<Listed<Edit>>('GET', `/directories/${id}/edits?state=open`)).body
    return brand.api('PUT', `/directory-edits/${items[0]?.id}/decision`, { kind: 'accepted' })
  }
  const unknown = await seen('zeppelin_club')
  expect(unknown).toMatchObject({ status: 409, body: { detail: expect.stringContaining('category') } })
  expect((await seen('hearing_aid_store')).status).toBe(204)
  await stage.settle()
  const { body } = await brand.api('GET', `/locations/${corso.body.id}`)
  expect(body).toMatchObject({ categories: ['hearing_aids'] })
  await brand.api('PATCH', `/locations/${corso.body.id}`, { categories: [] })
})

test('a sign-in is good once', async () => {
  await show()
  const id = await connected('Once')
  const grant = await live.signIn(id)
  expect((await brand.api('POST', '/directory-grants', grant)).status).toBe(422)
})

test('what Google changed is told with both values; reverted, ours is sent; accepted, ours changes', async () => {
  await show({ phoneNumbers: { primaryPhone: phone } })
  const changed = {
    name: 'locations/1',
    websiteUri: 'https://optics.example/',
    phoneNumbers: { primaryPhone: '02 555 1234' },
  }
  google.updates.set('locations/1', { location: changed, diffMask: 'websiteUri,phoneNumbers.primaryPhone' })
  const id = await connected('Edits')
  await live.read(id)
  const edits = async () =>
    (await brand.api<Listed<Edit>>('GET', `/directories/${id}/edits?state=open`)).body.items
  const open = await edits()
  const page = open.find(({ field }) => field === 'url')
  const number = open.find(({ field }) => field === 'phone')
  expect(page).toMatchObject({ before: website, after: 'https://optics.example/' })
  expect((await live.recordOf(id)).wrong).toContain('phone')
  await brand.api('PUT', `/directory-edits/${page?.id}/decision`, { kind: 'reverted' })
  await brand.api('PUT', `/directory-edits/${number?.id}/decision`, { kind: 'accepted' })
  await stage.settle()
  expect(google.places.get('locations/1')?.websiteUri).toBe(website)
  const ours = await brand.api('GET', `/locations/${corso.body.id}`)
  expect(ours.body).toMatchObject({ phone: '+39025551234' })
  expect(await edits()).toEqual([])
  expect((await brand.api('PUT', `/directory-edits/${page?.id}/decision`, { kind: 'accepted' })).status).toBe(
    409,
  )
  await brand.api('PATCH', `/locations/${corso.body.id}`, { phone })
})
