import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { type WrittenReview, writeReviews } from '../../../test/write-reviews.ts'
import { mailManager } from './letters/mail-manager.ts'
import { writeReviewLetters } from './letters/write-letters.ts'
import { noteProblems } from './problems/note-problems.ts'

// A Monday, ten o'clock in Rome.
const now = new Date('2026-06-01T08:00:00Z')
const dayMs = 86_400_000
const ago = (days: number) => new Date(now.getTime() - days * dayMs)

const stage = await cast()
stage.world.setNow(now)
const brand = await stage.brand('Aurora')
const regions = (
  await brand.api<{ items: { id: string; name: string }[] }>('POST', '/regions', { name: 'North' })
).body
const north = regions.items[0]?.id ?? ''
const places: string[] = []
for (const [index, locality] of ['Milano', 'Torino', 'Roma'].entries()) {
  const { body } = await brand.api<{ id: string }>('POST', '/locations', {
    ...{ name: `Aurora ${locality}`, street: 'Via Torino 1', postcode: '20121', locality, country: 'IT' },
    ...{ latitude: 45 - index, longitude: 9 + index, regionId: index < 2 ? north : null },
  })
  places.push(body.id)
}
const [milano = '', torino = '', roma = ''] = places
const manager = await brand.member({
  role: 'manager',
  locationIds: [milano],
  name: 'Mara Monti',
  email: 'mara@staff.example',
})

type Estimate = { n: number; value: number; low: number; high: number } | null
type Numbers = {
  reviews: number
  stars: Estimate
  recommend: Estimate
  positive: Estimate
  coverage: number | null
}
type Trends = {
  total: Numbers & { answered: Estimate }
  stretches: (Numbers & { from: string; until: string })[]
  sources: Numbers[]
  themes: (Numbers & { theme: string })[]
}
const trends = async (query = '', api = brand.api) =>
  (await api<Trends>('GET', `/review-trends?${query}`)).body

const told: WrittenReview[] = [
  {
    locationId: milano,
    stars: 5,
    sentiment: 'pos',
    themes: ['staff'],
    writtenAt: ago(1),
    dueFrom: ago(1),
    answeredAt: ago(0.5),
  },
  {
    locationId: milano,
    stars: 1,
    sentiment: 'neg',
    themes: ['waiting', 'staff'],
    writtenAt: ago(8),
    dueFrom: ago(8),
  },
  { locationId: torino, stars: 3, sentiment: 'unclear', writtenAt: ago(2), dueFrom: ago(2) },
  { locationId: torino, stars: 4, isStarOnly: true, text: '', sentiment: 'pos', writtenAt: ago(3) },
  {
    locationId: roma,
    stars: 1,
    nativeRating: 'negative',
    sentiment: 'neg',
    spamScore: 0.9,
    writtenAt: ago(2),
  },
  { stars: 2, sentiment: null, writtenAt: ago(1) },
]

test('without reviews there is no data, and no zero', async () => {
  expect((await trends()).total).toMatchObject({
    reviews: 0,
    stars: null,
    positive: null,
    coverage: null,
    answered: null,
  })
})

test('stars, feelings and answers are told with how many they are of and how sure they are', async () => {
  await writeReviews(brand.context, told)
  const { total, stretches, themes } = await trends()
  expect(total).toMatchObject({ reviews: 6, stars: { n: 5, value: 3 }, recommend: { n: 1, value: 0 } })
  // What is unclear or was not judged counts neither way, and is told of.
  expect(total).toMatchObject({ positive: { n: 4, value: 0.5 }, coverage: 0.667 })
  // Stars alone are owed no answer.
  expect(total.answered).toMatchObject({ n: 3, value: 0.333 })
  expect(total.stars?.low).toBeLessThan(3)
  expect(stretches).toHaveLength(13)
  expect(stretches.at(-1)).toMatchObject({ from: '2026-06-01', until: '2026-06-01', reviews: 0, stars: null })
  expect(stretches.at(-2)).toMatchObject({ from: '2026-05-25', until: '2026-05-31', reviews: 5 })
  expect(themes.map(({ theme, reviews }) => [theme, reviews])).toEqual([
    ['staff', 2],
    ['waiting', 1],
  ])
  expect((await brand.api<{ items: string[] }>('GET', '/review-themes')).body.items).toEqual([
    'staff',
    'waiting',
  ])
})

test('they are narrowed by place, region, theme and what looks like spam, and open as many reviews', async () => {
  expect((await trends(`regionId=${north}`)).total.reviews).toBe(4)
  expect((await trends('regionId=none')).total.reviews).toBe(1)
  expect((await trends(`locationId=${milano}&theme=waiting`)).total.reviews).toBe(1)
  expect((await trends('step=month&days=365')).total).toMatchObject({ reviews: 6, stars: { n: 5, value: 3 } })
  expect((await trends('suspects=without')).total).toMatchObject({ reviews: 5, recommend: null })
  expect((await trends('step=day&days=900')).total).toBeUndefined()
  const list = await brand.api<{ items: unknown[] }>('GET', '/reviews?fromDay=2026-05-25&untilDay=2026-05-31')
  expect(list.body.items).toHaveLength(5)
  const bad = await brand.api<{ items: unknown[] }>('GET', '/reviews?complaints=true')
  expect(bad.body.items).toHaveLength(2)
})

test('a manager is told of their places alone', async () => {
  expect((await trends('', manager.api)).total.reviews).toBe(2)
  expect((await trends(`locationId=${torino}`, manager.api)).total.reviews).toBe(0)
  const { body } = await manager.api<{ locations: { id: string }[] }>('GET', '/review-map')
  expect(body.locations.map(({ id }) => id)).toEqual([milano])
})

test('the map has each place where it lies, the surely worst first', async () => {
  type Map = {
    map: { land: string; width: number }
    dots: [x: number, y: number, reviews: number, stars: number | null][]
    locations: (Numbers & { id: string })[]
    regions: { name: string | null; reviews: number; locations: number }[]
  }
  const { body } = await brand.api<Map>('GET', '/review-map')
  expect(body.map.land).toMatch(/^M/)
  expect(body.locations).toHaveLength(3)
  const spot = (id: string) => body.dots[body.locations.findIndex((one) => one.id === id)]
  expect(spot(milano)?.[0]).toBeLessThan(spot(roma)?.[0] ?? 0)
  expect(spot(milano)?.[1]).toBeLessThan(spot(roma)?.[1] ?? 0)
  expect(spot(milano)?.slice(2)).toEqual([2, 3])
  expect(body.regions).toMatchObject([
    { reviews: 1, locations: 1 },
    { reviews: 4, locations: 2 },
  ])
})

test('each place answers against its region', async () => {
  const { body } = await brand.api<Record<string, unknown>>('GET', '/review-response')
  expect(body).toMatchObject({
    total: { owed: 3, answered: { n: 3, value: 0.333 }, medianHours: 12, inTime: null },
    regions: [{ name: 'North', owed: 3 }],
    locations: [
      { name: 'Aurora Milano', owed: 2, medianHours: 12 },
      { name: 'Aurora Torino', owed: 1, medianHours: null },
    ],
  })
})

test('what more people complain of than usual is found once, told of, and decided by a person', async () => {
  const usual = Array.from({ length: 60 }, (_, index) => ({
    ...{ locationId: [milano, torino, roma][index % 3] ?? null, stars: 5, sentiment: 'pos' as const },
    ...{ writtenAt: ago(10 + (index % 50)), authorName: `Guest ${index}` },
  }))
  const burst = ['Ada', 'Bea', 'Cleo', 'Dora', 'Ada'].map((authorName, index) => ({
    ...{ locationId: milano, stars: 1, sentiment: 'neg' as const, themes: ['cleanliness'], authorName },
    ...{ writtenAt: ago(1 + (index % 3)), decidingWords: { themes: { cleanliness: ['dirty floor'] } } },
  }))
  // Three that may be one: whoever is not named is one person.
  const nobody = Array.from({ length: 4 }, () => ({
    ...{ locationId: torino, stars: 1, sentiment: 'neg' as const, themes: ['price'], writtenAt: ago(1) },
  }))
  await writeReviews(brand.context, [...usual, ...burst, ...nobody])
  await noteProblems(brand.context, {})
  await noteProblems(brand.context, {})
  await stage.settle()
  type Problem = {
    id: string
    theme: string
    people: number
    seen: number
    version: number
    state: string
    expected: number
  }
  const list = async (query = 'state=open', api = brand.api) =>
    (await api<{ items: Problem[] }>('GET', `/review-problems?${query}`)).body.items
  const [found, ...others] = await list()
  expect(others).toEqual([])
  expect(found).toMatchObject({
    ...{ theme: 'cleanliness', locationId: milano, seen: 5, people: 4, state: 'new' },
    ...{ phrases: ['dirty floor'], holdsWithoutSuspects: true },
  })
  expect(found?.expected).toBeLessThan(1)
  const id = found?.id ?? ''
  const told = await manager.api<{ items: { kind: string }[] }>('GET', '/notifications')
  expect(told.body.items).toMatchObject([{ kind: 'problem_found', location: { id: milano }, count: 1 }])
  const stale = await brand.api(
    'PUT',
    `/review-problems/${id}/decision`,
    { state: 'solved' },
    { 'if-match': '"7"' },
  )
  expect(stale.status).toBe(409)
  const decided = await manager.api(
    'PUT',
    `/review-problems/${id}/decision`,
    { state: 'solved', note: 'Cleaned.' },
    { 'if-match': '"1"' },
  )
  expect(decided.body).toMatchObject({ state: 'solved', note: 'Cleaned.', deciderName: 'Mara Monti' })
  await noteProblems(brand.context, {})
  expect(await list()).toEqual([])
  expect(await list('state=done')).toHaveLength(1)
  const other = await brand.member({ role: 'manager', locationIds: [roma] })
  expect(await list('', other.api)).toEqual([])
  expect((await other.api('PUT', `/review-problems/${id}/decision`, { state: 'new' })).status).toBe(404)
})

test('a manager is written to once a week, of their places only, unless they want no letter', async () => {
  const calm = await brand.member({ role: 'manager', locationIds: [roma], email: 'calm@staff.example' })
  await calm.api('PATCH', '/notification-settings', { letters: { reviews: false } })
  const asked: Record<string, unknown>[] = []
  const watched = {
    ...brand.context,
    transaction: <T>(work: Parameters<typeof brand.context.transaction<T>>[0]) =>
      brand.context.transaction<T>((tx) =>
        work({ ...tx, enqueue: (job, payload) => void asked.push({ job, ...payload }) }),
      ),
  }
  await brand.context.transaction((tx) => tx.db.deleteFrom('reviewLetters').execute())
  for (const hours of [0, 1, 3, 25]) {
    stage.world.setNow(new Date(now.getTime() + hours * 3_600_000))
    await writeReviewLetters(watched)
  }
  stage.world.setNow(now)
  expect(asked.filter(({ memberId }) => memberId === manager.id)).toEqual([
    { job: 'reviews.mailManager', memberId: manager.id, week: '2026-06-01' },
  ])
  expect(asked.some(({ memberId }) => memberId === calm.id)).toBe(false)
  const sent: { to: string; subject: string; text: string; replyTo?: string }[] = []
  await mailManager(async (mail) => void sent.push(mail))(watched, {
    memberId: manager.id,
    week: '2026-06-01',
  })
  expect(sent).toMatchObject([{ to: 'mara@staff.example', replyTo: 'ada@aurora.example' }])
  expect(sent[0]?.text).toContain('Aurora Milano')
  expect(sent[0]?.text).toContain('still waits for an answer')
  expect(sent[0]?.text).not.toContain('Torino')
  expect(sent[0]?.subject).toContain('Aurora')
})
