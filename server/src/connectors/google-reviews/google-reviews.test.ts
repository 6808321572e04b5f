import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { fakeGoogleReviews } from '../../../test/platforms/google-reviews.ts'
import { readAll } from '../../../test/platforms/read-all.ts'
import { sourceCall } from '../../../test/platforms/source-call.ts'
import { createGoogleReviews } from './index.ts'

const google = await fakeGoogleReviews()
afterAll(() => google.close())
const source = createGoogleReviews()
const { account } = google
const one = { externalId: 'r1', placeId: 'locations/1' }
const name = `${account}/locations/1/reviews/r1`
const long = new Date(0)

function call() {
  const settings = { account }
  return sourceCall(
    { platform: 'google_business', origin: google.origin },
    { settings, accessToken: google.accessToken() },
  )
}

beforeEach(() => {
  google.disturb()
  google.reviews.clear()
  google.silent.clear()
  google.places.clear()
  google.places.set('locations/1', { name: 'locations/1' })
})

const seen = async () => {
  const { reviews } = await readAll(source, call(), long)
  const [first] = reviews
  return source.read(call(), Buffer.from(first?.raw ?? ''))
}

test('a review comes with all that Google says of it', async () => {
  google.write({
    name,
    ...{ starRating: 'TWO', createTime: '2026-10-01T08:00:00Z', updateTime: '2026-10-02T08:00:00.123456Z' },
    comment: '(Translated by Google) Too loud\n\n(Original)\nTroppo rumore',
    reviewMediaItems: [
      { thumbnailUrl: 'https://lh3.example/a' },
      { thumbnailUrl: 'https://lh3.example/b', videoUrl: 'https://lh3.example/b.mp4' },
    ],
    reviewReplyUrl: 'https://business.google.com/reply/r1',
    reviewReply: { comment: 'Grazie', updateTime: '2026-10-03T08:00:00Z' },
  })
  expect(await seen()).toEqual([
    {
      ...one,
      ...{ placeName: '', title: '', language: null, url: 'https://business.google.com/reply/r1' },
      ...{ author: { name: 'Giulia Rossi', id: null }, rating: { native: 'TWO', stars: 2 } },
      ...{ text: 'Troppo rumore', translation: 'Too loud' },
      writtenAt: new Date('2026-10-01T08:00:00Z'),
      changedAt: new Date('2026-10-02T08:00:00.123Z'),
      media: [
        { kind: 'photo', url: 'https://lh3.example/a' },
        { kind: 'video', url: 'https://lh3.example/b.mp4' },
      ],
      reply: { text: 'Grazie', changedAt: new Date('2026-10-03T08:00:00Z'), state: 'live', reason: '' },
    },
  ])
})

test('stars alone have no words, and somebody who wants no name has the one Google gives', async () => {
  google.write({ name, starRating: 'ONE', reviewer: { displayName: 'A Google user', isAnonymous: true } })
  expect(await seen()).toMatchObject([
    { text: '', rating: { stars: 1 }, author: { name: 'A Google user', id: null }, reply: null },
  ])
})

test('a reading that is resumed anywhere gives each review once', async () => {
  google.fill(230, 3)
  const { parts } = await readAll(source, call(), long)
  const whole = parts.flatMap(({ reviews }) => reviews.map(({ externalId }) => externalId))
  expect(whole.toSorted()).toEqual([...google.reviews.values()].map(({ reviewId }) => reviewId).toSorted())
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: parts.length - 2 }), async (stop) => {
      const before = parts.slice(0, stop + 1)
      const kept: unknown = JSON.parse(JSON.stringify(before.at(-1)?.next))
      const rest = await readAll(source, call(), long, kept)
      const read = [...before.flatMap(({ reviews }) => reviews), ...rest.reviews]
      expect(read.map(({ externalId }) => externalId)).toEqual(whole)
    }),
    { numRuns: 6 },
  )
})

test('thousands of reviews are read fifty at a time, of two hundred locations', async () => {
  google.fill(200, 15)
  const asking = call()
  const { reviews } = await readAll(source, asking, long)
  expect(reviews).toHaveLength(3000)
  expect(asking.turns()).toBe(2 + 60)
})

test('what did not change since is not read again', async () => {
  google.fill(250, 4)
  const all = [...google.reviews.values()].toSorted((a, b) => b.updateTime.localeCompare(a.updateTime))
  const since = new Date(all[69]?.updateTime ?? 0)
  const asking = call()
  const { reviews } = await readAll(source, asking, since)
  expect(reviews.map(({ externalId }) => externalId).toSorted()).toEqual(
    all
      .slice(0, 70)
      .map(({ reviewId }) => reviewId)
      .toSorted(),
  )
  expect(asking.turns()).toBeLessThanOrEqual(3 + 4)
})

test('locations whose reviews Google does not show keep those of no other back', async () => {
  google.fill(230, 1)
  for (const number of [7, 150, 229]) google.silent.add(`locations/${number}`)
  const unproved = { name: 'locations/300', metadata: { hasVoiceOfMerchant: false } }
  google.places.set(unproved.name, unproved)
  google.silent.add(unproved.name)
  const asking = call()
  const { reviews } = await readAll(source, asking, long)
  expect(new Set(reviews.map(({ externalId }) => externalId)).size).toBe(227)
  expect(asking.turns()).toBeLessThan(80)
})

test('the only location refused is a problem', async () => {
  google.silent.add('locations/1')
  await expect(source.readPart?.(call(), null, long)).rejects.toMatchObject({ reason: 'gone' })
})

test('a reading goes on where Google has forgotten how far it was', async () => {
  google.fill(230, 1)
  const { parts, reviews } = await readAll(source, call(), long)
  const position = Object(parts[1]?.next)
  const forgotten = await readAll(source, call(), long, { ...position, reviewsAt: 'x y' })
  expect(forgotten.reviews).toHaveLength(reviews.length)
  const lists = { names: [], reviewsAt: '', waiting: [], locationsAt: 'forgotten' }
  expect((await readAll(source, call(), long, lists)).reviews).toHaveLength(reviews.length)
})

test('an answer waits until Google has looked at it', async () => {
  google.write({ name, comment: 'Good' })
  const answer = { ...one, text: 'Thank you 😀', key: 'k1' }
  expect(await source.reply?.(call(), answer)).toEqual({ state: 'pending' })
  expect(await source.reply?.(call(), answer)).toEqual({ state: 'pending' })
  expect(await seen()).toMatchObject([{ reply: { text: 'Thank you 😀', state: 'pending' } }])
  google.judge(name, 'APPROVED')
  expect(await seen()).toMatchObject([{ reply: { state: 'live', reason: '' } }])
  google.judge(name, 'REJECTED', 'PERSONAL_INFO')
  const again = await source.readOne?.(call(), one)
  expect(await source.read(call(), Buffer.from(again && 'raw' in again ? again.raw : ''))).toMatchObject([
    { ...one, reply: { state: 'rejected', reason: 'PERSONAL_INFO' } },
  ])
})

test('an answer Google refuses at once is told with the reason', async () => {
  google.disturb(({ method }, response) => {
    if (method !== 'PUT') return false
    response.end(JSON.stringify({ reviewReplyState: 'REJECTED', policyViolation: 'HATE_SPEECH' }))
    return true
  })
  await expect(source.reply?.(call(), { ...one, text: 'No', key: 'k' })).rejects.toMatchObject({
    ...{ reason: 'rejected', message: 'HATE_SPEECH' },
  })
})

test('an answer that is too long in bytes is not wanted, whatever its length in characters', async () => {
  google.write({ name })
  const fits = 'è'.repeat(2048)
  await source.reply?.(call(), { ...one, text: fits, key: 'k' })
  await expect(source.reply?.(call(), { ...one, text: `${fits}è`, key: 'k' })).rejects.toMatchObject({
    ...{ reason: 'rejected', message: expect.stringContaining('4096 bytes') },
  })
})

test('an answer is taken back, twice if need be', async () => {
  google.write({ name })
  await source.reply?.(call(), { ...one, text: 'Hello', key: 'k' })
  await source.withdraw?.(call(), one)
  await source.withdraw?.(call(), one)
  expect(google.reviews.get(name)?.reviewReply).toBeUndefined()
})

test('a review that is gone says so', async () => {
  expect(await source.readOne?.(call(), one)).toEqual({ ...one, isGone: true })
  await expect(source.reply?.(call(), { ...one, text: 'Hello', key: 'k' })).rejects.toMatchObject({
    reason: 'gone',
  })
})

test('a set-up that works tells whose reviews they are', async () => {
  expect(await source.check?.(call())).toBe('Aurora')
  google.disturb(({ path }, response) => {
    if (!path.startsWith('/v4/')) return false
    const message = 'Google My Business API has not been used in project 1 before or it is disabled.'
    const error = {
      code: 403,
      status: 'PERMISSION_DENIED',
      message,
      details: [{ reason: 'SERVICE_DISABLED' }],
    }
    response.writeHead(403).end(JSON.stringify({ error }))
    return true
  })
  await expect(source.check?.(call())).rejects.toMatchObject({
    ...{ reason: 'not_allowed', message: expect.stringContaining('disabled') },
  })
})

test('one row that cannot be understood keeps no other back', async () => {
  google.write({ name })
  google.write({ name: `${account}/locations/1/reviews/..`, createTime: 'never' })
  const { reviews } = await readAll(source, call(), long)
  expect(new Set(reviews.map(({ externalId }) => externalId)).size).toBe(2)
  const broken = reviews.find(({ externalId }) => externalId !== 'r1')
  await expect(source.read(call(), Buffer.from(broken?.raw ?? ''))).rejects.toMatchObject({
    reason: 'unreadable',
  })
})

test.each(['', '{"half', '[]', '{}', 'null', '{"message":{"messageId":"1","data":"e30x"}}'])(
  '%j is none of what Google documents',
  async (raw) => {
    await expect(source.read(call(), Buffer.from(raw))).rejects.toMatchObject({
      ...{ name: 'ReviewProblem', reason: 'unreadable' },
    })
  },
)

const failures: [string, number, string, Record<string, string>, object][] = [
  [
    'too many calls',
    429,
    '{"error":{"message":"Slow"}}',
    { 'retry-after': '7' },
    { reason: 'later', retryAfterMs: 7000, message: 'Slow' },
  ],
  ['an error of theirs', 500, 'oops', {}, { reason: 'later' }],
  ['another page than theirs', 200, '<html>Sign in</html>', {}, { reason: 'later' }],
  ['half of an answer', 200, '{"locations":[{"name":"loc', {}, { reason: 'later' }],
  [
    'a service that is off',
    403,
    '{"error":{"message":"My Business is off"}}',
    {},
    { reason: 'not_allowed', message: 'My Business is off' },
  ],
  [
    'a scope that is missing',
    403,
    '{"error":{"details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}',
    {},
    { reason: 'signed_out' },
  ],
]
test.each(failures)('%s is a problem with its reason', async (_, status, body, headers, expected) => {
  google.disturb((_asked, response) => {
    response.writeHead(status, headers).end(body)
    return true
  })
  const problem = { name: 'ReviewProblem', ...expected }
  await expect(source.readPart?.(call(), null, long)).rejects.toMatchObject(problem)
  await expect(source.check?.(call())).rejects.toMatchObject(problem)
})

test('a connection that breaks off in the midst of a reading is a problem that passes', async () => {
  google.fill(3, 3)
  google.disturb(({ path }) => (path.endsWith('batchGetReviews') ? 'lost' : false))
  await expect(readAll(source, call(), long)).rejects.toMatchObject({ reason: 'later' })
  google.disturb()
  expect((await readAll(source, call(), long)).reviews).toHaveLength(9)
})

test('a token that is no longer good is told as such', async () => {
  const old = call()
  google.revokeAll('access')
  await expect(source.readPart?.(old, null, long)).rejects.toMatchObject({ reason: 'signed_out' })
})
