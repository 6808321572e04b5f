import { expect, test } from 'vitest'
import { judgeWords, type Words } from './judge-words.ts'

const words = (differing: Partial<Words>): Words => ({
  ...{ stars: null, title: '', text: '', isStarOnly: false, language: 'en' },
  ...differing,
})
const judge = (differing: Partial<Words>) => judgeWords(words(differing), { layers: new Map() })

test('what leads somewhere with disguised letters is suspicious, and an ordinary complaint is not', () => {
  const spam = judge({ text: 'Free rewаrd for you, claim your рrize now: bit.ly/3xYz http://a.example' })
  expect(spam.spamScore).toBeGreaterThanOrEqual(0.5)
  expect(judge({ stars: 1, text: 'I waited an hour and nobody came.' }).spamScore).toBeLessThan(0.5)
})

test('a picture alone has a feeling by its stars, and no words to judge', () => {
  expect(judge({ stars: 4 })).toMatchObject({ sentiment: 'pos', tone: null, themes: [], spamScore: null })
})

test('in a language without a model the stars still tell, and the words decide nothing', () => {
  const finnish = judge({ stars: 2, text: 'Odotin tunnin eikä kukaan tullut.', language: 'fi' })
  expect(finnish).toMatchObject({ sentiment: 'neg', sentimentScore: null, tone: 'disappointed', themes: [] })
  expect(judge({ text: 'Odotin tunnin eikä kukaan tullut.', language: 'fi' })).toMatchObject({
    ...{ sentiment: 'unclear', sentimentBy: 'nothing', tone: 'mixed' },
  })
})

const reviews: [string, string, number | null, string][] = [
  ['pl', 'Oszuści! Czekałem trzy godziny i nikt nie przyszedł, idę do sądu!!!', 1, 'furious'],
  ['it', 'Camera bella e pulita, ma il personale era scortese e la colazione pessima.', 3, 'mixed'],
  [
    'en',
    'Wonderful. Only three hours for a cold pizza. Simply perfect service, thank you so much!',
    1,
    'disappointed',
  ],
  ['ru', 'Прекрасное место, замечательный персонал, огромное спасибо! Всем рекомендую!', 5, 'glowing'],
]
test.each(reviews)('%s: %s', (language, text, stars, tone) => {
  expect(judge({ language, text, stars }).tone).toBe(tone)
})
