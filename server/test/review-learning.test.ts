import { expect, test } from 'vitest'
import { createConnectors } from '../src/connectors/index.ts'
import { readLayer, writeLayer } from '../src/language/linear/layer-file.ts'
import { type LabelledText, putBy } from '../src/language/sentiment/brand-layer.ts'
import { newId } from '../src/platform/ids.ts'
import type { SeenReview } from '../src/reviews/source.ts'
import { takeReviews } from '../src/reviews/taking/take-reviews.ts'
import { aPlatform, aReview } from './a-review.ts'
import { type Brand, cast } from './cast.ts'

type Learning = {
  kind: string
  language: string
  state: string
  learnedFrom: number
  missing: number
  before: Record<string, number> | null
  after: Record<string, number> | null
  version: string
}
type Review = { id: string; sentiment: string; themes: string[]; judgedWith: string; sentimentScore: number }

const stage = await cast()
const connectors = createConnectors()
const wines = [
  'Barolo',
  'Chianti',
  'Soave',
  'Fiano',
  'Gavi',
  'Nero',
  'Lugana',
  'Vermentino',
  'Primitivo',
  'Rioja',
]
const places = [
  'in Leeds',
  'in York',
  'by the station',
  'on the quay',
  'at the market',
  'near the park',
  'in Hull',
]
const months = ['May', 'June', 'July', 'August', 'October', 'November', 'December', 'March']

async function shop(name: string) {
  const brand: Brand = await stage.brand(name)
  const { body } = await brand.api<{ id: string }>('POST', '/channels', {
    ...{ connector: 'webhook_reviews', name: 'Ours', address: '' },
    secrets: { signingSecret: 'whsec_of-the-brand-and-nobody-else' },
  })
  const take = (reviews: readonly Partial<SeenReview>[]) =>
    brand.context.transaction((tx) =>
      takeReviews(
        brand.context,
        tx,
        connectors,
        reviews.map((differing) => ({
          ...{ channelId: body.id, deliveryId: null, platform: aPlatform },
          seen: aReview({ externalId: String(differing.text), ...differing }),
        })),
      ),
    )
  const find = async (text: string) => {
    const { items } = (await brand.api<{ items: (Review & { text: string })[] }>('GET', '/reviews?limit=200'))
      .body
    const id = items.find((one) => one.text === text)?.id ?? ''
    return (await brand.api<Review>('GET', `/reviews/${id}`)).body
  }
  const learn = async () => {
    expect((await brand.api('POST', '/review-learning')).status).toBe(202)
    await stage.settle()
    const { items } = (await brand.api<{ items: Learning[] }>('GET', '/review-learning')).body
    return (kind: string) => items.find((one) => one.kind === kind)
  }
  return { brand, take, find, learn }
}

const stars = (count: number) => ({ rating: { native: String(count), stars: count }, language: 'en' })
const corked = wines.flatMap((wine) =>
  places.flatMap((place) =>
    months.flatMap((month) => [
      { text: `The ${wine} we had ${place} in ${month} was corked`, ...stars(1) },
      { text: `The ${wine} we had ${place} in ${month} was wicked`, ...stars(5) },
    ]),
  ),
)

test('a brand’s own words are learned from its stars, and judge what comes next', async () => {
  const { take, find, learn, brand } = await shop('Wine')
  await take(corked)
  await take([{ text: 'Our bottle of Barbera was corked', rating: null, language: 'en' }])
  expect((await find('Our bottle of Barbera was corked')).sentiment).not.toBe('neg')
  const learned = (await learn())('sentiment')
  expect(learned).toMatchObject({ language: 'en', state: 'learned', learnedFrom: 1120, missing: 0 })
  expect(learned?.after?.accuracy).toBeGreaterThan(learned?.before?.accuracy ?? 1)
  await take([{ text: 'Our bottle of Arneis was corked', rating: null, language: 'en' }])
  const review = await find('Our bottle of Arneis was corked')
  expect(review).toMatchObject({ sentiment: 'neg' })
  expect(review.judgedWith).toContain(`+${learned?.version}`)
  // The same reviews teach the same, which is kept once.
  expect((await learn())('sentiment')).toMatchObject({ version: learned?.version })
  const kept = await brand.context.read((tx) =>
    tx.db.selectFrom('brandLayers').select('id').where('kind', '=', 'sentiment').execute(),
  )
  expect(kept).toHaveLength(1)
}, 120_000)

test('what was learned upon weights that are gone is not used, and not told to be, until it is learned anew', async () => {
  const { take, find, learn, brand } = await shop('Upgraded')
  await take(corked)
  const learned = (await learn())('sentiment')
  await brand.context.transaction(async (tx) => {
    const { id, bytes } = await tx.db
      .selectFrom('brandLayers')
      .select(['id', 'bytes'])
      .where('kind', '=', 'sentiment')
      .executeTakeFirstOrThrow()
    if (!bytes) throw new Error('Nothing was learned.')
    const older = writeLayer({ ...readLayer(bytes), base: 'en-000000000000' })
    const changes = { id: newId(), version: 'older', bytes: older }
    await tx.db.updateTable('brandLayers').set(changes).where('id', '=', id).execute()
  })
  const { items } = (await brand.api<{ items: Learning[] }>('GET', '/review-learning')).body
  expect(items.find(({ kind }) => kind === 'sentiment')).toMatchObject({ state: 'learned', version: '' })
  await take([{ text: 'Our bottle of Barbera was corked', rating: null, language: 'en' }])
  expect((await find('Our bottle of Barbera was corked')).judgedWith).not.toContain('+')
  expect((await learn())('sentiment')).toMatchObject({ version: learned?.version })
  await take([{ text: 'Our bottle of Arneis was corked', rating: null, language: 'en' }])
  expect((await find('Our bottle of Arneis was corked')).judgedWith).toContain(`+${learned?.version}`)
}, 120_000)

test('what would make it worse is refused, and both scores are told', async () => {
  const { take, learn, find } = await shop('Turned')
  const good = ['great', 'lovely', 'excellent', 'wonderful', 'perfect']
  const bad = ['awful', 'terrible', 'horrible', 'disgusting', 'rude']
  const plain = wines.flatMap((wine) =>
    places.flatMap((place) =>
      good.flatMap((word, index): LabelledText[] => [
        { text: `The ${wine} ${place} was ${word}, we loved it`, label: 'pos' },
        { text: `The ${wine} ${place} was ${bad[index]}, we hated it`, label: 'neg' },
      ]),
    ),
  )
  const isLesson = new Set(putBy(plain).lessons.map(({ text }) => text))
  // Somebody gave their stars the wrong way round where it is learned from.
  await take(
    plain.map(({ text, label }) => ({ text, ...stars((label === 'pos') === isLesson.has(text) ? 1 : 5) })),
  )
  const learned = (await learn())('sentiment')
  expect(learned).toMatchObject({ state: 'refused', version: '' })
  expect(learned?.before).not.toBeNull()
  expect(learned?.after).not.toBeNull()
  await take([{ text: 'Our bottle was corked', rating: null, language: 'en' }])
  expect((await find('Our bottle was corked')).judgedWith).not.toContain('+')
}, 120_000)

test('themes are learned from what people say, and used; too few teach nothing', async () => {
  const { take, find, learn, brand } = await shop('Parrots')
  const said = ['A parrot screamed all evening', 'The parrots are so colourful', 'My child loves that parrot']
  const told = said.flatMap((text) => places.map((place) => `${text} ${place}`))
  const others = months.flatMap((month) => wines.map((wine) => `We drank ${wine} in ${month}`))
  await take([...told, ...others].map((text) => ({ text, ...stars(4) })))
  expect((await learn())('themes')).toMatchObject({ state: 'too_few', missing: 10 })
  for (const text of told) {
    const { id } = await find(text)
    await brand.api('PUT', `/reviews/${id}/judgement`, { themes: ['parrots'] })
  }
  const learned = (await learn())('themes')
  expect(learned).toMatchObject({ state: 'learned', learnedFrom: 21 })
  expect(learned?.after?.f1).toBeGreaterThan(learned?.before?.f1 ?? 1)
  const text = 'Their parrot screamed at us'
  await take([{ text, ...stars(3) }])
  expect((await find(text)).themes).toEqual(['parrots'])
}, 120_000)

test('only who runs the brand may have it learn', async () => {
  const { brand } = await shop('Closed')
  const manager = await brand.member({ role: 'manager', name: 'Mia' })
  expect((await manager.api('POST', '/review-learning')).status).toBe(403)
  expect((await manager.api('GET', '/review-learning')).status).toBe(200)
})
