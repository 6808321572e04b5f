import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlatform, aReview } from '../../../test/a-review.ts'
import { testBrand } from '../../../test/brand.ts'
import { testWorld } from '../../../test/database.ts'
import { forgetWords } from '../forget-words.ts'
import type { GoneReview, SeenReview } from '../source.ts'
import { takeReviews } from '../taking/take-reviews.ts'
import { judgeEarlier } from './judge-earlier.ts'

const world = await testWorld()
const { context, connectors, channelId } = await testBrand(world, 'judged@aurora.example')
let reviews = 0
const fresh = (differing: Partial<SeenReview> = {}) => {
  reviews += 1
  return aReview({ externalId: `judged ${reviews}`, ...differing })
}

async function take(seen: SeenReview | GoneReview, platform = aPlatform) {
  const looks = [{ channelId, deliveryId: null, platform, seen }]
  await context.transaction((tx) => takeReviews(context, tx, connectors, looks))
}

function known({ externalId }: { externalId: string }) {
  return context.read((tx) =>
    tx.db.selectFrom('reviews').selectAll().where('externalId', '=', externalId).executeTakeFirstOrThrow(),
  )
}

const rating = (stars: number) => ({ native: String(stars), stars })

test('a review is judged when it is taken in: feeling, tone, themes, and the words that decided', async () => {
  const seen = fresh({
    ...{ rating: rating(1), text: 'The staff were so rude and we waited an hour. Crooks!', language: 'en' },
  })
  await take(seen)
  const review = await known(seen)
  expect(review).toMatchObject({ sentiment: 'neg', sentimentBy: 'stars', tone: 'furious', disagrees: false })
  expect(review.themes).toEqual(expect.arrayContaining(['staff', 'waiting']))
  expect(review.decidingWords).toMatchObject({ tone: ['Crooks'], themes: { waiting: ['waited'] } })
  expect(review.spamScore).toBeLessThan(0.5)
  expect(review.judgedWith).toMatch(/^en-\w+ spam-\w+ tone-1$/)
})

test('stars alone have a feeling, and no tone', async () => {
  const seen = fresh({ text: '', rating: rating(5), language: null })
  await take(seen)
  expect(await known(seen)).toMatchObject({ sentiment: 'pos', tone: null, themes: [], language: null })
})

test('words that clearly say the opposite of the stars are pointed out', async () => {
  const seen = fresh({
    rating: rating(5),
    text: 'Terrible. Rude staff, awful food, the worst place. Horrible!',
  })
  await take(seen)
  expect(await known(seen)).toMatchObject({ sentiment: 'pos', disagrees: true })
})

test('without stars the words decide', async () => {
  const seen = fresh({ rating: null, text: 'Wonderful people, excellent service, thank you so much!' })
  await take(seen)
  expect(await known(seen)).toMatchObject({ sentiment: 'pos', sentimentBy: 'text', tone: 'glowing' })
})

test('the platform says the language, else the words, else the place', async () => {
  const [told, said, short] = [
    fresh({ language: 'de', text: 'Alles gut, gerne wieder.' }),
    fresh({ language: null, text: 'The people at the counter were very friendly to us.' }),
    fresh({ language: null, text: 'Ok' }),
  ]
  for (const seen of [told, said, short]) await take(seen)
  expect(await known(told)).toMatchObject({ language: 'de', languageBy: 'platform' })
  expect(await known(said)).toMatchObject({ language: 'en', languageBy: 'text' })
  expect(await known(short)).toMatchObject({ language: 'en', languageBy: 'location' })
})

test('other words are judged anew; the same ones, seen again, keep what was told', async () => {
  const seen = fresh({ rating: rating(1), text: 'Dirty tables.', language: null })
  await take(seen)
  const first = await known(seen)
  await take({ ...seen, changedAt: new Date(seen.changedAt.getTime() + 1000) })
  expect(await known(seen)).toMatchObject({ themes: first.themes, language: 'en', tone: first.tone })
  const later = new Date(seen.changedAt.getTime() + 2000)
  await take({ ...seen, rating: rating(5), text: 'Fantastic pizza, wonderful evening!', changedAt: later })
  expect(await known(seen)).toMatchObject({ sentiment: 'pos', tone: 'glowing', themes: ['food'] })
})

test('words that may not be kept are judged, and the words that decided go with them', async () => {
  const seen = fresh({ rating: rating(1), text: 'Liars! We waited an hour.' })
  await take(seen, { ...aPlatform, keepsHours: 1 })
  expect(await known(seen)).toMatchObject({ tone: 'furious', decidingWords: { tone: ['Liars'] } })
  await context.transaction((tx) =>
    tx.db
      .updateTable('reviews')
      .set({ forgetAt: new Date(0) })
      .where('externalId', '=', seen.externalId)
      .execute(),
  )
  await forgetWords(context)
  expect(await known(seen)).toMatchObject({ text: '', tone: 'furious', decidingWords: {} })
})

test('those of before are judged in slices, and once', async () => {
  const seen = Array.from({ length: 3 }, () => fresh({ text: 'Nobody answered the phone.', language: null }))
  for (const one of seen) await take(one)
  await context.transaction((tx) =>
    tx.db
      .updateTable('reviews')
      .set({ sentiment: null, tone: null, themes: [], language: null, languageBy: null })
      .where('accountId', '=', tx.accountId)
      .where('text', '=', 'Nobody answered the phone.')
      .execute(),
  )
  expect(await judgeEarlier(context)).toBe(false)
  for (const one of seen)
    expect(await known(one)).toMatchObject({ sentiment: 'neg', themes: ['reachability'], language: 'en' })
})

test('however looks come in, the verdict is of the latest words', async () => {
  const said = fc.record({
    text: fc.constantFrom('', 'Awful, rude staff!!!', 'Wonderful food.', 'We waited.', 'Scammers, police!'),
    stars: fc.integer({ min: 1, max: 5 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
      async (states, picks) => {
        const looksOf = (one: SeenReview) =>
          states.map(({ text, stars }, index) => ({
            ...{ ...one, text, rating: rating(stars), language: null },
            changedAt: new Date(one.writtenAt.getTime() + index * 1000),
          }))
        const [shuffled, alone] = [looksOf(fresh()), looksOf(fresh())]
        for (const pick of picks) await take(shuffled[pick % shuffled.length]!)
        await take(shuffled.at(-1)!)
        await take(alone.at(-1)!)
        const [{ sentiment, tone, themes, language, disagrees, decidingWords }, other] = [
          await known(shuffled[0]!),
          await known(alone[0]!),
        ]
        expect(other).toMatchObject({ sentiment, tone, themes, language, disagrees, decidingWords })
      },
    ),
    { numRuns: 15 },
  )
}, 60_000)
