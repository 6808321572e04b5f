import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findThemes } from './find-themes.ts'
import { compilePhrases, phrasesAt } from './phrases.ts'
import { de } from './seeds/de.ts'
import { en } from './seeds/en.ts'
import { es } from './seeds/es.ts'
import { fr } from './seeds/fr.ts'
import { it } from './seeds/it.ts'
import { pl } from './seeds/pl.ts'
import { ru } from './seeds/ru.ts'
import { journeySteps, type Theme, themeSteps } from './themes.ts'

const themesOf = (language: string, text: string) => findThemes(text, language).map(({ theme }) => theme)

test.each<[string, string, Theme[]]>([
  ['en', 'We waited an hour and the cashier was rude.', ['waiting', 'staff']],
  ['en', 'The toilets were filthy', ['cleanliness']],
  ['en', 'I want my money back, the blender is broken', ['refund', 'quality']],
  ['it', 'Coda infinita alla cassa e commessa maleducata', ['waiting', 'staff']],
  ['it', 'Il pacco non è ancora arrivato', ['delivery']],
  ['it', 'A che ora aprite domani?', ['openingHours']],
  ['pl', 'Kolejka na pół sklepu, a kasjerka niemiła', ['waiting', 'staff']],
  ['pl', 'Zwrot pieniędzy po trzech tygodniach', ['refund']],
  ['pl', 'Brudna łazienka', ['cleanliness']],
  ['ru', 'Стояли в очереди час, официант нахамил', ['waiting', 'staff']],
  ['ru', 'Курьер не приехал, верните деньги', ['delivery', 'refund']],
  ['es', 'El camarero fue grosero y el baño estaba sucio', ['staff', 'cleanliness']],
  ['de', 'Unfreundliche Bedienung, eine Stunde gewartet', ['staff', 'waiting']],
  ['de', 'Das Gerät ist kaputt, ich möchte eine Rückerstattung', ['quality', 'refund']],
  ['fr', 'Le colis est arrivé cassé', ['delivery', 'quality']],
])('%s: %s', (language, text, themes) => {
  expect(themesOf(language, text)).toEqual(themes)
})

test('a theme comes with the step of the journey and the words that decided, as they stand in the text', () => {
  expect(findThemes('Meine Rückerstattung fehlt, HOTLINE nicht erreichbar', 'de')).toEqual([
    { theme: 'refund', step: 'after', phrase: 'Rückerstattung' },
    { theme: 'order', step: 'receive', phrase: 'fehlt' },
    { theme: 'reachability', step: 'contact', phrase: 'HOTLINE' },
  ])
})

test('accents and capitals do not matter', () => {
  expect(themesOf('pl', 'OBSLUGA niemila')).toEqual(themesOf('pl', 'obsługa niemiła'))
  expect(themesOf('ru', 'Ещё ждём')).toEqual(themesOf('ru', 'еще ждем'))
})

test('what only sounds like a theme is none', () => {
  expect(themesOf('en', "Can't wait to come back")).toEqual([])
  expect(themesOf('it', 'Caro cliente')).toEqual([])
  expect(themesOf('de', 'Mit freundlichen Grüßen')).toEqual([])
  expect(themesOf('en', "We can't wait, but we waited an hour")).toEqual(['waiting'])
})

test('a text about nothing of it, in a language without seeds, or without words has no theme', () => {
  expect(themesOf('en', 'Thank you so much')).toEqual([])
  expect(themesOf('cs', 'Čekali jsme hodinu')).toEqual([])
  expect(themesOf('en', '')).toEqual([])
})

test('phrases are whole words, beginnings, endings, pieces, and words in a row with gaps', () => {
  const index = compilePhrases(new Map([['a', 'bus | shut* | *werk | *bruch* | open * sunday']]))
  const isFound = (text: string) => {
    const said = text.split(' ').map((word) => ({ word, start: 0, end: 0 }))
    return said.some((_word, at) => phrasesAt(index, said, at).length > 0)
  }
  for (const text of ['the bus', 'shutter', 'kraftwerk', 'einbruchs', 'open this sunday'])
    expect(isFound(text)).toBe(true)
  for (const text of ['busy', 'ashut', 'werkstatt', 'bruc', 'open sunday', 'open this very sunday'])
    expect(isFound(text)).toBe(false)
})

test('every step of the journey has themes, and every phrase of every language finds its theme', () => {
  expect(new Set(Object.values(themeSteps))).toEqual(new Set(journeySteps))
  for (const [language, seeds] of Object.entries({ en, it, pl, ru, es, de, fr }))
    for (const [theme, phrases] of Object.entries(seeds)) {
      const meant = phrases.split('|').map((phrase) => phrase.trim().replaceAll('*', 'x'))
      for (const phrase of meant.filter((one) => !one.startsWith('!')))
        expect([language, phrase, themesOf(language, phrase)]).toEqual([
          language,
          phrase,
          expect.arrayContaining([theme]),
        ])
    }
})

test('any text of any length is read, and what is named stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('wait', 'Toilette', ' ', 'refund', '’', 'kolejka', '😀', 'i̇', 'ß', 'çok'), {
        maxLength: 60,
      }),
      fc.constantFrom('en', 'it', 'pl', 'ru', 'es', 'de', 'fr'),
      (parts, language) => {
        const text = parts.join('')
        for (const { phrase } of findThemes(text, language)) expect(text).toContain(phrase)
      },
    ),
  )
  expect(themesOf('en', 'wait '.repeat(100_000))).toEqual(['waiting'])
})
