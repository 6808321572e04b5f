import { afterAll, expect, test } from 'vitest'
import { type Brand, type Cast, cast } from '../../../test/cast.ts'
import { posted, webhookSecret } from '../../../test/platforms/webhook_reviews.ts'
import { fakeYelp, yelpReview, yelpSecrets } from '../../../test/platforms/yelp_reviews.ts'
import { readDueSources } from './jobs.ts'

type List<T> = { items: T[] }
type Review = {
  id: string
  text: string
  placeId: string
  locationName: string | null
  conversationId: string
}
type Place = { placeId: string; locationId: string | null }

const now = new Date('2026-06-15T12:00:00Z')
const yelp = await fakeYelp()
afterAll(() => yelp.close())
const stage: Cast = await cast({ PLATFORM_ORIGINS: `yelp_reviews=${yelp.origin}` })
stage.world.setNow(now)

const told = { id: 'r1', placeId: 'corso', stars: 2, text: 'Nobody came.', writtenAt: '2026-06-15T10:00:00Z' }

async function brandThatIsTold(name: string) {
  const brand = await stage.brand(name)
  const location = await brand.api<{ id: string }>('POST', '/locations', { name: `${name} Corso` })
  const { body: channel } = await brand.api<{ id: string; address: string }>('POST', '/channels', {
    ...{ connector: 'webhook_reviews', name: 'Ours', address: '' },
    ...{ settings: {}, secrets: { signingSecret: webhookSecret } },
  })
  return {
    brand,
    channelId: channel.id,
    locationId: location.body.id,
    async tell(body: unknown, how: { secret?: string; at?: Date } = {}) {
      const request = posted(body, { at: now, ...how })
      const answer = await stage.app.http.inject({
        ...{ method: 'POST', url: `/api/public/v1/reviews/${channel.address}`, payload: request.body },
        headers: { 'content-type': 'application/json', ...request.headers },
      })
      await stage.settle()
      return answer.statusCode
    },
    source: async () =>
      (await brand.api<List<{ refused: object[]; quarantined: number }>>('GET', '/review-sources')).body
        .items[0],
    reviews: async () => (await brand.api<List<Review>>('GET', '/reviews')).body.items,
    deliveries: async () =>
      (await brand.api<List<{ state: string; reason: string }>>('GET', '/deliveries')).body.items,
    places: async () =>
      (await brand.api<List<Place>>('GET', `/review-sources/${channel.id}/places`)).body.items,
  }
}

test('what somebody else signed is refused and only counted; what is told again is one review', async () => {
  const { tell, reviews, deliveries, source, brand, channelId } = await brandThatIsTold('Forged')
  expect(await tell(told, { secret: 'whsec_somebody-elses-secret' })).toBe(403)
  // Recorded an hour ago, and played again.
  expect(await tell(told, { at: new Date(now.getTime() - 3_600_000) })).toBe(403)
  expect(await tell(told, { at: new Date(now.getTime() - 86_400_000) })).toBe(403)
  expect(await deliveries()).toEqual([])
  expect(await source()).toMatchObject({
    refused: [
      { reason: 'unsigned', count: 1, latestAt: now.toISOString() },
      { reason: 'old', count: 2, latestAt: now.toISOString() },
    ],
  })
  stage.world.setNow(new Date(now.getTime() + 25 * 3_600_000))
  expect(await source()).toMatchObject({ refused: [] })
  stage.world.setNow(now)
  const health = async () =>
    (await brand.api<{ health: object }>('GET', `/channels/${channelId}`)).body.health
  expect(await health()).toMatchObject({ webhook: { state: 'fail', detail: 'push_unsigned' } })
  for (let time = 0; time < 3; time += 1) expect(await tell(told)).toBe(200)
  expect(await tell(told, { secret: 'whsec_somebody-elses-secret' })).toBe(403)
  expect(await health()).toMatchObject({ webhook: { state: 'ok' } })
  expect(await deliveries()).toHaveLength(1)
  expect(await reviews()).toHaveLength(1)
})

test.each([0, 6, 4.9e9, -1])(
  'a rating of %s is no review: what was told is kept, with the reason',
  async (stars) => {
    const { tell, reviews, deliveries, source } = await brandThatIsTold(
      `Rated${Math.abs(stars)}${stars < 0 ? 'less' : ''}`,
    )
    expect(await tell({ reviews: [{ ...told, id: 'bad', stars }] })).toBe(200)
    expect(await reviews()).toEqual([])
    expect(await deliveries()).toMatchObject([
      { state: 'quarantined', reason: expect.stringContaining('stars') },
    ])
    expect(await source()).toMatchObject({ quarantined: 1 })
  },
)

test('a place of another brand is none of ours, whoever tells of it', async () => {
  const [ours, theirs] = [await brandThatIsTold('Ours'), await brandThatIsTold('Theirs')]
  await theirs.tell(told)
  const own = { locationId: theirs.locationId }
  await theirs.brand.api('PUT', `/review-sources/${theirs.channelId}/places/corso`, own)
  expect(await theirs.places()).toMatchObject([{ placeId: 'corso', locationId: theirs.locationId }])
  await ours.tell(told)
  expect(await ours.places()).toMatchObject([{ placeId: 'corso', locationId: null }])
  expect(await ours.reviews()).toMatchObject([{ locationName: null }])
  const put = `/review-sources/${ours.channelId}/places/corso`
  const refused = await ours.brand.api('PUT', put, { locationId: theirs.locationId })
  expect(refused).toMatchObject({ status: 422, body: { details: { key: 'locations_gone' } } })
  // Nor may one brand tell by the address of the other what it could not see there.
  const path = `/review-sources/${theirs.channelId}/places/corso`
  expect(await ours.brand.api('PUT', path, { locationId: ours.locationId })).toMatchObject({ status: 404 })
  expect(await theirs.reviews()).toHaveLength(1)
})

test('Yelp takes no emoji, and nobody is made to find that out by sending', async () => {
  const brand: Brand = await stage.brand('Emoji')
  await brand.api('POST', '/locations', { name: 'Aurora' })
  yelp.businesses.set('aurora', [{ ...yelpReview(1, 'aurora'), time_created: '2026-06-14 20:41:13' }])
  await brand.api('POST', '/channels', {
    ...{ connector: 'yelp_reviews', name: 'Yelp', address: '' },
    ...{ settings: { businessIds: ['aurora'] }, secrets: yelpSecrets },
  })
  await readDueSources(brand.context.as({ kind: 'system' }))
  await stage.settle()
  const [review] = (await brand.api<List<Review>>('GET', '/reviews')).body.items
  const messages = `/conversations/${review?.conversationId}/messages`
  const refused = await brand.api('POST', messages, { text: 'Thank you 🙂' })
  expect(refused).toMatchObject({ status: 422, body: { details: { key: 'review_emoji' } } })
  expect(yelp.answers.size).toBe(0)
  expect((await brand.api('POST', messages, { text: 'Thank you, Ella.' })).status).toBe(201)
  await stage.hurry()
  expect([...yelp.answers.values()]).toEqual(['Thank you, Ella.'])
})
