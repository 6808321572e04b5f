import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearWords, rangeOf, slipsIn } from './vocabulary.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 })
const vocabulary = fc.uniqueArray(letters, { maxLength: 60 }).map((words) => words.sort())

/** The same the slow way: the table of edits, and the least of its last column, so that a beginning counts. */
function least(typed: string, word: string): number {
  const rows = [Array.from({ length: typed.length + 1 }, (_, place) => place)]
  for (let length = 1; length <= word.length; length += 1) {
    const row = [length]
    for (let place = 1; place <= typed.length; place += 1) {
      const cost = typed[place - 1] === word[length - 1] ? 0 : 1
      const swapped =
        length > 1 &&
        place > 1 &&
        word[length - 1] === typed[place - 2] &&
        word[length - 2] === typed[place - 1]
          ? (rows[length - 2]?.[place - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY
      row.push(
        Math.min(
          (rows[length - 1]?.[place - 1] ?? 0) + cost,
          (rows[length - 1]?.[place] ?? 0) + 1,
          (row[place - 1] ?? 0) + 1,
          swapped,
        ),
      )
    }
    rows.push(row)
  }
  return Math.min(...rows.slice(1).map((row) => row[typed.length] ?? 99))
}

test('words that are near, or begin near, are all found and no others', () => {
  fc.assert(
    fc.property(vocabulary, letters, fc.constantFrom(1, 2), (words, typed, most) => {
      const found = nearWords(words, typed, most).map(({ word }) => words[word])
      expect(found).toEqual(words.filter((word) => least(typed, word) <= most))
    }),
  )
})

test('words with one beginning stand together', () => {
  const words = ['order', 'ordered', 'orders', 'other', 'return']
  expect(rangeOf(words, 'ord')).toEqual([0, 3])
  expect(rangeOf(words, 'x')).toEqual([5, 5])
})

test.each([
  ['abc', 0],
  ['abcd', 1],
  ['abcdefg', 1],
  ['abcdefgh', 2],
])('%s may have %i slips', (word, slips) => expect(slipsIn(word)).toBe(slips))
