import { afterAll, beforeEach, expect, test } from 'vitest'
import { expectLater } from '../../../test/platforms/bad-answers.ts'
import { onlyReview, readAll, sourceCall } from '../../../test/platforms/source-call-keys.ts'
import { fakeYelp, yelpReview, yelpSecrets } from '../../../test/platforms/yelp_reviews.ts'
import { yelpReviews as source } from './index.ts'

const yelp = await fakeYelp()
afterAll(() => yelp.close())
const businessIds = ['corso', 'duomo', 'closed', 'navigli']
const setUp = { origin: yelp.origin, settings: { businessIds } }
const call = sourceCall(source, { ...setUp, secrets: yelpSecrets })
const longAgo = new Date(0)
const first = yelpReview(0, 'corso')
const answer = { externalId: first.id, placeId: 'corso', text: 'Thank you, Ella.', key: 'k1' }
const isAny = () => true

beforeEach(() => {
  yelp.disturb()
  yelp.shutOut(false)
  yelp.show('corso', 'duomo', 'navigli')
  yelp.asked.length = 0
})

const refuse = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  yelp.disturb((_asked, response) => {
    response.writeHead(status, headers).end(JSON.stringify(body))
    return true
  })

test('each business is asked once, from any of them on; one that is gone holds up no other', async () => {
  const parts = await readAll(source, call, longAgo)
  expect(parts.map(({ ids }) => ids.length)).toEqual([3, 3, 0, 3])
  expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(9)
  for (const [index, { at }] of parts.entries())
    expect(await readAll(source, call, longAgo, at)).toEqual(parts.slice(index))
})

test('whatever the moment, all that is shown comes, as it may be kept for a day only', async () => {
  expect(source.capability.keepsHours).toBe(24)
  expect((source.everyMinutes ?? 0) / 60).toBeLessThan(24)
  const rawsAt = async (now: string) => {
    const then = sourceCall(source, { ...setUp, secrets: yelpSecrets, now: new Date(now) })
    return (await readAll(source, then, new Date('2026-06-01'))).flatMap(({ raws }) => raws)
  }
  const raws = await rawsAt('2026-06-15T12:00:00Z')
  expect(raws).toHaveLength(9)
  // The same reading again is the same; the next one is not.
  expect(await rawsAt('2026-06-15T12:20:00Z')).toEqual(raws)
  expect(new Set([...raws, ...(await rawsAt('2026-06-16T00:00:00Z'))]).size).toBe(18)
})

test('an excerpt is understood; its time is by the clock of California', async () => {
  const raw = (review: object) => JSON.stringify({ businessId: 'corso', locale: 'en_US', review })
  expect(await onlyReview(source, call, raw(first))).toEqual({
    ...{ externalId: first.id, placeId: 'corso', placeName: '' },
    author: { name: 'Ella A.', id: first.user.id },
    rating: { native: '1', stars: 1 },
    ...{ title: '', text: first.text, translation: '', language: 'en' },
    ...{ writtenAt: new Date('2026-01-30T04:41:13Z'), changedAt: new Date('2026-01-30T04:41:13Z') },
    ...{ media: [], url: first.url, reply: null },
  })
  const inSummer = raw({ ...first, time_created: '2026-06-29 20:41:13' })
  expect(await onlyReview(source, call, inSummer)).toMatchObject({
    writtenAt: new Date('2026-06-30T03:41:13Z'),
  })
})

test('only with a partner’s token it is answered from here', async () => {
  expect(await source.reply?.(call, answer)).toEqual({ state: 'live' })
  expect(yelp.answers.get(first.id)).toBe(answer.text)
  const alone = sourceCall(source, { ...setUp, secrets: { apiKey: yelpSecrets.apiKey } })
  await expect(source.reply?.(alone, answer)).rejects.toMatchObject({
    name: 'ReviewProblem',
    reason: 'not_allowed',
  })
  expect(yelp.asked).toHaveLength(1)
})

test('what Yelp does not want is told with its reason', async () => {
  await source.reply?.(call, answer)
  const other = { ...answer, externalId: yelpReview(1, 'corso').id }
  const rejected = { reason: 'rejected', message: 'Invalid response text.' }
  await expect(source.reply?.(call, other)).rejects.toMatchObject(rejected)
  await expect(source.reply?.(call, { ...other, text: 'Thanks 😀' })).rejects.toMatchObject(rejected)
  await expect(source.reply?.(call, { ...answer, externalId: 'none' })).rejects.toMatchObject({
    reason: 'gone',
  })
  const ran = sourceCall(source, { ...setUp, secrets: { ...yelpSecrets, partnerToken: 'old' } })
  await expect(source.reply?.(ran, answer)).rejects.toMatchObject({ reason: 'not_allowed' })
  refuse(400, {
    error: { id: 'R2R_COMMENT_QUOTA_EXCEEDED', description: 'Too many comments', http_code: '400' },
  })
  await expect(source.reply?.(call, answer)).rejects.toMatchObject({
    reason: 'later',
    message: 'Too many comments',
  })
})

test('too quick waits for a second, too many for the day until it is over, an hour at most', async () => {
  const read = async () => source.readPart?.(call, null, longAgo)
  refuse(429, { error: { code: 'TOO_MANY_REQUESTS_PER_SECOND', description: 'Slow down' } })
  await expect(read()).rejects.toMatchObject({ reason: 'later', retryAfterMs: 1000 })
  const limit = { error: { code: 'ACCESS_LIMIT_REACHED', description: 'The limit is reached' } }
  const reset = (minutes: number) => new Date(call.now().getTime() + minutes * 60_000).toISOString()
  refuse(429, limit, {
    'ratelimit-dailylimit': '300',
    'ratelimit-remaining': '0',
    'ratelimit-resettime': reset(20),
  })
  await expect(read()).rejects.toMatchObject({ reason: 'later', retryAfterMs: 1_200_000 })
  refuse(429, limit, { 'ratelimit-resettime': reset(600) })
  await expect(read()).rejects.toMatchObject({ reason: 'later', retryAfterMs: 3_600_000 })
})

test('a key that is good no longer is signed out', async () => {
  expect(await source.check?.(call)).toBe('Café corso')
  yelp.shutOut(true)
  await expect(source.check?.(call)).rejects.toMatchObject({
    ...{ reason: 'signed_out', message: 'Invalid access token or authorization header.' },
  })
})

test('what they answer instead is tried again later', async () => {
  await expectLater(yelp, isAny, async () => source.readPart?.(call, null, longAgo))
})

test('what was kept and is no review cannot be read', async () => {
  const noTime = { businessId: 'a', locale: 'en_US', review: { ...first, time_created: 'yesterday' } }
  for (const raw of ['', '<html>', '{}', JSON.stringify(noTime)])
    await expect(source.read(call, Buffer.from(raw))).rejects.toMatchObject({ reason: 'unreadable' })
})
