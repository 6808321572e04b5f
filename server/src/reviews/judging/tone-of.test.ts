import { expect, test } from 'vitest'
import { type ToneFacts, toneOf } from './tone-of.ts'

const facts = (differing: Partial<ToneFacts>): ToneFacts => ({
  ...{ stars: null, text: 'Well.', language: 'en', sentiment: 'unclear', score: 0, disagrees: false },
  ...differing,
})
const cases: [string, Partial<ToneFacts>, string][] = [
  ['five stars and enthusiasm glow', { stars: 5, sentiment: 'pos', score: 0.9 }, 'glowing'],
  ['five stars and a plain word please', { stars: 5, sentiment: 'pos', score: 0.2 }, 'pleased'],
  ['four stars never glow', { stars: 4, sentiment: 'pos', score: 0.95 }, 'pleased'],
  ['many stars with bitter words are mixed', { stars: 4, sentiment: 'pos', score: -0.6 }, 'mixed'],
  ['three stars are mixed', { stars: 3, sentiment: 'neu', score: 0.1 }, 'mixed'],
  ['few stars disappoint', { stars: 1, sentiment: 'neg', score: -0.9 }, 'disappointed'],
  [
    'irony with few stars is not praise',
    { stars: 1, sentiment: 'neg', score: 0.9, disagrees: true },
    'disappointed',
  ],
  [
    'many stars that words clearly contradict are mixed',
    { stars: 5, sentiment: 'pos', score: -0.9, disagrees: true },
    'mixed',
  ],
  [
    'few stars and a name called are furious',
    { stars: 2, sentiment: 'neg', text: 'A bunch of crooks.' },
    'furious',
  ],
  [
    'whoever threatens is furious',
    { stars: 1, sentiment: 'neg', text: 'My lawyer will write to you.' },
    'furious',
  ],
  [
    'whoever shouts is furious',
    { stars: 1, sentiment: 'neg', text: 'Listen. I WANT MY MONEY NOW. Thanks.' },
    'furious',
  ],
  [
    'whoever is glad may shout',
    { stars: 5, sentiment: 'pos', text: 'BEST PIZZA EVER!!!', score: 0.9 },
    'glowing',
  ],
  [
    'an abbreviation is no shouting',
    { stars: 2, sentiment: 'neg', text: 'The USB is dead.' },
    'disappointed',
  ],
  ['words alone can glow', { sentiment: 'pos', score: 0.9 }, 'glowing'],
  ['words alone can disappoint', { sentiment: 'neg', score: -0.9 }, 'disappointed'],
  ['unclear words are mixed', {}, 'mixed'],
  [
    'names are called in Polish as well',
    { stars: 1, sentiment: 'neg', language: 'pl', text: 'Złodzieje i oszuści!' },
    'furious',
  ],
  [
    'and in Italian',
    { stars: 1, sentiment: 'neg', language: 'it', text: 'Siete dei ladri, vergogna.' },
    'furious',
  ],
  [
    'and in Russian',
    { stars: 1, sentiment: 'neg', language: 'ru', text: 'Мошенники! Напишу в Роспотребнадзор.' },
    'furious',
  ],
]
test.each(cases)('%s', (_name, differing, tone) => {
  expect(toneOf(facts(differing)).tone).toBe(tone)
})

test('what was said in anger is told as it stands in the text, with what told the tone', () => {
  const said = facts({ stars: 1, sentiment: 'neg', text: 'SCAMMERS! I will call the Police.' })
  expect(toneOf(said)).toEqual({
    tone: 'furious',
    reasons: ['stars', 'words', 'insults', 'threats'],
    words: ['SCAMMERS', 'Police'],
  })
})
