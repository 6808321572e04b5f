import { expect, test } from 'vitest'
import { chooseLanguage, negotiateLocale } from './negotiate-locale.ts'

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['it', 'it'],
  ['PL-pl', 'pl'],
  ['de, fr;q=0.9, ru;q=0.3, it;q=0.5', 'it'],
  ['pl;q=0.8, ru', 'ru'],
  ['pl, ru', 'pl'],
  ['it;q=0, pl;q=0.1', 'pl'],
  ['*', 'en'],
  ['de, *;q=0.1', 'en'],
  ['ru;q=high, it;q=0.2', 'it'],
  [`${'x,'.repeat(5000)}it`, 'en'],
])('the header %j means %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale)
})

test('of languages a brand writes the best liked is chosen, or none', () => {
  expect(chooseLanguage('de-AT, en;q=0.8', ['en', 'de'])).toBe('de')
  expect(chooseLanguage('fr', ['en', 'de'])).toBeUndefined()
  expect(chooseLanguage('fr, *;q=0.1', ['pl', 'de'])).toBe('pl')
})
