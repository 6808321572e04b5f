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

test.each(['', 'Milano', '45.4642', '45.4642 north'])('"%s" is none', (text) => {
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
  ...{ legalName: '', unit: '', sublocality: '', statusReason: '', closedFrom: '', opensOn: '' },
  ...{ movedToId: null, parentId: null, parentRelation: 'department' },
  ...{ categories: ['optician'], names: [{ language: 'en', text: 'Milan' }], aliases: [] },
  ...{ phones: [{ kind: 'whatsapp', number: '+393201234567', label: '' }], emails: [] },
  urls: [{ kind: 'booking', url: 'brand.example/book' }],
  socialProfiles: [],
  ...{ entrance: '45.4643, 9.1901', entranceNote: 'Through the courtyard', customValues: {} },
}

test('numbers that are a point only the other way round are taken, for the check to say so', () => {
  expect(parseCoordinates('139.69, 35.68')).toEqual({ latitude: 139.69, longitude: 35.68 })
})

test('empty fields become nothing and a website gets its scheme', () => {
  expect(changesOf(draft)).toMatchObject({
    name: 'Milano Duomo',
    code: null,
    email: null,
    website: 'https://brand.example/milano',
    ...milano,
    names: { en: 'Milan' },
    urls: [{ kind: 'booking', url: 'https://brand.example/book' }],
    entrance: { latitude: 45.4643, longitude: 9.1901, note: 'Through the courtyard' },
    closedFrom: null,
  })
})

test('what was saved comes back as it was written', () => {
  const tidy = { ...draft, name: 'Milano Duomo', website: 'https://brand.example/milano' }
  const written = { ...tidy, urls: [{ kind: 'booking' as const, url: 'https://brand.example/book' }] }
  expect(detailsOf(changesOf(written))).toEqual(written)
})
