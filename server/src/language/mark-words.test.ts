import { expect, test } from 'vitest'
import { excerpt, markWords, plainWord } from './mark-words.ts'

const isLamp = (word: string) => word === 'lamp'
const shown = (parts: { text: string; isFound: boolean }[]) =>
  parts.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

test('found words are marked where they stand, and nothing of the text is lost or made up', () => {
  const text = 'LAMP & <b>lamp</b> lamps, the Lamp.'
  const parts = markWords(text, isLamp)
  expect(shown(parts)).toBe('[LAMP] & <b>[lamp]</b> lamps, the [Lamp].')
  expect(parts.map((part) => part.text).join('')).toBe(text)
  expect(markWords('', isLamp)).toEqual([])
})

test('an excerpt is where most different words are, and begins and ends with whole words', () => {
  const text = `One lamp. ${'filler '.repeat(60)}the lamp and\n its glass ${'tail '.repeat(60)}`
  const isFound = (word: string) => ['lamp', 'glass'].includes(word)
  expect(shown(excerpt(text, isFound))).toMatch(
    /^…filler filler .*the \[lamp\] and its \[glass\] tail .*tail…$/,
  )
  expect(shown(excerpt('A lamp', isFound))).toBe('A [lamp]')
  expect(excerpt('Nothing of the kind', isFound)).toEqual([])
})

test('a very long text without a space is cut', () => {
  const [, , long] = excerpt(`lamp-${'x'.repeat(5_000)}`, isLamp)
  expect(long?.text ?? '').toBe('…')
})

test.each([
  ['Perché', 'perche'],
  ['ŁÓDŹ', 'lodz'],
  ['Straße', 'strasse'],
  ['Ёлка', 'елка'],
  ['Новый', 'новый'],
])('%s is %s to the search', (word, plain) => {
  expect(plainWord(word)).toBe(plain)
})
