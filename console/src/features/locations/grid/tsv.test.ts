import { expect, test } from 'vitest'
import { readTsv, writeTsv } from './tsv.ts'

test('a rectangle goes out and comes back the same', () => {
  const rectangle = [
    ['Via Roma 1', '', '"Da Mara"'],
    ['two\nlines', 'a\ttab', 'x'],
  ]
  expect(readTsv(writeTsv(rectangle))).toEqual(rectangle)
})

test('what spreadsheets end with is no row', () => {
  expect(readTsv('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('empty cells stay where they are', () => {
  expect(readTsv('\t\tz')).toEqual([['', '', 'z']])
  expect(readTsv('a\t\n\nb')).toEqual([['a', ''], [''], ['b']])
  expect(readTsv('a\t')).toEqual([['a', '']])
})

test('a quote in the middle is a quote', () => {
  expect(readTsv('5" pipe\tb')).toEqual([['5" pipe', 'b']])
})
