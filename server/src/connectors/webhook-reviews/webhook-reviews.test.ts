import { readFile } from 'node:fs/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { onlyReview, sourceCall } from '../../../test/platforms/source-call-keys.ts'
import { fakeReplyTaker, posted, webhookSecret } from '../../../test/platforms/webhook_reviews.ts'
import { webhookReviews as source } from './index.ts'

const taker = await fakeReplyTaker()
afterAll(() => taker.close())
const replyUrl = `${taker.origin}/answers`
const secrets = { signingSecret: webhookSecret }
const call = sourceCall(source, { origin: taker.origin, settings: { replyUrl }, secrets })
const at = call.now()
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const review = {
  id: 'r1',
  placeId: '12',
  stars: 4.5,
  text: 'Schön 😀',
  writtenAt: '2026-06-14T20:00:00+02:00',
}
const answer = { externalId: 'r1', placeId: '12', text: 'Danke 😀', key: 'k1' }

beforeEach(() => {
  taker.disturb()
  taker.answers.clear()
  taker.asked.length = 0
})

test('a request is theirs when it is signed with the secret, over its bytes, and not long ago', async () => {
  const isGenuine = async (request: ReturnType<typeof posted>) => source.push?.isGenuine(request, call)
  expect(await isGenuine(posted(review, { at }))).toBe(true)
  expect(await isGenuine(posted(review, { at: later(-299) }))).toBe(true)
  expect(await isGenuine(posted(review, { at: later(-301) }))).toBe(false)
  expect(await isGenuine(posted(review, { at: later(301) }))).toBe(false)
  expect(await isGenuine(posted(review, { at, secret: 'another' }))).toBe(false)
  const { headers, ...request } = posted(review, { at })
  expect(
    await isGenuine({ ...request, headers, body: Buffer.concat([request.body, Buffer.from(' ')]) }),
  ).toBe(false)
  const signedTwice = headers['vicino-signature'].replace(',', `,v1=${'0'.repeat(64)},`)
  expect(await isGenuine({ ...request, headers: { 'vicino-signature': signedTwice } })).toBe(true)
  for (const signature of ['', 't=1', 'v1=00', 't=now,v1=zz'])
    expect(await isGenuine({ ...request, headers: { 'vicino-signature': signature } })).toBe(false)
})

test('the same is the same by its key, or by its bytes', () => {
  const idOf = (body: unknown, key?: string) => {
    const { headers, ...request } = posted(body, { at: later(Math.random() * 100) })
    return source.push?.idOf({
      ...request,
      headers: { ...headers, ...(key ? { 'idempotency-key': key } : {}) },
    })
  }
  expect(idOf(review)).toBe(idOf(review))
  expect(idOf(review)).not.toBe(idOf({ ...review, stars: 1 }))
  expect(idOf(review, 'e1')).toBe('e1')
})

test('one review, many, and those that were removed are understood', async () => {
  expect(await onlyReview(source, call, JSON.stringify(review))).toEqual({
    ...{ externalId: 'r1', placeId: '12', placeName: '', author: { name: '', id: null } },
    rating: { native: '4.5', stars: 4.5 },
    ...{ title: '', text: 'Schön 😀', translation: '', language: null },
    ...{ writtenAt: new Date('2026-06-14T18:00:00Z'), changedAt: new Date('2026-06-14T18:00:00Z') },
    ...{ media: [], url: null, reply: null },
  })
  const reviews = [
    { id: 'r1', placeId: '12', removed: true },
    { ...review, id: 'r2', stars: null },
  ]
  expect(await source.read(call, Buffer.from(JSON.stringify({ reviews })))).toMatchObject([
    { externalId: 'r1', placeId: '12', isGone: true },
    { externalId: 'r2', rating: null },
  ])
})

test('the example of the documentation is understood whole', async () => {
  const page = await readFile(new URL('../../../../docs/reviews-webhook.md', import.meta.url), 'utf8')
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  expect(await source.read(call, Buffer.from(example))).toMatchObject([
    ...[{ rating: { stars: 2 }, language: 'it', reply: { state: 'live' }, media: [{ kind: 'photo' }] }],
    { isGone: true },
  ])
})

test('what is no review cannot be read, and it is told what is wrong', async () => {
  const rubbish = ['', '[]', '{}', '{"reviews":[]}', '{"reviews":[{"id":"1"}]}']
  for (const raw of [...rubbish, JSON.stringify({ ...review, url: 'javascript:alert(1)' })])
    await expect(source.read(call, Buffer.from(raw))).rejects.toMatchObject({ reason: 'unreadable' })
  const wrong = Buffer.from(JSON.stringify({ ...review, stars: 9 }))
  await expect(source.read(call, wrong)).rejects.toThrow(/stars/)
})

test('an answer is posted signed, once however often it is tried, and taken back', async () => {
  expect(await source.reply?.(call, answer)).toEqual({ state: 'pending' })
  taker.answers.set('r1', 'as it was changed there')
  await source.reply?.(call, answer)
  expect(taker.answers.get('r1')).toBe('as it was changed there')
  await source.reply?.(call, { ...answer, key: 'k2', text: 'Vielen Dank' })
  expect(taker.answers.get('r1')).toBe('Vielen Dank')
  await source.withdraw?.(call, answer)
  expect(taker.answers.size).toBe(0)
})

test('a program that only says it has it makes the answer live; one that is against it says why', async () => {
  taker.disturb((_asked, response) => {
    response.writeHead(200).end('thanks')
    return true
  })
  expect(await source.reply?.(call, answer)).toEqual({ state: 'live' })
  taker.disturb()
  await expect(source.reply?.(call, { ...answer, key: 'k3', text: 'A refund!' })).rejects.toMatchObject({
    ...{ name: 'ReviewProblem', reason: 'rejected', message: 'Promise no refunds in public.' },
  })
})

test('what it answers instead is told: tried again later, or refused', async () => {
  const answers = [
    [429, 'later'],
    [500, 'later'],
    [401, 'signed_out'],
    [404, 'gone'],
    [302, 'refused'],
  ] as const
  for (const [status, reason] of answers) {
    taker.disturb((_asked, response) => {
      response.writeHead(status, { 'retry-after': '7', location: 'https://other.example' }).end('half {')
      return true
    })
    await expect(source.reply?.(call, answer), String(status)).rejects.toMatchObject({
      reason,
      retryAfterMs: 7000,
    })
  }
})

test('an address in the private network, without https, or none at all is not called', async () => {
  const callTo = (url: string | undefined) =>
    sourceCall(source, { origin: 'http://127.0.0.1:1', settings: { replyUrl: url }, secrets })
  const replied = async (url?: string) => source.reply?.(callTo(url), answer)
  await expect(replied('https://127.0.0.1/answers')).rejects.toMatchObject({
    name: 'ReviewProblem',
    reason: 'refused',
  })
  await expect(replied(replyUrl)).rejects.toMatchObject({ reason: 'refused', message: /https/ })
  await expect(replied()).rejects.toMatchObject({ name: 'ReviewProblem', reason: 'not_allowed' })
  expect(taker.asked).toEqual([])
})
