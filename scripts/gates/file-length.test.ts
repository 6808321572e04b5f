import { expect, test } from 'vitest'
import { quantile, tooLong } from './file-length.ts'

test('a file of 401 lines is too long, one of 400 is not', () => {
  const short = Array.from({ length: 40 }, (_, index): [string, number] => [`short-${index}.ts`, 10])
  const lengths = new Map([...short, ['long.ts', 401], ['limit.ts', 400]])
  expect(tooLong(lengths)).toEqual(['long.ts: 401 lines'])
})

test('many middling files raise the median and the 95th percentile', () => {
  const lengths = new Map(Array.from({ length: 20 }, (_, index) => [`${index}.ts`, index < 10 ? 81 : 251]))
  expect(tooLong(lengths)).toEqual([
    'the median is 81 lines, more than 80',
    'the 95th percentile is 251 lines, more than 250',
  ])
})

test('a quantile is a length that occurs', () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2)
  expect(quantile([1, 2, 3, 4], 0.95)).toBe(4)
  expect(quantile([], 0.5)).toBe(0)
})
