import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choose, type Hand, type Matter, type Policy } from './choose.ts'

const hand = (id: string, given: Partial<Hand> & { locations?: 'all' | string[] } = {}): Hand => {
  const { locations = 'all', ...rest } = given
  return {
    actor: { kind: 'member', id, name: id, locale: 'en', role: 'agent', locations, departments: 'all' },
    capacity: 5,
    load: 0,
    openCount: 0,
    languages: [],
    skills: new Set(),
    lastGivenAt: 0,
    ...rest,
  }
}
const matter = (given: Partial<Matter> = {}): Matter => ({
  id: 'c',
  locationId: 'rome',
  departmentId: null,
  weight: 1,
  locale: null,
  neededSkills: [],
  notFor: null,
  openLocations: null,
  ...given,
})
const inTurn: Policy = { mode: 'round_robin', needsMatch: false }
const who = (found: Hand | undefined) => found?.actor.id

test('in turn it goes to whom something was given longest ago, else to whoever has the fewest open', () => {
  const crew = [hand('a', { lastGivenAt: 2, openCount: 1 }), hand('b', { lastGivenAt: 1, openCount: 3 })]
  expect(who(choose(matter(), crew, inTurn))).toBe('b')
  expect(who(choose(matter(), crew, { ...inTurn, mode: 'fewest_open' }))).toBe('a')
  expect(choose(matter(), crew, { ...inTurn, mode: 'manual' })).toBeUndefined()
})

test('nobody gets more than they can take on, what they may not see, or back what they gave away', () => {
  expect(choose(matter({ weight: 2 }), [hand('a', { load: 4 })], inTurn)).toBeUndefined()
  expect(choose(matter(), [hand('a', { locations: ['turin'] })], inTurn)).toBeUndefined()
  expect(choose(matter({ notFor: 'a' }), [hand('a')], inTurn)).toBeUndefined()
})

test('who speaks the language and knows the matter comes first, and alone where that is needed', () => {
  const crew = [
    hand('a', { languages: ['pl'] }),
    hand('b', { languages: ['it'], skills: new Set(['lens']), lastGivenAt: 9 }),
  ]
  const italian = matter({ locale: 'it-IT', neededSkills: ['lens'] })
  expect(who(choose(italian, crew, inTurn))).toBe('b')
  expect(who(choose(matter({ locale: 'ru' }), crew, inTurn))).toBe('a')
  expect(choose(matter({ locale: 'ru' }), crew, { ...inTurn, needsMatch: true })).toBeUndefined()
})

test('while its location is closed it goes to people of one that is open, and to anybody when none is', () => {
  const crew = [
    hand('a', { locations: ['rome'] }),
    hand('b', { locations: ['rome', 'turin'], lastGivenAt: 9 }),
  ]
  expect(who(choose(matter({ openLocations: new Set(['turin']) }), crew, inTurn))).toBe('b')
  expect(who(choose(matter({ openLocations: new Set() }), crew, inTurn))).toBe('a')
})

test('whoever is chosen has room and may see it', () => {
  const hands = fc.array(
    fc.record({ capacity: fc.nat(6), load: fc.nat(8), openCount: fc.nat(8), lastGivenAt: fc.nat(5) }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(hands, fc.integer({ min: 0, max: 4 }), (given, weight) => {
      const crew = given.map((one, index) => hand(String(index), one))
      const found = choose(matter({ weight }), crew, { ...inTurn, mode: 'fewest_open' })
      const hasRoom = crew.some((one) => one.load + weight <= one.capacity)
      expect(found !== undefined).toBe(hasRoom)
      if (found) expect(found.load + weight).toBeLessThanOrEqual(found.capacity)
    }),
  )
})
