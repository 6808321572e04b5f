import { expect, test } from 'vitest'
import { shareOf } from './share-of.ts'

test.each([
  [4, 5, 37.6, 96.4],
  [8, 10, 49.0, 94.3],
  [10, 10, 72.2, 100],
  [0, 10, 0, 27.8],
  [40, 50, 67.0, 88.8],
  [1, 1, 20.7, 100],
])('%i of %i lies between %f and %f %%', (count, of, low, high) => {
  const found = shareOf(count, of)
  expect((found.low ?? 0) * 100).toBeCloseTo(low, 0)
  expect((found.high ?? 0) * 100).toBeCloseTo(high, 0)
})

test('without data there is no share', () =>
  expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: null, low: null, high: null }))
