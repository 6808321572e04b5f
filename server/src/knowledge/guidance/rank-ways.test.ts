import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Need, rankWays, type Way, wayKinds } from './rank-ways.ts'

const ways = fc.uniqueArray(
  fc.record<Way>({
    kind: fc.constantFrom(...wayKinds),
    isOpen: fc.boolean(),
    waitMinutes: fc.option(fc.nat({ max: 120 }), { nil: null }),
  }),
  { minLength: 1, selector: ({ kind }) => kind },
)
const needs = fc.record<Need>({
  matter: fc.constantFrom('danger', 'identity', 'complaint', 'general'),
  isUrgent: fc.boolean(),
  hasAttachments: fc.boolean(),
})
const general: Need = { matter: 'general', isUrgent: false, hasAttachments: false }
const way = (kind: Way['kind'], waitMinutes: number | null = null, isOpen = true): Way => ({
  ...{ kind, isOpen, waitMinutes },
})
const bestOf = (given: Way[], need: Partial<Need> = {}) => rankWays(given, { ...general, ...need })?.best.kind

test('every way is offered once, what is open before what is closed, the others in their usual order', () => {
  fc.assert(
    fc.property(ways, needs, (given, need) => {
      const ranked = rankWays(given, need)
      const kinds = ranked?.others.map(({ kind }) => wayKinds.indexOf(kind)) ?? []
      expect([...(ranked?.others ?? []), ranked?.best]).toHaveLength(given.length)
      expect(kinds).toEqual([...kinds].sort((one, other) => one - other))
      if (given.some(({ isOpen }) => isOpen)) expect(ranked?.best.isOpen).toBe(true)
    }),
  )
})

test('a shorter wait never makes a way worse', () => {
  fc.assert(
    fc.property(ways, needs, fc.nat(), (given, need, at) => {
      const ranked = rankWays(given, need)
      const faster = given.map((one) =>
        one.kind === ranked?.best.kind && one.waitMinutes !== null
          ? { ...one, waitMinutes: Math.min(one.waitMinutes, at) }
          : one,
      )
      const others = faster.filter(({ kind }) => kind === 'chat' || kind === 'phone')
      // A call back is preferred for the queue of others, which is shorter now.
      if (ranked?.best.kind !== 'callback' && others.every(({ waitMinutes }) => (waitMinutes ?? 0) <= 10))
        expect(rankWays(faster, need)?.best.isOpen).toBe(ranked?.best.isOpen)
    }),
  )
})

test('danger goes to the phone, papers and complaints to the form', () => {
  const all = wayKinds.map((kind) => way(kind, kind === 'phone' ? 20 : 1))
  expect(bestOf(all, { matter: 'danger' })).toBe('phone')
  expect(bestOf(all, { matter: 'identity' })).toBe('form')
  expect(bestOf(all, { matter: 'complaint' })).toBe('form')
})

test('files do not go to the phone, and a long queue makes a call back better', () => {
  expect(bestOf([way('phone', 1), way('form')], { hasAttachments: true })).toBe('form')
  expect(bestOf([way('phone', 30), way('callback')])).toBe('callback')
  expect(bestOf([way('phone', 2), way('callback')])).toBe('phone')
})

test('what is closed comes after what is open, and first only where everything is closed', () => {
  expect(bestOf([way('phone', null, false), way('email')], { matter: 'danger' })).toBe('email')
  expect(bestOf([way('phone', null, false)], { matter: 'danger' })).toBe('phone')
  expect(rankWays([], general)).toBeUndefined()
})
