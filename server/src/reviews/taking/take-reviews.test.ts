import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlatform, aReview } from '../../../test/a-review.ts'
import { testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { forgetWords } from '../forget-words.ts'
import type { GoneReview, SeenReview } from '../source.ts'
import { takeReviews } from './take-reviews.ts'

const world = await testWorld()
const brand = await testBrand(world, 'reviews@aurora.example')
const { context, connectors, channelId } = brand
const now = new Date('2026-06-02T09:00:00Z')
const hour = 3_600_000
let reviews = 0
const fresh = (differing: Partial<SeenReview> = {}) => {
  reviews += 1
  return aReview({ externalId: `review ${reviews}`, ...differing })
}
const hoursIn = (hours: number) => new Date(Date.parse('2026-06-01T10:00:00Z') + hours * hour)

/** The same world at another time. */
function later(of: Context, time: Date): Context {
  const timed = (tx: Tx): Tx => ({ ...tx, now: () => time })
  return {
    ...of,
    now: () => time,
    read: (work) => of.read((tx) => work(timed(tx))),
    transaction: (work) => of.transaction((tx) => work(timed(tx))),
  }
}

async function take(...seen: (SeenReview | GoneReview)[]) {
  const looks = seen.map((one) => ({ channelId, deliveryId: null, platform: aPlatform, seen: one }))
  await context.transaction((tx) => takeReviews(context, { ...tx, now: () => now }, connectors, looks))
}

async function known({ externalId }: { externalId: string }) {
  const review = await context.read((tx) =>
    tx.db.selectFrom('reviews').selectAll().where('externalId', '=', externalId).executeTakeFirstOrThrow(),
  )
  const versions = await context.read((tx) =>
    tx.db
      .selectFrom('reviewVersions')
      .select(['number', 'kind', 'text', 'stars', 'replyText', 'replyState'])
      .where('reviewId', '=', review.id)
      .orderBy('number')
      .execute(),
  )
  const id = review.conversationId
  const conversation = id
    ? await context.read((tx) =>
        tx.db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
      )
    : undefined
  const messages = await context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select(['kind', 'text', 'automatic'])
      .where('conversationId', '=', id ?? review.id)
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  )
  return { review, kinds: versions.map(({ kind }) => kind), versions, conversation, messages }
}

test('a review with words is a conversation that waits, and says how many stars it gives', async () => {
  const seen = fresh({ title: 'Never again' })
  await take(seen)
  const { review, kinds, conversation, messages } = await known(seen)
  expect(kinds).toEqual(['review'])
  expect(review).toMatchObject({ stars: 2, isDue: true, isStarOnly: false, dueFrom: seen.writtenAt })
  expect(conversation).toMatchObject({ status: 'open', stars: 2, subject: '2 stars by Ada L. on Starboard' })
  expect(messages.map(({ text }) => text)).toEqual(['Never again\n\nNobody picked up the phone.'])
})

test('stars alone start nothing; words added later start the duty at that moment', async () => {
  const stars = fresh({ text: '👎' })
  await take(stars)
  expect(await known(stars)).toMatchObject({
    review: { isStarOnly: true, isDue: false, dueFrom: null, conversationId: null },
  })
  const words = { ...stars, text: 'The queue was an hour long.', changedAt: hoursIn(20) }
  await take(words)
  const { review, kinds, conversation } = await known(stars)
  expect(kinds).toEqual(['review', 'review'])
  expect(review).toMatchObject({ isStarOnly: false, isDue: true, dueFrom: hoursIn(20) })
  expect(conversation?.status).toBe('open')
})

test('what was answered before it came in was owed that answer all the same; stars alone never were', async () => {
  const reply = { text: 'Sorry.', changedAt: hoursIn(3), state: 'live' as const, reason: '' }
  const seen = fresh({ reply })
  await take(seen)
  expect((await known(seen)).review).toMatchObject({
    ...{ isDue: false, dueFrom: seen.writtenAt, answeredAt: hoursIn(3), conversationId: null },
  })
  const stars = fresh({ text: '', reply })
  await take(stars)
  expect((await known(stars)).review).toMatchObject({ isDue: false, dueFrom: null })
})

test('other words come back into the same conversation and open it again', async () => {
  const seen = fresh()
  await take(seen)
  const { conversation } = await known(seen)
  await take({ ...seen, reply: { text: 'We are sorry.', changedAt: hoursIn(1), state: 'live', reason: '' } })
  expect(await known(seen)).toMatchObject({
    review: { isDue: false, answeredAt: hoursIn(1), replyState: 'live', replyMessageId: null },
    conversation: { status: 'resolved' },
  })
  await take({
    ...seen,
    ...{ text: 'And nobody called back either.', rating: { native: '1', stars: 1 }, changedAt: hoursIn(5) },
    reply: { text: 'We are sorry.', changedAt: hoursIn(1), state: 'live', reason: '' },
  })
  const after = await known(seen)
  expect(after.kinds).toEqual(['review', 'reply', 'review'])
  expect(after.review).toMatchObject({ isDue: true, dueFrom: hoursIn(5), answeredAt: null })
  expect(after.conversation).toMatchObject({ id: conversation?.id, status: 'open', stars: 1 })
  expect(after.messages.at(-1)?.text).toContain('And nobody called back either.')
})

test('an answer edited on the platform shows here', async () => {
  const reply = { text: 'Sorry!', changedAt: hoursIn(1), state: 'live' as const, reason: '' }
  const seen = fresh({ reply })
  await take(seen)
  expect(await known(seen)).toMatchObject({ review: { isDue: false, conversationId: null } })
  await take({ ...seen, reply: { ...reply, text: 'Sorry, and call us.', changedAt: hoursIn(2) } })
  const { review, versions } = await known(seen)
  expect(review.replyText).toBe('Sorry, and call us.')
  expect(versions.map(({ kind, replyText }) => [kind, replyText])).toEqual([
    ['review', 'Sorry!'],
    ['reply', 'Sorry!'],
    ['reply', 'Sorry, and call us.'],
  ])
})

test('one that is removed waits for nobody, keeps its words, and may come back', async () => {
  const seen = fresh()
  await take(seen)
  await take({ externalId: seen.externalId, placeId: seen.placeId, isGone: true })
  expect(await known(seen)).toMatchObject({
    review: { removedAt: now, isDue: false, text: seen.text },
    conversation: { status: 'resolved' },
  })
  await take({ ...seen, changedAt: hoursIn(9) })
  expect(await known(seen)).toMatchObject({
    review: { removedAt: null },
    kinds: ['review', 'removed', 'restored'],
  })
})

test('one nobody knows and that is gone is nothing', async () => {
  await take({ externalId: 'never seen', placeId: 'p1', isGone: true })
  const found = await context.read((tx) =>
    tx.db.selectFrom('reviews').select('id').where('externalId', '=', 'never seen').execute(),
  )
  expect(found).toEqual([])
})

test('years of the past make no work: they are counted, and nobody is called for them', async () => {
  const old = fresh({ writtenAt: new Date('2019-03-01T10:00:00Z') })
  await take(old)
  expect(await known(old)).toMatchObject({ review: { isDue: true, conversationId: null } })
})

test('the same name is not the same person, unless the platform says so', async () => {
  const [one, other] = [fresh(), fresh()]
  const [mine, too] = [
    fresh({ author: { name: 'Ada L.', id: 'u7' } }),
    fresh({ author: { name: 'Ada', id: 'u7' } }),
  ]
  await take(one, other, mine, too)
  const contacts = await Promise.all(
    [one, other, mine, too].map(async (seen) => (await known(seen)).conversation?.contactId),
  )
  expect(new Set(contacts.slice(0, 2)).size).toBe(2)
  expect(contacts[2]).toBe(contacts[3])
  expect(contacts[0]).not.toBe(contacts[2])
})

test('words a platform lets nobody keep are read there, and stay no longer than they may', async () => {
  const seen = fresh()
  const platform = { ...aPlatform, keepsHours: 24 }
  const look = { channelId, deliveryId: null, platform, seen }
  await context.transaction((tx) => takeReviews(context, { ...tx, now: () => now }, connectors, [look]))
  const { review, versions, messages } = await known(seen)
  expect(review.forgetAt).toEqual(new Date(now.getTime() + 24 * hour))
  expect(versions.map(({ text }) => text)).toEqual([''])
  expect(messages[0]?.text).toContain('https://starboard.example/r1')
  expect(messages[0]?.text).not.toContain('picked up')
  const atHours = (hours: number) => new Date(now.getTime() + hours * hour)
  await forgetWords(later(context, atHours(23)))
  expect((await known(seen)).review.text).toBe(seen.text)
  await forgetWords(later(context, atHours(25)))
  expect((await known(seen)).review).toMatchObject({ text: '', authorName: '', stars: 2, forgetAt: null })
})

test('however looks come in and however often, the latest state is what is known', async () => {
  const state = fc.record({
    text: fc.constantFrom('', 'Bad.', 'Quite bad.'),
    stars: fc.integer({ min: 1, max: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(state, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      async (states, picks) => {
        const first = fresh()
        const looks = states.map(({ text, stars }, index) => ({
          ...first,
          ...{ text, rating: { native: String(stars), stars }, changedAt: hoursIn(index) },
        }))
        const shuffled = [...picks.map((pick) => looks[pick % looks.length]!), looks.at(-1)!]
        for (const look of shuffled) await take(look)
        const { review, kinds } = await known(first)
        const last = looks.at(-1)!
        expect(review).toMatchObject({ text: last.text, stars: last.rating.stars, changedAt: last.changedAt })
        expect(review.versionCount).toBe(kinds.length)
        expect(review.isDue).toBe(last.text !== '')
      },
    ),
    { numRuns: 25 },
  )
}, 60_000)

test('looks that meet make one review', async () => {
  const seen = fresh()
  await Promise.all(Array.from({ length: 6 }, () => take(seen, seen)))
  expect(await known(seen)).toMatchObject({ kinds: ['review'], messages: [{ kind: 'incoming' }] })
})
