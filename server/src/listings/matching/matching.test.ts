import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutGround } from './ground.ts'
import { createMatching, type Verdict } from './match.ts'
import type { Place } from './place.ts'
import { likeness } from './similarity.ts'

type Changes = Partial<Omit<Place, 'address'>> & { address?: Partial<Place['address']> }

function place(id: string, { address, ...changes }: Changes = {}): Place {
  return {
    id,
    name: 'Bottega Verde',
    brand: 'Bottega Verde',
    category: 'shop',
    address: {
      street: 'Via Torino 5',
      postcode: '20123',
      city: 'Milano',
      region: '',
      country: 'IT',
      ...address,
    },
    latitude: 45.4626,
    longitude: 9.1865,
    phones: ['+39 02 123 4567'],
    url: 'https://bottega.example/milano-torino',
    ...changes,
  }
}

const bare = (id: string, changes: Changes = {}) =>
  place(id, { phones: [], url: '', address: { street: '', postcode: '', city: '' }, ...changes })
const roma = place('roma', {
  address: { street: 'Via del Corso 100', postcode: '00186', city: 'Roma' },
  latitude: 41.9,
  longitude: 12.48,
  phones: ['+39 06 555 1234'],
  url: 'https://bottega.example/roma',
})

function match(locations: Place[], records: Place[], verdicts: [string, Verdict][] = []) {
  const matching = createMatching(layOutGround(locations), new Map(verdicts))
  for (const record of records) matching.take(record)
  return new Map(matching.finish().map((outcome) => [outcome.recordId, outcome]))
}

test('a record with our number, address and pin is linked, and says why', () => {
  const found = match(
    [place('milano'), roma],
    [place('r1', { name: 'BOTTEGA VERDE S.R.L.', address: { street: 'V. Torino, 5' } })],
  )
  expect(found.get('r1')).toMatchObject({ state: 'linked', locationId: 'milano', by: 'score', doubts: [] })
  expect(found.get('r1')?.evidence?.signals).toEqual(['phone', 'address', 'distance', 'url'])
  expect(found.get('r1')?.evidence?.fields).toContainEqual({ field: 'phone', score: 1, weight: 25 })
})

test('an old number does not keep the only one at its address from being found', () => {
  const found = match([place('milano'), roma], [place('r1', { phones: ['+39 02 765 4321'], url: '' })])
  expect(found.get('r1')).toMatchObject({ state: 'linked', by: 'address' })
})

test('another brand in our house is not ours', () => {
  const other = place('r1', {
    name: 'Ottica Aurora',
    phones: ['+39 02 999 8888'],
    url: 'https://aurora.example/1',
  })
  expect(match([place('milano')], [other]).get('r1')?.state).not.toBe('linked')
})

test('countries, brands and kinds that differ rule a pair out', () => {
  const abroad = place('r1', { address: { country: 'CH' } })
  const pharmacy = place('r2', { category: 'fuel' })
  const found = match(
    [{ ...place('milano'), category: 'pharmacy', brandId: 'Q1' }],
    [abroad, pharmacy, place('r3', { brandId: 'Q2' })],
  )
  expect([...found.values()].map(({ state }) => state)).toEqual(['not_ours', 'not_ours', 'not_ours'])
})

test('a sparse record is linked where no other of the brand is near, and shown to a person where one is', () => {
  const sparse = bare('r1', { latitude: 45.46262 })
  expect(match([place('milano'), roma], [sparse]).get('r1')).toMatchObject({
    state: 'linked',
    by: 'unique_brand',
  })
  const neighbour = place('second', {
    address: { street: 'Via Torino 30' },
    latitude: 45.4645,
    phones: [],
    url: '',
  })
  expect(match([place('milano'), neighbour], [sparse]).get('r1')).toMatchObject({
    state: 'review',
    locationId: 'milano',
  })
})

test('the right address with a pin far off is shown, not linked', () => {
  const off = place('r1', { latitude: 45.48, url: '' })
  expect(match([place('milano')], [off]).get('r1')).toMatchObject({
    state: 'review',
    doubts: ['pin_misplaced', 'not_alike_enough'],
  })
})

test('the same number at another address far away may have moved', () => {
  const moved = place('r1', {
    address: { street: 'Viale Monza 200', postcode: '20125' },
    latitude: 45.5,
    url: '',
  })
  const outcome = match([place('milano')], [moved]).get('r1')
  expect(outcome).toMatchObject({ state: 'moved', locationId: 'milano' })
})

test('a second record of a place is a duplicate; the one changed last is kept', () => {
  const found = match(
    [place('milano')],
    [place('old', { updatedAt: '2020-01-01' }), place('new', { updatedAt: '2026-01-01' })],
  )
  expect(found.get('new')?.state).toBe('linked')
  expect(found.get('old')).toMatchObject({ state: 'duplicate', locationId: 'milano' })
})

test('two locations as likely as each other are left to a person', () => {
  const twins = [place('a', { url: '' }), place('b', { url: '' })]
  const outcome = match(twins, [place('r1', { url: '' })]).get('r1')
  expect(outcome?.state).toBe('review')
  expect(outcome?.doubts).toContain('two_alike')
  expect(outcome?.others).toHaveLength(1)
})

test('a number that many locations share says little', () => {
  const line = ['+39 800 123 456']
  const locations = ['a', 'b', 'c'].map((id, index) =>
    place(id, {
      phones: line,
      url: '',
      address: { street: `Via Torino ${5 + index * 40}` },
      latitude: 45.4626 + index * 0.02,
    }),
  )
  const outcome = match(locations, [place('r1', { phones: line, url: '' })]).get('r1')
  expect(outcome).toMatchObject({ state: 'linked', locationId: 'a' })
  expect(outcome?.evidence?.fields.find(({ field }) => field === 'phone')?.weight).toBe(3)
})

test('what a person decided outranks every score', () => {
  const locations = [place('milano'), roma]
  const records = [place('r1'), place('r2', { name: 'Something else', phones: [] }), place('r3'), place('r4')]
  const found = match(locations, records, [
    ['r1', { kind: 'not_mine' }],
    ['r2', { kind: 'mine', locationId: 'milano' }],
    ['r3', { kind: 'duplicate_of', locationId: 'milano' }],
    ['r4', { kind: 'moved_to', locationId: 'roma' }],
  ])
  expect(found.get('r1')).toMatchObject({ state: 'not_ours', by: 'person' })
  expect(found.get('r2')).toMatchObject({ state: 'linked', locationId: 'milano', by: 'person' })
  expect(found.get('r3')).toMatchObject({ state: 'duplicate', locationId: 'milano' })
  expect(found.get('r4')).toMatchObject({ state: 'moved', locationId: 'roma' })
})

test('a same id links, but not into another country', () => {
  const ours = place('milano', { externalIds: ['store:1'] })
  const here = bare('r1', { externalIds: ['store:1'], latitude: null, longitude: null })
  expect(match([ours], [here]).get('r1')).toMatchObject({ state: 'linked', by: 'id' })
  const there = { ...here, address: { ...here.address, country: 'FR' } }
  expect(match([ours], [there]).get('r1')).toMatchObject({ state: 'review' })
})

const anyPlace = (prefix: string) =>
  fc
    .record({
      house: fc.integer({ min: 1, max: 4 }),
      phone: fc.integer({ min: 0, max: 3 }),
      north: fc.integer({ min: 0, max: 3 }),
    })
    .map(
      ({ house, phone, north }) =>
        (index: number) =>
          place(`${prefix}${index}`, {
            address: { street: `Via Torino ${house}` },
            phones: [`+39 02 123 456${phone}`],
            latitude: 45.4626 + north * 0.0005,
            url: '',
          }),
    )
const several = (prefix: string) =>
  fc
    .array(anyPlace(prefix), { minLength: 1, maxLength: 6 })
    .map((makers) => makers.map((make, index) => make(index)))

test('one record to one location, and the same links in whatever order all is given', () => {
  fc.assert(
    fc.property(several('l'), several('r'), (locations, records) => {
      const found = match(locations, records)
      const linked = [...found.values()]
        .filter(({ state }) => state === 'linked')
        .map(({ locationId }) => locationId)
      expect(new Set(linked).size).toBe(linked.length)
      const again = match(locations.toReversed(), records.toReversed())
      for (const [id, outcome] of found) expect(again.get(id)).toEqual(outcome)
    }),
    { numRuns: 100 },
  )
})

test('likeness is between 0 and 1, the same both ways, and 1 only for the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
      const found = likeness(a, b)
      expect(found).toBeGreaterThanOrEqual(0)
      expect(found).toBeLessThanOrEqual(1)
      expect(likeness(b, a)).toBeCloseTo(found, 12)
      expect(likeness(a, a)).toBe(1)
    }),
  )
  expect(likeness('martha', 'marhta')).toBeCloseTo(0.9611, 4)
  expect(likeness('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4)
})
