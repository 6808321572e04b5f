import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeCell, leastPeople, priorOf } from './rule.ts'

const cell = fc.record({
  before: fc.nat(40),
  textsBefore: fc.nat(400),
  seen: fc.nat(40),
  texts: fc.integer({ min: 1, max: 200 }),
  people: fc.nat(40),
})
const prior = fc
  .record({
    mean: fc.double({ min: 0.0005, max: 0.3, noNaN: true }),
    rate: fc.integer({ min: 20, max: 2_000 }),
  })
  .map(({ mean, rate }) => ({ shape: mean * rate, rate }))

test('more complaints are never less of a problem', () => {
  fc.assert(
    fc.property(cell, prior, (one, brand) => {
      const now = judgeCell(one, brand, 1e-4)
      const more = judgeCell({ ...one, seen: one.seen + 1, people: one.people + 1 }, brand, 1e-4)
      expect(more.chance).toBeLessThanOrEqual(now.chance + 1e-9)
      expect(more.isProblem || !now.isProblem).toBe(true)
      expect(now.chance).toBeGreaterThanOrEqual(0)
      expect(now.chance).toBeLessThanOrEqual(1)
    }),
  )
})

test('fewer than three people are never a problem, however much they write', () => {
  fc.assert(
    fc.property(cell, prior, fc.integer({ min: 0, max: leastPeople - 1 }), (one, brand, people) => {
      expect(judgeCell({ ...one, people }, brand, 1).isProblem).toBe(false)
    }),
  )
})

test('a place of which little is known is expected to be as the brand; one of which much is known, as itself', () => {
  fc.assert(
    fc.property(prior, fc.integer({ min: 1, max: 100 }), (brand, texts) => {
      const mean = brand.shape / brand.rate
      const unknown = { before: 0, textsBefore: 0, seen: 0, texts, people: 0 }
      expect(judgeCell(unknown, brand, 1e-4).expected).toBeCloseTo(mean * texts, 9)
      const known = { ...unknown, before: 100_000, textsBefore: 1_000_000 }
      expect(judgeCell(known, brand, 1e-4).expected / texts).toBeCloseTo(0.1, 2)
    }),
  )
})

test('without scatter a chance is as Poisson has it', () => {
  // Mean 2, of which nobody doubts: P(X >= 6) = 0.016564.
  const cells = { before: 0, textsBefore: 0, seen: 6, texts: 20, people: 6 }
  const { chance } = judgeCell(cells, { shape: 1e8, rate: 1e9 }, 0.05)
  expect(chance).toBeCloseTo(0.016564, 4)
})

test('the brand’s rate is that of all its places; where they differ, a place’s own past counts sooner', () => {
  const alike = priorOf(Array.from({ length: 50 }, () => ({ before: 5, textsBefore: 100 })))
  expect(alike.shape / alike.rate).toBeCloseTo(0.05, 9)
  const different = priorOf(
    Array.from({ length: 50 }, (_, index) => ({ before: index % 2 ? 0 : 10, textsBefore: 100 })),
  )
  expect(different.rate).toBeLessThan(alike.rate)
  expect(priorOf([]).rate).toBeGreaterThan(0)
})
