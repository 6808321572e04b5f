import { expect, test } from 'vitest'
import { changesOf, type DetailsDraft, detailsOf, parseCoordinates } from './details-draft.ts'

const milano = { latitude: 45.4642, longitude: 9.19 }

test.each([
  '45.4642, 9.19',
  '45.4642 9.19',
  '45.4642;9.19',
  '45,4642 9,19',
  'https://www.google.com/maps/place/Duomo/@45.4642,9.19,17z',
])('"%s" is a point', (text) => {
  expect(parseCoordinates(text)).toEqual(milano)
})

test.each(['', 'Milano', '45.4642', '95.1, 9.19', '45.4642, 199'])('"%s" is none', (text) => {
  expect(parseCoordinates(text)).toBeUndefined()
})

const draft: DetailsDraft = {
  name: ' Milano Duomo ',
  code: '',
  status: 'open',
  regionId: null,
  locale: 'it',
  street: 'Via Torino 1',
  postcode: '20123',
  locality: 'Milano',
  administrativeArea: 'MI',
  country: 'IT',
  coordinates: '45.4642, 9.19',
  zone: 'Europe/Rome',
  phone: '+39 02 1234567',
  email: '',
  website: 'brand.example/milano',
  departmentIds: [],
}

test('empty fields become nothing and a website gets its scheme', () => {
  expect(changesOf(draft)).toMatchObject({
    name: 'Milano Duomo',
    code: null,
    email: null,
    website: 'https://brand.example/milano',
    ...milano,
  })
})

test('what was saved comes back as it was written', () => {
  const { latitude, longitude, ...changes } = changesOf({ ...draft, website: 'https://brand.example/milano' })
  const unknown = 'unknown' as const
  const weekly = { 1: unknown, 2: unknown, 3: unknown, 4: unknown, 5: unknown, 6: unknown, 7: unknown }
  const saved = {
    ...changes,
    latitude,
    longitude,
    id: '1',
    slug: 'milano-duomo',
    version: 2,
    address: '',
    hours: { zone: 'Europe/Rome', weekly, dated: [] },
    hourSets: {},
    hoursNow: { state: unknown, sentence: '', nextOpening: null, nextClosing: null },
  }
  expect(detailsOf(saved)).toEqual({
    ...draft,
    name: 'Milano Duomo',
    website: 'https://brand.example/milano',
  })
})
