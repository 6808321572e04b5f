import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { fakeGoogle, googleClient } from '../../../test/google-business.ts'

const google = await fakeGoogle()
afterAll(() => google.close())
const stage = await cast({ PLATFORM_ORIGINS: `google_business=${google.origin}` })
const brand = await stage.brand('Aurora')

type Listed<T> = { items: T[] }
type Push = { field: string; state: string; reason: string | null; detail: string; attempts: number }
type Edit = { id: string; field: string; before: string; after: string; state: string }
type Row = { id: string; wrong: string[] }

const phone = '+39 02 123 4567'
const website = 'https://aurora.example/corso'
const corso = await brand.api<{ id: string }>('POST', '/locations', {
  ...{ name: 'Aurora Corso', code: '12', street: 'Corso Buenos Aires 12', postcode: '20124' },
  ...{ locality: 'Milano', country: 'IT', latitude: 45.4785, longitude: 9.2085, phone, website },
})

async function show(more: Record<string, unknown> = {}) {
  // A profile's ten edits of the last minute were other tests'.
  await brand.context.transaction((tx) => tx.db.deleteFrom('directoryPaces').execute())
  google.disturb()
  google.updates.clear()
  for (const number of [1, 2, 3])
    google.places.set(`locations/${number}`, {
      ...{ name: `locations/${number}`, title: number === 1 ? 'Aurora Corso' : `Ottica ${number}` },
      storefrontAddress: {
        ...{ regionCode: 'IT', postalCode: '20124', locality: 'Milano' },
        addressLines: [number === 1 ? 'Corso Buenos Aires 12' : `Via Roma ${number}`],
      },
      ...(number === 1
        ? { storeCode: '12', phoneNumbers: { primaryPhone: '02 999 1111' }, websiteUri: website, ...more }
        : {}),
    })
}

async function connected(name: string): Promise<string> {
  const { body } = await brand.api<{ id: string }>('POST', '/directories', {
    ...{ platform: 'google_business', name },
  })
  await brand.api('PUT', `/directories/${body.id}/connection`, googleClient)
  await signIn(body.id)
  return body.id
}

async function signIn(id: string) {
  const { body } = await brand.api<{ url: string }>('POST', `/directories/${id}/sign-ins`)
  const page = await fetch(body.url, { redirect: 'manual' })
  const back = new URL(page.headers.get('location') ?? '').searchParams
  const grant = { state: back.get('state'), code: back.get('code') }
  expect((await brand.api('POST', '/directory-grants', grant)).body).toEqual({ directoryId: id })
  return grant
}

async function read(id: string) {
  await brand.api('POST', `/directories/${id}/readings`)
  await stage.settle()
}

async function rowOf(id: string): Promise<Row> {
  const { body } = await brand.api<Listed<Row>>('GET', `/directories/${id}/records?state=linked`)
  const [row] = body.items
  if (!row) throw new Error('Our location was not found there.')
  return row
}

async function push(id: string, field: string) {
  const { id: recordId } = await rowOf(id)
  await brand.api('POST', `/directories/${id}/pushes`, { items: [{ recordId, field }] })
  await stage.settle()
}

const pushesOf = async (id: string) =>
  (await brand.api<Listed<Push>>('GET', `/directories/${id}/pushes`)).body.items

test('signed in, it is read page by page, judged, put right by one field and agrees', async () => {
  await show()
  const id = await connected('Whole way')
  await read(id)
  expect((await brand.api('GET', `/directories/${id}`)).body).toMatchObject({ state: 'done', total: 3 })
  expect((await rowOf(id)).wrong).toEqual(['phone'])
  const { body } = await brand.api<Listed<object>>('GET', `/directories/${id}/push-proposals`)
  expect(body.items).toMatchObject([{ field: 'phone', ours: '+39021234567', theirs: '02 999 1111' }])
  google.asked.length = 0
  await push(id, 'phone')
  expect(google.asked.map(({ query }) => query.get('validateOnly'))).toEqual(['true', null])
  expect(google.asked[1]?.body).toEqual({
    phoneNumbers: { primaryPhone: '+39021234567', additionalPhones: [] },
  })
  expect(await pushesOf(id)).toMatchObject([{ field: 'phone', state: 'sent', reason: null }])
  expect((await rowOf(id)).wrong).toEqual([])
})

test('a category goes there as a gcid, together with the others it has there and the others of ours', async () => {
  const other = { name: 'categories/gcid:sunglasses_store' }
  await show({
    categories: { primaryCategory: { name: 'categories/gcid:store' }, additionalCategories: [other] },
  })
  await brand.api('PATCH', `/locations/${corso.body.id}`, { categories: ['optician', 'hearing_aids'] })
  const id = await connected('Categories')
  await read(id)
  expect((await rowOf(id)).wrong).toEqual(['phone', 'category'])
  google.asked.length = 0
  await push(id, 'category')
  expect(google.asked[1]?.body).toEqual({
    categories: {
      primaryCategory: { name: 'categories/gcid:optician' },
      additionalCategories: [other, { name: 'categories/gcid:hearing_aid_store' }],
    },
  })
  expect(await pushesOf(id)).toMatchObject([{ field: 'category', state: 'sent', before: 'store' }])
  expect((await rowOf(id)).wrong).toEqual(['phone'])
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
    await read(id)
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

test('a sign-in is good once, and no secret is ever shown', async () => {
  await show()
  const id = await connected('Once')
  const grant = await signIn(id)
  expect((await brand.api('POST', '/directory-grants', grant)).status).toBe(422)
  const { body } = await brand.api('GET', `/directories/${id}/connection`)
  expect(body).toMatchObject({ state: 'connected', clientId: googleClient.clientId })
  expect(JSON.stringify(body)).not.toMatch(/GOCSPX|access-|refresh-/)
})

test('a token that ran out is renewed by itself; a revoked one waits for a person and then goes on', async () => {
  await show()
  const id = await connected('Revoked')
  await read(id)
  google.revokeAll('access')
  await read(id)
  expect((await brand.api('GET', `/directories/${id}`)).body).toMatchObject({ state: 'done' })
  google.revokeAll()
  await push(id, 'phone')
  expect(await pushesOf(id)).toMatchObject([{ state: 'waiting', reason: 'signed_out' }])
  expect((await brand.api('GET', `/directories/${id}/connection`)).body).toMatchObject({
    ...{ state: 'expired', problem: 'directory_signed_out' },
  })
  await signIn(id)
  await stage.settle()
  expect(await pushesOf(id)).toMatchObject([{ state: 'sent' }])
})

test('what Google refuses is refused before anything changes, in its own words', async () => {
  await show({ title: 'Aurora Corso Optics' })
  const id = await connected('Refused')
  await read(id)
  google.disturb(({ method }, response) => {
    if (method !== 'PATCH') return false
    const fieldViolations = [{ field: 'location.title', description: 'Not a name of a business.' }]
    response.writeHead(400).end(JSON.stringify({ error: { code: 400, details: [{ fieldViolations }] } }))
    return true
  })
  await push(id, 'name')
  expect(await pushesOf(id)).toMatchObject([
    { state: 'refused', reason: 'refused', detail: 'location.title: Not a name of a business.' },
  ])
  expect(google.places.get('locations/1')?.title).toBe('Aurora Corso Optics')
})

test.each([
  ['too many', 429, '{"error":{"code":429,"message":"Quota exceeded"}}'],
  ['a failure', 500, 'oops'],
  ['garbage', 200, '<html>hello</html>'],
  ['half JSON', 200, '{"name":"locations/1","tit'],
])('after %s it is sent again later, and once only', async (name, status, body) => {
  await show()
  const id = await connected(name)
  await read(id)
  let times = 0
  google.disturb(({ method }, response) => {
    if (method !== 'PATCH' || times > 0) return false
    times += 1
    response.writeHead(status, status === 429 ? { 'retry-after': '1' } : {}).end(body)
    return true
  })
  await push(id, 'phone')
  expect(await pushesOf(id)).toMatchObject([{ state: 'waiting', reason: 'later', attempts: 1 }])
  expect(google.places.get('locations/1')?.phoneNumbers).toEqual({ primaryPhone: '02 999 1111' })
  stage.world.setNow(new Date(Date.now() + 60_000))
  await stage.hurry()
  stage.world.setNow(undefined)
  expect(await pushesOf(id)).toMatchObject([{ state: 'sent', attempts: 2 }])
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
  await read(id)
  const edits = async () =>
    (await brand.api<Listed<Edit>>('GET', `/directories/${id}/edits?state=open`)).body.items
  const open = await edits()
  const page = open.find(({ field }) => field === 'url')
  const number = open.find(({ field }) => field === 'phone')
  expect(page).toMatchObject({ before: website, after: 'https://optics.example/' })
  expect((await rowOf(id)).wrong).toContain('phone')
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
