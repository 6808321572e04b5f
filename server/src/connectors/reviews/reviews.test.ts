import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Cast, cast } from '../../../test/cast.ts'
import { appId, appStoreSecrets, fakeAppStore } from '../../../test/platforms/app_store_reviews.ts'
import { readDueSources } from './jobs.ts'

type Page<T> = { items: T[]; nextCursor: string | null }
type Review = {
  id: string
  text: string
  stars: number
  conversationId: string | null
  isDue: boolean
  locationName: string | null
  reply: { text: string; state: string; reason: string; messageId: string | null } | null
}
type Source = {
  channelId: string
  readCount: number
  problem: string | null
  reading: string | null
  reviews: number
}

const now = new Date('2026-06-15T12:00:00Z')
const appStore = await fakeAppStore(() => stage.world.now())
afterAll(() => appStore.close())
const stage: Cast = await cast({ PLATFORM_ORIGINS: `app_store_reviews=${appStore.origin}` })
stage.world.setNow(now)

beforeEach(() => {
  appStore.disturb()
  appStore.shutOut(false)
  stage.world.setNow(now)
})

async function brandWithApp(name: string) {
  const brand = await stage.brand(name)
  const { body } = await brand.api<{ id: string }>('POST', '/channels', {
    ...{ connector: 'app_store_reviews', name: 'Our app', address: '' },
    ...{ settings: { appId }, secrets: appStoreSecrets },
  })
  const look = async () => {
    await readDueSources(brand.context.as({ kind: 'system' }))
    await stage.settle()
  }
  return {
    brand,
    channelId: body.id,
    look,
    /** A quarter of a day goes by, in which it is looked again. */
    async later(hours = 6) {
      stage.world.setNow(new Date(stage.world.now().getTime() + hours * 3_600_000))
      await look()
    },
    reviews: async (query = '') =>
      (await brand.api<Page<Review>>('GET', `/reviews?limit=200${query}`)).body.items,
    async source(): Promise<Source> {
      const { body } = await brand.api<Page<Source>>('GET', '/review-sources')
      const [own] = body.items
      if (!own) throw new Error('The source is not listed.')
      return own
    },
  }
}

test('reviews of a source that was set up come by themselves, to the only location there is', async () => {
  appStore.show(3)
  const { look, reviews, brand } = await brandWithApp('Sight')
  await brand.api('POST', '/locations', { name: 'Aurora' })
  await look()
  const found = await reviews()
  expect(found.map(({ text }) => text)).toEqual(['Funziona 👍 0', 'Funziona 👍 1', 'Funziona 👍 2'])
  expect(found.every(({ isDue, conversationId }) => isDue && conversationId)).toBe(true)
  expect((await reviews('&stars=1')).map(({ stars }) => stars)).toEqual([1])
})

test('years of the past, broken off three times, come whole and once', async () => {
  appStore.show(1_500)
  // Long after they were written: none of them calls for anybody.
  stage.world.setNow(new Date('2026-09-15T12:00:00Z'))
  const { brand, channelId, look, later, reviews, source } = await brandWithApp('Past')
  await look()
  let calls = 0
  let breaks = 0
  appStore.disturb((_asked, response) => {
    calls += 1
    if (calls % 3 !== 0) return false
    breaks += 1
    response.writeHead(500).end()
    return true
  })
  const asked = await brand.api('POST', `/review-sources/${channelId}/readings`, {
    since: '2010-01-01T00:00:00Z',
  })
  expect(asked.status).toBe(202)
  while (breaks < 3) await later(1)
  appStore.disturb()
  await later(1)
  expect(await source()).toMatchObject({ reading: null, problem: null, reviews: 1_500 })
  const page = await brand.api<Page<Review>>('GET', '/reviews?limit=200')
  expect(page.body.nextCursor).not.toBeNull()
  const due = await reviews('&state=due')
  expect(due.filter(({ conversationId }) => conversationId)).toEqual([])
  expect(due).toHaveLength(200)
  await later()
  expect((await source()).reviews).toBe(1_500)
})

test('an answer goes to the platform, is looked at there, and is shown; what it says then shows here', async () => {
  appStore.show(1)
  const { brand, look, later, reviews } = await brandWithApp('Answers')
  await look()
  const [review] = await reviews()
  const sent = await brand.api<{ id: string }>('POST', `/conversations/${review?.conversationId}/messages`, {
    text: 'Grazie, Kim.',
  })
  expect(sent.status).toBe(201)
  await stage.hurry()
  const one = async () => (await reviews())[0]
  expect(await one()).toMatchObject({
    isDue: false,
    reply: { text: 'Grazie, Kim.', state: 'pending', messageId: sent.body.id },
  })
  appStore.publish()
  await later()
  expect((await one())?.reply).toMatchObject({ state: 'live', messageId: sent.body.id })
  const [shown] = appStore.reviews.values()
  shown!.response = { body: 'Grazie mille.', state: 'PUBLISHED', changedAt: stage.world.now().toISOString() }
  await later()
  expect((await one())?.reply).toMatchObject({ text: 'Grazie mille.', messageId: null })
})

test('words that are changed and changed back are seen each time', async () => {
  appStore.show(1)
  const { brand, channelId, look, reviews } = await brandWithApp('Back')
  await look()
  const [shown] = appStore.reviews.values()
  const words = async (body: string) => {
    shown!.attributes.body = body
    // Apple does not say when a review was changed: it is seen when all are read.
    await brand.api('POST', `/review-sources/${channelId}/readings`, { since: '2010-01-01T00:00:00Z' })
    await look()
    return (await reviews())[0]?.text
  }
  const first = String(shown?.attributes.body)
  expect(await words('I take it all back.')).toBe('I take it all back.')
  expect(await words(first)).toBe(first)
  expect(await words('I take it all back.')).toBe('I take it all back.')
})

test('what is too long for the platform is told before it is sent', async () => {
  appStore.show(1)
  const { brand, look, reviews } = await brandWithApp('Long')
  await look()
  const [review] = await reviews()
  const sent = await brand.api('POST', `/conversations/${review?.conversationId}/messages`, {
    text: 'a'.repeat(20_000),
  })
  expect(sent).toMatchObject({ status: 413 })
  expect(appStore.reviews.values().next().value?.response).toBeNull()
})

test('a key that is revoked while it is read says so, loses nothing, and goes on with a good one', async () => {
  appStore.show(450)
  const { look, later, source } = await brandWithApp('Revoked')
  appStore.disturb(({ query }) => {
    if (query.has('cursor')) appStore.shutOut(true)
    return false
  })
  await look()
  expect(await source()).toMatchObject({ problem: 'review_source_signed_out', reviews: 200 })
  appStore.disturb()
  appStore.shutOut(false)
  await later()
  expect(await source()).toMatchObject({ problem: null, reading: null, reviews: 450 })
})

test('a place nobody knows waits for a person, whose word moves its reviews', async () => {
  appStore.show(2)
  const { brand, channelId, look, reviews } = await brandWithApp('Places')
  const made = await brand.api<{ id: string }>('POST', '/locations', { name: 'Aurora Turin' })
  await brand.api('POST', '/locations', { name: 'Aurora Milan' })
  await look()
  const places = `/review-sources/${channelId}/places`
  expect((await brand.api<Page<object>>('GET', places)).body.items).toMatchObject([
    { placeId: appId, foundBy: null, locationId: null },
  ])
  const locationId = made.body.id
  const put = await brand.api('PUT', `${places}/${appId}`, { locationId })
  expect(put.body).toMatchObject({ foundBy: 'person', locationId })
  const found = await reviews()
  expect(found.map(({ locationName }) => locationName)).toEqual(['Aurora Turin', 'Aurora Turin'])
  const { body } = await brand.api<{ location: { id: string } }>(
    'GET',
    `/conversations/${found[0]?.conversationId}`,
  )
  expect(body.location.id).toBe(locationId)
})
