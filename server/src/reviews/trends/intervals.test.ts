import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanOf, shareOf } from './intervals.ts'

test('of nothing there is no data, not a zero', () => {
  expect(shareOf(0, 0)).toBeNull()
  expect(meanOf([0, 0, 0, 0, 0])).toBeNull()
})

test('shares are as Wilson has them, also where none or all are', () => {
  // Newcombe 1998, table I, method 3: 81/263, 15/148, 0/20, 1/29.
  const known = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const
  for (const [part, n, low, high] of known) {
    const found = shareOf(part, n)
    expect(found?.low).toBeCloseTo(low, 3)
    expect(found?.high).toBeCloseTo(high, 3)
  }
})

test('means are as Student has them', () => {
  // 1, 2, 3, 4, 5: mean 3, deviation 1.5811, t(4) = 2.776.
  expect(meanOf([1, 1, 1, 1, 1])?.low).toBeCloseTo(3 - (2.776 * 1.58114) / Math.sqrt(5), 1)
  expect(meanOf([0, 0, 0, 1, 0])).toEqual({ n: 1, value: 4, low: 1, high: 5 })
})

test('an interval holds its estimate, stays in its range, and more of the same makes it narrower', () => {
  const counts = fc.array(fc.nat(40), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(counts, (some) => {
      const [mean, more] = [meanOf(some), meanOf(some.map((count) => count * 4))]
      if (!mean || !more) return
      expect(mean.low).toBeLessThanOrEqual(mean.value)
      expect(mean.high).toBeGreaterThanOrEqual(mean.value)
      expect(mean.low).toBeGreaterThanOrEqual(1)
      expect(mean.high).toBeLessThanOrEqual(5)
      expect(more.high - more.low).toBeLessThanOrEqual(mean.high - mean.low + 1e-9)
    }),
  )
})
