import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applePlace } from '../../../test/platforms/apple-standing.ts'
import { DirectoryProblem, type Pushed } from '../../listings/index.ts'
import { detailsShape, resourceShape, toListing } from './locations.ts'
import { withField } from './with-field.ts'

const today = '2026-11-23'
const closed = {
  1: 'closed',
  2: 'closed',
  3: 'closed',
  4: 'closed',
  5: 'closed',
  6: 'closed',
  7: 'closed',
} as const
const known = detailsShape.parse(applePlace(1))
const shown = toListing(resourceShape.parse({ id: '1', etag: 'e', locationDetails: known }))
const ours: Pushed['ours'] = {
  ...{ id: 'ours', name: 'Aurora Corso Optics', code: '12', zone: 'Europe/Rome', email: '' },
  ...{ status: 'open', closedFrom: null, opensOn: null },
  address: {
    street: 'C.so Buenos Aires 12',
    unit: '',
    postcode: '20124',
    city: 'Milano',
    region: 'MI',
    country: 'IT',
  },
  ...{
    latitude: 45.4785,
    longitude: 9.20851234567,
    phones: ['+39021234567'],
    url: 'https://aurora.example/',
  },
  hours: {
    zone: 'Europe/Rome',
    weekly: { ...closed, 1: [{ from: 540, to: 1080 }], 6: [{ from: 1320, to: 1560 }] },
    dated: [{ from: '2026-12-25', to: '2026-12-25', state: 'closed', source: 'holiday' }],
  },
}
const pushed = (field: Pushed['field'], more: Partial<Pushed> = {}): Pushed => {
  return { externalId: '1', field, ours, shown, today, means: null, key: 'push-1', ...more }
}
const partOf = {
  ...{ name: ['displayNames'], phone: ['phoneNumbers'], url: ['urls'], hours: ['openingHoursByDay'] },
  ...{ special_hours: ['specialHours', 'locationStatus'], address: ['mainAddress', 'displayPoint'] },
}
const fields = Object.keys(partOf).flatMap((name) => (isField(name) ? [name] : []))

function isField(name: string): name is keyof typeof partOf {
  return name in partOf
}

test('whatever else Apple keeps of a place is sent back as it stands', () => {
  const strange = fc.dictionary(fc.string(), fc.jsonValue())
  fc.assert(
    fc.property(strange, fc.constantFrom(...fields), (more, field) => {
      const details = detailsShape.safeParse({ ...more, ...known }).data
      if (!details) return
      const after: Record<string, unknown> = withField(details, pushed(field))
      for (const [key, value] of Object.entries(details))
        if (!partOf[field].includes(key)) expect(after[key]).toEqual(value)
      expect(Object.keys(details).filter((key) => !(key in after))).toEqual([])
    }),
  )
})

test('inside its field too, only what is ours changes', () => {
  expect(withField(known, pushed('name')).displayNames).toEqual([
    { name: 'Aurora Corso Optics', locale: 'it', primary: true },
    { name: 'Aurora on the Corso', locale: 'en' },
  ])
  expect(withField(known, pushed('phone')).phoneNumbers).toEqual([
    { phoneNumber: '+39021234567', type: 'VOICE', primary: true },
  ])
  const urls = [{ url: 'https://book.example/', type: 'RESERVATION' }]
  expect(withField({ ...known, urls }, pushed('url')).urls).toEqual([
    ...urls,
    { url: 'https://aurora.example/', type: 'HOMEPAGE' },
  ])
  const descriptions = [{ text: 'Natale', locale: 'it' }]
  const specialHours = [{ startDate: '2026-12-25', endDate: '2026-12-25', closed: false, descriptions }]
  expect(withField({ ...known, specialHours }, pushed('special_hours')).specialHours).toEqual([
    { startDate: '2026-12-25', endDate: '2026-12-25', closed: true, descriptions },
  ])
})

test('hours past midnight are said by their clock, and what ours no longer states is deleted', () => {
  expect(withField(known, pushed('hours')).openingHoursByDay).toEqual([
    { day: 'MONDAY', times: [{ startTime: '09:00', endTime: '18:00' }] },
    { day: 'SATURDAY', times: [{ startTime: '22:00', endTime: '02:00' }] },
  ])
  const bare = { ...ours, hours: { ...ours.hours, dated: [] } }
  expect(
    'specialHours' in withField({ ...known, specialHours: [] }, pushed('special_hours', { ours: bare })),
  ).toBe(false)
})

test('an address goes with its pin, of six decimals as text', () => {
  const { mainAddress, displayPoint } = withField(known, pushed('address'))
  expect(mainAddress).toEqual({
    structuredAddress: {
      ...{ fullThoroughfare: 'C.so Buenos Aires 12', locality: 'Milano', administrativeArea: 'MI' },
      ...{ postCode: '20124', countryCode: 'IT' },
    },
    locale: 'it',
  })
  expect(displayPoint).toEqual({
    coordinates: { latitude: '45.478500', longitude: '9.208512' },
    source: 'MANUALLY_PLACED',
  })
})

test('an address of another door may be a move: only a person says that it is a correction', () => {
  const elsewhere = { ...ours, address: { ...ours.address, street: 'Via Torino 5' } }
  expect(reasonOf(() => withField(known, pushed('address', { ours: elsewhere })))).toBe('maybe_moved')
  const corrected = withField(known, pushed('address', { ours: elsewhere, means: 'correction' }))
  expect(corrected.mainAddress?.structuredAddress?.fullThoroughfare).toBe('Via Torino 5')
})

test('a day nobody stated is not sent as closed, and nothing is sent in place of something', () => {
  const hours = { ...ours.hours, weekly: { ...ours.hours.weekly, 3: 'unknown' as const } }
  expect(reasonOf(() => withField(known, pushed('hours', { ours: { ...ours, hours } })))).toBe('unknown_days')
  expect(reasonOf(() => withField(known, pushed('url', { ours: { ...ours, url: '' } })))).toBe('nothing_here')
})

function reasonOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof DirectoryProblem) return error.reason
    throw error
  }
  return ''
}
