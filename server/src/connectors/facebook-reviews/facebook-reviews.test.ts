import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  appSecret,
  fakeFacebookReviews,
  type Recommendation,
  verifyToken,
} from '../../../test/platforms/facebook-reviews.ts'
import { readAll } from '../../../test/platforms/read-all.ts'
import { sourceCall } from '../../../test/platforms/source-call.ts'
import { facebookReviews as source } from './index.ts'

const facebook = await fakeFacebookReviews()
afterAll(() => facebook.close())
const long = new Date(0)
const pageId = '1001'
const storyId = '2282081225188002'
const one = { externalId: storyId, placeId: pageId }
const answer = { ...one, text: 'Thank you 😀', key: 'k1' }

function call(settings = {}) {
  return sourceCall(
    { platform: 'facebook', origin: facebook.origin },
    { settings, secrets: { appSecret, verifyToken }, accessToken: facebook.accessToken() },
  )
}

function recommend(more: Partial<Recommendation> = {}) {
  const made = {
    ...{ created_time: '2026-10-01T08:00:00+0000', recommendation_type: 'positive', has_review: true },
    ...{ review_text: 'Che bello', reviewer: { id: '77', name: 'Giulia Rossi' } },
    story: { id: storyId, comments: [] },
    ...more,
  }
  facebook.recommendations.set(pageId, [made])
  return made
}

beforeEach(() => {
  facebook.disturb()
  facebook.recommendations.clear()
  facebook.subscribed.clear()
  facebook.pages.clear()
  facebook.pages.set(pageId, { id: pageId, name: 'Aurora Corso', tasks: ['MODERATE'] })
})

const seen = async () => {
  const { reviews } = await readAll(source, call(), long)
  return source.read(call(), Buffer.from(reviews[0]?.raw ?? ''))
}

test('a recommendation comes with all that Facebook says of it, and with the first comment of the page', async () => {
  recommend()
  facebook.comment(storyId, 'Me too!', '78')
  facebook.comment(storyId, 'Grazie', pageId)
  expect(await seen()).toEqual([
    {
      ...one,
      ...{ placeName: 'Aurora Corso', author: { name: 'Giulia Rossi', id: '77' } },
      ...{ rating: { native: 'positive', stars: 5 }, title: '', text: 'Che bello', translation: '' },
      ...{ language: null, media: [], url: `https://www.facebook.com/${storyId}` },
      ...{ writtenAt: new Date('2026-10-01T08:00:00Z'), changedAt: new Date('2026-10-01T08:00:00Z') },
      reply: { text: 'Grazie', changedAt: expect.any(Date), state: 'live', reason: '' },
    },
  ])
})

test.each([
  ['negative', { recommendation_type: 'negative' }, { rating: { native: 'negative', stars: 1 } }],
  ['old stars', { recommendation_type: undefined, rating: 4 }, { rating: { native: '4', stars: 4 } }],
  ['nothing known', { recommendation_type: 'maybe' }, { rating: null }],
  ['no words', { has_review: false, review_text: 'x' }, { text: '' }],
  ['nobody named', { reviewer: undefined }, { author: { name: '', id: null } }],
])('%s is kept as it is', async (_, more, expected) => {
  recommend(more)
  expect(await seen()).toMatchObject([expected])
})

test('one without a story keeps its id, which is another for another page, reviewer or time', async () => {
  const ids = new Set<string>()
  const idOf = async (more: Partial<Recommendation>) => {
    recommend({ story: undefined, ...more })
    const [first] = (await readAll(source, call(), long)).reviews
    return first?.externalId ?? ''
  }
  const base = await idOf({})
  expect(await idOf({ review_text: 'Changed', recommendation_type: 'negative' })).toBe(base)
  ids.add(base)
  ids.add(await idOf({ reviewer: { id: '78', name: 'Giulia Rossi' } }))
  ids.add(await idOf({ created_time: '2026-10-01T08:00:01+0000' }))
  expect(ids.size).toBe(3)
  expect(await seen()).toMatchObject([{ url: null, reply: null }])
})

test('a reading that is resumed anywhere gives each recommendation once', async () => {
  facebook.fill(7, 120)
  const { parts } = await readAll(source, call(), long)
  const whole = parts.flatMap(({ reviews }) => reviews.map(({ externalId }) => externalId))
  expect(new Set(whole).size).toBe(7 * 120)
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

test('where to go on holds no token', async () => {
  facebook.fill(3, 2)
  const { parts } = await readAll(source, call(), long)
  expect(JSON.stringify(parts.map(({ next }) => next))).not.toContain('page-')
})

test('thousands are read of one page', async () => {
  facebook.fill(1, 3000)
  expect((await readAll(source, call(), long)).reviews).toHaveLength(3000)
})

test('what was written before is not read again', async () => {
  facebook.fill(3, 100)
  const all = [...facebook.recommendations.values()].flat().map(({ created_time }) => created_time)
  const since = all.toSorted().at(-80) ?? ''
  const asking = call()
  const { reviews } = await readAll(source, asking, new Date(since))
  expect(reviews).toHaveLength(80)
  expect(asking.turns()).toBe(2 + 3 * 3)
})

test('pages are asked once to tell of what is new; one that does not want that is read all the same', async () => {
  facebook.fill(3, 1)
  facebook.disturb(({ path }, response) => {
    if (!path.endsWith('/1002/subscribed_apps')) return false
    response.writeHead(403, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: { message: '(#200) pages_manage_metadata', code: 200 } }))
    return true
  })
  expect((await readAll(source, call(), long)).reviews).toHaveLength(3)
  expect([...facebook.subscribed].toSorted()).toEqual(['1001', '1003'])
  facebook.asked.length = 0
  await readAll(source, call(), new Date(Date.now() - 3_600_000))
  expect(facebook.asked.filter(({ path }) => path.endsWith('/subscribed_apps'))).toEqual([])
})

test('a page with which a person may only advertise keeps no other back', async () => {
  recommend()
  facebook.pages.set('1', { id: '1', name: 'Only ads', tasks: ['ADVERTISE'] })
  facebook.pages.set('2', { id: '2', name: 'Managed', tasks: ['PROFILE_PLUS_MANAGE'] })
  expect((await readAll(source, call(), long)).reviews).toHaveLength(1)
  expect(facebook.asked.some(({ path }) => path.endsWith('/1/ratings'))).toBe(false)
})

test('a page that was lost in the midst of a reading keeps no other back; a cursor may be forgotten', async () => {
  facebook.fill(3, 60)
  facebook.pages.delete(pageId)
  facebook.recommendations.delete(pageId)
  const [first] = (await readAll(source, call(), long)).parts
  const position = Object(first?.next)
  facebook.pages.delete('1002')
  expect((await readAll(source, call(), long, position)).reviews).toHaveLength(60)
  const forgotten = { ...position, pages: [{ id: '1003', name: 'Aurora 3' }], ratingsAt: 'forgotten' }
  expect((await readAll(source, call(), long, forgotten)).reviews).toHaveLength(60)
  const lists = { pages: [], ratingsAt: '', pagesAt: 'forgotten' }
  expect((await readAll(source, call(), long, lists)).reviews).toHaveLength(60)
})

test('an answer is a comment of the page; tried again, and changed, it is still one', async () => {
  const { story } = recommend()
  for (let more = 0; more < 130; more += 1) facebook.comment(storyId, 'Me too!', '78')
  facebook.disturb(({ method }) => (method === 'POST' ? 'lost' : false))
  await expect(source.reply?.(call(), answer)).rejects.toMatchObject({ reason: 'later' })
  facebook.disturb()
  facebook.asked.length = 0
  expect(await source.reply?.(call(), answer)).toEqual({ state: 'live' })
  expect(facebook.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  await source.reply?.(call(), { ...answer, text: 'Thank you!' })
  const ours = story.comments.filter(({ from }) => from.id === pageId)
  expect(ours.map(({ message }) => message)).toEqual(['Thank you!'])
})

test('an answer is taken back, twice if need be; what others wrote stays', async () => {
  recommend()
  facebook.comment(storyId, 'Me too!', '78')
  await source.reply?.(call(), answer)
  await source.withdraw?.(call(), one)
  await source.withdraw?.(call(), one)
  const [row] = facebook.recommendations.get(pageId) ?? []
  expect(row?.story?.comments.map(({ message }) => message)).toEqual(['Me too!'])
})

test('an answer that is too long is not wanted, in Facebook’s words', async () => {
  recommend()
  await source.reply?.(call(), { ...answer, text: 'è'.repeat(8000) })
  await expect(source.reply?.(call(), { ...answer, text: 'è'.repeat(8001) })).rejects.toMatchObject({
    ...{ reason: 'rejected', message: expect.stringContaining('8000 characters') },
  })
})

test('what cannot be answered is said', async () => {
  const gone = source.reply?.(call(), answer)
  await expect(gone).rejects.toMatchObject({ reason: 'gone' })
  const storyless = { ...answer, externalId: 'page:0123' }
  await expect(source.reply?.(call(), storyless)).rejects.toMatchObject({ reason: 'refused' })
  await source.withdraw?.(call(), storyless)
})

test('a set-up that works tells whose recommendations they are', async () => {
  expect(await source.check?.(call())).toBe('Aurora Corso')
  facebook.pages.clear()
  await expect(source.check?.(call())).rejects.toMatchObject({ reason: 'not_allowed' })
})

test('a version in which recommendations cannot be read is told when it is checked', async () => {
  await expect(source.check?.(call({ graphVersion: 'v22.0' }))).rejects.toMatchObject({
    ...{ reason: 'refused', message: expect.stringContaining('deprecated') },
  })
})

test('one row that cannot be understood keeps no other back', async () => {
  const good = recommend()
  facebook.recommendations.set(pageId, [good, { ...good, created_time: 'never' }])
  const { reviews } = await readAll(source, call(), long)
  expect(new Set(reviews.map(({ externalId }) => externalId)).size).toBe(2)
  const broken = reviews.find(({ externalId }) => externalId !== storyId)
  await expect(source.read(call(), Buffer.from(broken?.raw ?? ''))).rejects.toMatchObject({
    reason: 'unreadable',
  })
})

const graph = (code: number, error_subcode = 0) =>
  JSON.stringify({ error: { message: 'As Facebook says', code, error_subcode } })
const failures: [string, number, string, Record<string, string>, object][] = [
  ['too many calls', 429, graph(0), { 'retry-after': '9' }, { reason: 'later', retryAfterMs: 9000 }],
  ['too many calls by their code', 400, graph(32), {}, { reason: 'later', message: 'As Facebook says' }],
  ['an error of theirs', 500, 'oops', {}, { reason: 'later' }],
  ['another page than theirs', 200, '<html>Log in</html>', {}, { reason: 'later' }],
  ['half of an answer', 200, '{"data":[{"id":"10', {}, { reason: 'later' }],
  ['a permission that is missing', 403, graph(283), {}, { reason: 'not_allowed' }],
  ['a session that has ended', 401, graph(190, 463), {}, { reason: 'signed_out' }],
]
test.each(failures)('%s is a problem with its reason', async (_, status, body, headers, expected) => {
  facebook.disturb((_asked, response) => {
    response.writeHead(status, headers).end(body)
    return true
  })
  const problem = { name: 'ReviewProblem', ...expected }
  await expect(source.readPart?.(call(), null, long)).rejects.toMatchObject(problem)
  await expect(source.reply?.(call(), answer)).rejects.toMatchObject(problem)
})

test('a token that is no longer good is told as such', async () => {
  const old = call()
  facebook.endAll()
  await expect(source.readPart?.(old, null, long)).rejects.toMatchObject({ reason: 'signed_out' })
})
