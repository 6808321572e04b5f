import fc from 'fast-check'
import { expect, test } from 'vitest'
import { together } from './answering.ts'

const told = (owed: number, hours: number[], late = 0) => ({
  ...{ owed, promised: hours.length, late, seconds: Int32Array.from(hours, (hour) => hour * 3600) },
})

test('half of the answers of several locations are those of all their answers, not of their halves', () => {
  expect(together([told(3, [1, 2, 30])]).hours).toBe(2)
  expect(together([told(4, [4, 1])])).toMatchObject({ owed: 4, answered: 2, hours: 2.5 })
  expect(together([told(3, [1, 2, 30], 1), told(1, [9])])).toEqual({
    ...{ owed: 4, answered: 4, hours: 5.5, promised: 4, late: 1 },
  })
})

test('without an answer there is no median', () => {
  expect(together([told(2, [])])).toMatchObject({ owed: 2, answered: 0, hours: null })
})

test('half of the answers is what sorting all of them says, however many are alike', () => {
  const hours = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.nat(500_000)), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(hours, { minLength: 1, maxLength: 4 }), (places) => {
      const sorted = places.flat().toSorted((a, b) => a - b)
      const middle = (sorted.length - 1) / 2
      const half = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
      expect(together(places.map((all) => told(all.length, all))).hours).toBe(half)
    }),
    { numRuns: 500 },
  )
})
