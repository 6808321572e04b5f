import { createHmac } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  appSecret,
  type Change,
  fakeFacebookReviews,
  verifyToken,
} from '../../../test/platforms/facebook-reviews.ts'
import { readAll } from '../../../test/platforms/read-all.ts'
import { sourceCall } from '../../../test/platforms/source-call.ts'
import { facebookReviews as source } from './index.ts'

const facebook = await fakeFacebookReviews()
afterAll(() => facebook.close())
const { push } = source
const url = 'https://vicino.example/api/v1/review-pushes/2'
const page = '1001'
const story = '2282081225188002'
const added: Change = {
  ...{ verb: 'add', item: 'rating', open_graph_story_id: story, created_time: 1_790_000_000 },
  ...{
    reviewer_id: '77',
    reviewer_name: 'Jürgen Ø',
    recommendation_type: 'negative',
    review_text: 'È così 😕',
  },
}
const pushed = (...changes: Change[]) => facebook.push(url, [{ page, changes }])
const read = (...changes: Change[]) => source.read(call(), pushed(...changes).body)

function call() {
  return sourceCall(
    { platform: 'facebook', origin: facebook.origin },
    { settings: {}, secrets: { appSecret, verifyToken }, accessToken: facebook.accessToken() },
  )
}

beforeEach(() => {
  facebook.asked.length = 0
  facebook.pages.set(page, { id: page, name: 'Aurora Corso', tasks: ['MODERATE'] })
  facebook.recommendations.clear()
})

test('the address is ours for who knows the token', () => {
  const query = {
    ...{ 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': '1158201444' },
  }
  const asked = (more: Record<string, string | undefined>) =>
    push?.handshake?.({ body: Buffer.alloc(0), headers: {}, url, query: { ...query, ...more } }, call())
  expect(asked({})).toBe('1158201444')
  expect(asked({ 'hub.verify_token': 'another' })).toBeUndefined()
  expect(asked({ 'hub.verify_token': undefined })).toBeUndefined()
  expect(asked({ 'hub.mode': 'unsubscribe' })).toBeUndefined()
  expect(asked({ 'hub.challenge': '<script>' })).toBeUndefined()
  expect(asked({ 'hub.challenge': undefined })).toBeUndefined()
})

test('the signature is over the bytes as they came, in which letters are escaped', async () => {
  const request = pushed(added)
  expect(request.body.toString()).toContain('J\\u00fcrgen')
  expect(await push?.isGenuine(request, call())).toBe(true)
  const anew = Buffer.from(JSON.stringify(JSON.parse(request.body.toString())))
  expect(await push?.isGenuine({ ...request, body: anew }, call())).toBe(false)
})

test('a signature of another secret, of another kind, cut off or missing is not believed', async () => {
  const request = pushed(added)
  const signature = request.headers['x-hub-signature-256'] ?? ''
  const other = createHmac('sha256', `${appSecret}x`).update(request.body).digest('hex')
  const forged = [`sha256=${other}`, signature.slice(0, -1), signature.slice(7), 'sha256=', '', undefined]
  for (const one of forged) {
    const headers = { 'x-hub-signature-256': one }
    expect(await push?.isGenuine({ ...request, headers }, call())).toBe(false)
  }
  const body = Buffer.concat([request.body, Buffer.from(' ')])
  expect(await push?.isGenuine({ ...request, body }, call())).toBe(false)
})

test('a push that is sent again has the same id, another one has not', () => {
  const first = pushed(added)
  expect(push?.idOf({ ...first, body: Buffer.from(first.body) })).toBe(push?.idOf(first))
  expect(push?.idOf(pushed({ ...added, verb: 'edit' }))).not.toBe(push?.idOf(first))
})

test('a new recommendation is understood without asking for anything', async () => {
  expect(await read(added)).toEqual([
    {
      ...{ externalId: story, placeId: page, placeName: '', author: { name: 'Jürgen Ø', id: '77' } },
      ...{ rating: { native: 'negative', stars: 1 }, title: '', text: 'È così 😕', translation: '' },
      ...{ language: null, media: [], url: `https://www.facebook.com/${story}`, reply: null },
      ...{ writtenAt: new Date(1_790_000_000_000), changedAt: new Date(1_790_000_000_000) },
    },
  ])
  expect(facebook.asked).toEqual([])
})

test('one that was changed keeps its date and the answer below it', async () => {
  facebook.recommendations.set(page, [
    { created_time: '2026-09-21T14:13:20+0000', story: { id: story, comments: [] } },
  ])
  facebook.comment(story, 'We are sorry', page)
  const [seen] = await read({ ...added, verb: 'edit', review_text: 'Better now' })
  expect(seen).toMatchObject({
    ...{ externalId: story, text: 'Better now', writtenAt: new Date(1_790_000_000_000) },
    reply: { text: 'We are sorry', state: 'live' },
  })
  expect(seen && 'changedAt' in seen && seen.changedAt.getTime()).toBeGreaterThan(1_790_000_000_000)
})

test('one that was removed is gone', async () => {
  const gone = { externalId: story, placeId: page, isGone: true }
  expect(await read({ ...added, verb: 'remove', review_text: undefined })).toEqual([gone])
})

test('one without a story has the same id whether it is read or pushed', async () => {
  const storyless = { ...added, open_graph_story_id: undefined }
  facebook.recommendations.set(page, [
    { created_time: '2026-09-21T14:13:20+0000', reviewer: { id: '77', name: 'Jürgen Ø' } },
  ])
  const { reviews } = await readAll(source, call(), new Date(0))
  expect(await read(storyless)).toMatchObject([{ externalId: reviews[0]?.externalId }])
  const sender = { sender_id: 77, sender_name: 'Jürgen Ø' }
  expect(
    await read({ ...storyless, reviewer_id: undefined, reviewer_name: undefined, ...sender }),
  ).toMatchObject([{ externalId: reviews[0]?.externalId, author: { name: 'Jürgen Ø', id: '77' } }])
})

test('comments, reactions and other news of a page are no recommendations', async () => {
  const comment = { ...added, item: 'comment', comment_id: '1', message: 'Hm' }
  expect(await read(comment, { ...added, item: 'reaction' }, added)).toHaveLength(1)
  const body = JSON.stringify({
    object: 'page',
    entry: [
      { id: page, time: 1_790_000_000, changes: [{ field: 'feed', value: { item: 'post', verb: 'add' } }] },
      { id: page, time: 1_790_000_000, messaging: [{}] },
    ],
  })
  expect(await source.read(call(), Buffer.from(body))).toEqual([])
})

test('a push tells of several pages at once', async () => {
  const { body } = facebook.push(url, [
    { page, changes: [added] },
    { page: '1002', changes: [{ ...added, open_graph_story_id: '99' }] },
  ])
  expect(await source.read(call(), body)).toMatchObject([{ placeId: page }, { placeId: '1002' }])
})

test.each(['', '{"half', '[]', '{}', '{"object":"instagram","entry":[]}', '{"object":"page"}'])(
  '%j is none of what Facebook documents',
  async (raw) => {
    await expect(source.read(call(), Buffer.from(raw))).rejects.toMatchObject({
      ...{ name: 'ReviewProblem', reason: 'unreadable' },
    })
  },
)

test('a recommendation that does not say when is none', async () => {
  await expect(read({ ...added, created_time: undefined })).rejects.toMatchObject({ reason: 'unreadable' })
})
