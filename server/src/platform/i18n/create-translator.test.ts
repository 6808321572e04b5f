import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createTranslator } from './create-translator.ts'
import { customerLocales } from './locales.ts'

const folder = mkdtempSync(join(tmpdir(), 'messages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const days: Record<string, string> = {
  en: '{count, plural, one {# day} other {# days}}',
  it: '{count, plural, one {# giorno} other {# giorni}}',
  pl: '{count, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}',
  de: '{count, plural, one {# Tag} other {# Tage}}',
  ru: '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
}
for (const locale of customerLocales) {
  mkdirSync(join(folder, locale))
  writeFileSync(
    join(folder, locale, 'wait.json'),
    JSON.stringify({
      ...(days[locale] && { days: days[locale] }),
      ...(locale !== 'de' && { by: '<b>{name}</b>' }),
    }),
  )
}
const translate = createTranslator(folder)

test('a text is in the language asked for, with its plural form', () => {
  expect(translate('en', 'wait.days', { count: 1 })).toBe('1 day')
  expect(translate('it', 'wait.days', { count: 3 })).toBe('3 giorni')
  expect(translate('pl', 'wait.days', { count: 5 })).toBe('5 dni')
  expect([1, 2, 5, 21].map((count) => translate('ru', 'wait.days', { count }))).toEqual([
    '1 день',
    '2 дня',
    '5 дней',
    '21 день',
  ])
})

test('a regional tag means its language, another language or a text it lacks English', () => {
  expect(translate('it-CH', 'wait.days', { count: 1 })).toBe('1 giorno')
  expect(translate('pl_PL', 'wait.days', { count: 2 })).toBe('2 dni')
  expect(translate('de-AT', 'wait.days', { count: 2 })).toBe('2 Tage')
  expect(translate('de', 'wait.by', { name: 'Mara' })).toBe('<b>Mara</b>')
  expect(translate('pt', 'wait.days', { count: 2 })).toBe('2 days')
})

test('angle brackets are text, not tags', () => {
  expect(translate('en', 'wait.by', { name: '<Mara>' })).toBe('<b><Mara></b>')
})

test('an unknown key and a missing value are errors', () => {
  expect(() => translate('en', 'wait.weeks')).toThrow('"wait.weeks"')
  expect(() => translate('en', 'wait.days')).toThrow('count')
})

test('a file that is not flat is named', () => {
  const broken = mkdtempSync(join(folder, 'broken-'))
  for (const locale of customerLocales) mkdirSync(join(broken, locale))
  writeFileSync(join(broken, 'pl', 'wait.json'), '{"days": {"one": "dzień"}}')
  expect(() => createTranslator(broken)).toThrow(join('pl', 'wait.json'))
})
