import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitTranslation } from './split-translation.ts'
import { isStarOnly } from './star-only.ts'

test('a translation is told from the original, whichever comes first', () => {
  const apart = { original: 'Ottimo posto!', translation: 'Great place!' }
  expect(splitTranslation('(Translated by Google) Great place!\n\n(Original)\nOttimo posto!')).toEqual(apart)
  expect(splitTranslation('Ottimo posto!\n\n(Translated by Google)\nGreat place!')).toEqual(apart)
  expect(splitTranslation('(translated by google)Great place!(original)Ottimo posto!')).toEqual(apart)
})

const words = fc
  .stringMatching(/^[\p{L}\p{N}!?., ]{1,40}(\n[\p{L}!]{1,20}){0,2}$/u)
  .filter((text) => text.trim() !== '')

test('whatever was written, it is told from its translation in either order', () => {
  fc.assert(
    fc.property(words, words, (text, translation) => {
      const apart = { original: text.trim(), translation: translation.trim() }
      expect(splitTranslation(`(Translated by Google) ${translation}\n\n(Original)\n${text}`)).toEqual(apart)
      expect(splitTranslation(`${text}\n\n(Translated by Google)\n${translation}`)).toEqual(apart)
    }),
  )
})

test('who speaks of translations within a line is not translated', () => {
  const comment = 'It says (Translated by Google) here'
  expect(splitTranslation(comment)).toEqual({ original: comment, translation: undefined })
})

test('what was not translated is an original; what is only a translation has none', () => {
  expect(splitTranslation(' Great place! ')).toEqual({ original: 'Great place!', translation: undefined })
  expect(splitTranslation('The (Original) menu is back')).toEqual({
    original: 'The (Original) menu is back',
    translation: undefined,
  })
  expect(splitTranslation('(Translated by Google) Great place!')).toEqual({
    original: '',
    translation: 'Great place!',
  })
})

test('only the first marks count, so that a text about translations keeps its words', () => {
  expect(splitTranslation('Menu ok\n\n(Translated by Google)\nMenu (Original) fine')).toEqual({
    original: 'Menu ok',
    translation: 'Menu (Original) fine',
  })
})

test.each([
  [undefined],
  [''],
  [' \n '],
  ['…!!! — ???'],
  ['👍🏽👨‍👩‍👧 ❤️ 🇮🇹'],
  ['5️⃣⭐ 🔟 ℹ️'],
  ['(Translated by Google) 👍\n\n(Original)\n👍'],
  ['\u200b\u200f'],
])('%j is nothing but stars', (comment) => {
  expect(isStarOnly(comment, false)).toBe(true)
  expect(isStarOnly(comment, true)).toBe(false)
})

test.each([
  ['ok'],
  ['5/5'],
  ['хорошо'],
  ['素晴らしい'],
  ['ممتاز'],
  ['٥ ٥'],
  ['ดี'],
  ['👍 a'],
  ['(Translated by Google) Good'],
  ['(Translated by Google)\n(Original)\nดี'],
])('%j says something', (comment) => {
  expect(isStarOnly(comment, false)).toBe(false)
})

// What has words has one, wherever it stands and in whatever script.
const word = fc.constantFrom('a', 'Ż', 'ж', 'ß', '好', 'ה', 'ع', '7', '३', 'ん', '한')
const silent = fc
  .array(fc.constantFrom(' ', '\n', '!', '…', '⭐', '👍', '❤️', '🇵🇱', '1️⃣', '—', '(', ')'))
  .map((parts) => parts.join(''))

test('one letter or digit of any script is enough, and without one nothing is said', () => {
  fc.assert(
    fc.property(silent, word, silent, (before, letter, after) => {
      expect(isStarOnly(before + after, false)).toBe(true)
      expect(isStarOnly(`${before} ${letter} ${after}`, false)).toBe(false)
    }),
  )
})

test('a comment and its translation come apart and are the same in both orders', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 60 })
    .filter((one) => one.trim() !== '' && !/google|original/i.test(one))
  fc.assert(
    fc.property(text, text, (original, translation) => {
      const apart = { original: original.trim(), translation: translation.trim() }
      expect(splitTranslation(`(Translated by Google) ${translation}\n\n(Original)\n${original}`)).toEqual(
        apart,
      )
      expect(splitTranslation(`${original}\n\n(Translated by Google)\n${translation}`)).toEqual(apart)
    }),
  )
})
