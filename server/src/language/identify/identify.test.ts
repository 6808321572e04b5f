import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Expected, identifyLanguage } from './identify-language.ts'
import { loadDetector } from './load-detector.ts'
import { scriptOf } from './scripts.ts'

const seven = ['en', 'it', 'pl', 'ru', 'es', 'de', 'fr']
const detector = await loadDetector()
const identify = (text: string, expected: Partial<Expected> = {}) =>
  identifyLanguage(detector, text, { among: seven, ...expected })

test.each([
  ['en', 'Where is my parcel? It should have been here on Monday.'],
  ['it', 'Buongiorno, vorrei sapere a che ora chiude il negozio.'],
  ['pl', 'Dzień dobry, czy mogę zwrócić buty bez paragonu?'],
  ['es', 'Hola, quiero devolver los zapatos que compré ayer.'],
  ['de', 'Guten Tag, wann haben Sie am Samstag geöffnet?'],
  ['fr', 'Bonjour, je voudrais échanger cet article.'],
])('%s: %s', (language, text) => {
  expect(identify(text, { thread: 'ru', location: 'ru' })).toMatchObject({ language, by: 'text' })
  expect(identify(text).score).toBeGreaterThan(0.9)
})

test('only the languages of the brand come into question', () => {
  const text = 'Quiero devolver los zapatos que compré ayer'
  expect(identify(text).language).toBe('es')
  expect(identify(text, { among: ['en', 'it'] }).language).toBe('it')
})

test('what is in Cyrillic is Russian, or whatever of it the brand speaks, however short', () => {
  expect(identify('ок')).toEqual({ language: 'ru', score: 1, by: 'script' })
  expect(identify('Дякую за допомогу', { among: ['en', 'uk'] })).toMatchObject({
    language: 'uk',
    by: 'script',
  })
  const both = { among: ['en', 'ru', 'uk'] }
  expect(identify('Дякую за допомогу, все працює чудово', both)).toMatchObject({ language: 'uk', by: 'text' })
  expect(identify('Спасибо за помощь, всё работает', both)).toMatchObject({ language: 'ru', by: 'text' })
})

test('a script the brand has no language of is not taken for a language in Latin letters', () => {
  const found = identify('Здравствуйте, где мой заказ?', { among: ['en', 'it'], thread: 'it' })
  expect(found).toMatchObject({ language: 'ru', by: 'text' })
  expect(identify('Спасибо', { among: ['en', 'it'], thread: 'it' }).language).not.toBe('it')
})

test('under three words the thread decides, then the location; words in another script are not of the thread', () => {
  expect(identify('ok', { thread: 'pl', location: 'de' })).toMatchObject({ language: 'pl', by: 'thread' })
  expect(identify('Grazie mille', { location: 'it' })).toMatchObject({ language: 'it', by: 'location' })
  expect(identify('iPhone 15', { thread: 'ru' })).toMatchObject({ language: 'ru', by: 'thread' })
  expect(identify('Спасибо', { thread: 'en' })).toMatchObject({ language: 'ru', by: 'script' })
  expect(identify('Grazie mille!')).toMatchObject({ language: 'it', by: 'guess' })
})

test('what could be several languages is left to the thread, with what the text alone would say of it', () => {
  const found = identify('Taxi hotel bar', { thread: 'es' })
  expect(found).toMatchObject({ language: 'es', by: 'thread' })
  expect(found.score).toBeLessThan(0.7)
})

test('numbers, links and addresses are in no language', () => {
  for (const text of ['', '   ', '12345 67/8', 'https://the.example/where/is/my/order', '👍👍'])
    expect(identify(text)).toEqual({ language: undefined, score: 0, by: 'guess' })
  expect(identify('4711', { thread: 'de' })).toEqual({ language: 'de', score: 0, by: 'thread' })
})

test('Latin letters stand in every language: a Russian sentence with the names of products stays Russian', () => {
  expect(scriptOf('Мой iPhone не включается, нужен AppleCare')).toBe('Cyrl')
  expect(identify('Мой iPhone 15 Pro Max сломан').language).toBe('ru')
})

test('any text gets a language, unless it is in letters that none of them has, with a score between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...seven), (text, thread) => {
      const { language, score } = identify(text, { thread })
      if (language === undefined) expect(scriptOf(text)).not.toBe('Latn')
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }),
  )
})
