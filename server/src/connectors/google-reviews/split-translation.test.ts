import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitTranslation } from './split-translation.ts'

const words = fc
  .stringMatching(/^[\p{L}\p{N}!?., ]{1,40}(\n[\p{L}!]{1,20}){0,2}$/u)
  .filter((text) => text.trim() !== '')

test('the words and their translation are told apart in either order', () => {
  fc.assert(
    fc.property(words, words, (text, translation) => {
      const expected = { text: text.trim(), translation: translation.trim() }
      const first = `(Translated by Google) ${translation}\n\n(Original)\n${text}`
      expect(splitTranslation(first)).toEqual(expected)
      expect(splitTranslation(`${text}\n\n(Translated by Google)\n${translation}`)).toEqual(expected)
    }),
  )
})

test.each([
  ['', { text: '', translation: '' }],
  ['Only words.', { text: 'Only words.', translation: '' }],
  ['(Translated by Google) Only this', { text: 'Only this', translation: '' }],
  ['It says (Translated by Google) here', { text: 'It says (Translated by Google) here', translation: '' }],
])('%j is what the reviewer wrote where nothing was added', (comment, expected) => {
  expect(splitTranslation(comment)).toEqual(expected)
})
