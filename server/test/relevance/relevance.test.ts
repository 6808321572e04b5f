import { expect, test } from 'vitest'
import { helpTexts } from '../../src/demo/content/help/index.ts'
import { type HelpLocale, helpPlan } from '../../src/demo/content/help/plan.ts'
import { synonyms } from '../../src/demo/content/help/synonyms.ts'
import { buildIndex } from '../../src/knowledge/search/build-index.ts'
import { findTexts } from '../../src/knowledge/search/find-texts.ts'
import { wordsIn } from '../../src/knowledge/search/fold.ts'
import { stemIn } from '../../src/knowledge/search/stem-in.ts'
import { bookOf } from '../../src/knowledge/search/synonyms-in.ts'
import { createContext } from '../../src/platform/context.ts'
import { newId } from '../../src/platform/ids.ts'
import { testWorld } from '../database.ts'
import { en } from './en.ts'
import { it } from './it.ts'
import { judged, ndcg } from './judged.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'

const world = await testWorld()
const context = createContext(world, newId(), { kind: 'system' })
const articles = helpPlan.filter(({ shelf, isDraft }) => shelf !== 'staff' && !isDraft).map(({ key }) => key)
const cutoff = 10

// Just under what is measured. Whoever makes the search better may raise them; nobody lowers them.
test.each([
  { locale: 'en', queries: en, floor: 0.94 },
  { locale: 'it', queries: it, floor: 0.96 },
  { locale: 'pl', queries: pl, floor: 0.96 },
  { locale: 'ru', queries: ru, floor: 0.975 },
] as const)('what people type in $locale finds what answers it', async ({ locale, queries, floor }) => {
  expect(queries.length).toBeGreaterThanOrEqual(40)
  const find = await searchIn(locale)
  const scores = await Promise.all(
    queries.map(async (query) => ({ query, score: ndcg(await find(query.typed), query, cutoff) })),
  )
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length
  const worst = scores
    .filter(({ score }) => score < 0.7)
    .map(({ query, score }) => `${query.typed} ${score.toFixed(2)}`)
  expect(mean, `nDCG@${cutoff} in ${locale}; worst: ${worst.join(', ')}`).toBeGreaterThanOrEqual(floor)
})

async function searchIn(locale: HelpLocale) {
  const stem = stemIn(context, locale)
  const texts = articles.map((key) => {
    const { title, summary, keywords = [], text } = helpTexts[locale][key]
    return { title, summary, keywords, body: text.replace(/\]\([^)]*\)|[*_#>|[\]]/g, ' '), boost: 1 }
  })
  const index = await buildIndex(texts, stem)
  const groups = synonyms[locale].map((group) => group.map(wordsIn))
  const book = bookOf(
    await Promise.all(
      groups.map((group) => Promise.all(group.map(async (words) => ({ words, stems: await stem(words) })))),
    ),
  )
  return async (typed: string) => {
    const hits = await findTexts(index, typed, { stem, synonyms: book, most: cutoff })
    return hits.map(({ place }) => articles[place] ?? '')
  }
}

test('the measure is 1 for the best order, less for another, and 0 where nothing is found', () => {
  const [query] = judged('refund = a + b > c')
  if (!query) throw new Error('It was not read.')
  expect(ndcg(['a', 'b', 'c'], query, cutoff)).toBe(1)
  expect(ndcg(['c', 'a', 'b'], query, cutoff)).toBeCloseTo(
    (1 + 7 / Math.log2(3) + 7 / 2) / (7 + 7 / Math.log2(3) + 1 / 2),
  )
  expect(ndcg(['x'], query, cutoff)).toBe(0)
})
