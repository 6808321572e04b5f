import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRecord } from './check-record.ts'

const brief = (row: Record<string, unknown>, known = {}) =>
  checkRecord(row, known).map(({ path, severity, says }) => ({
    path,
    severity,
    says: 'key' in says ? says.key : says.issue.code,
  }))
const milano = { country: 'IT', latitude: 45.4642, longitude: 9.19 }

test('a sound row has no faults', () => {
  expect(
    checkRecord({
      ...milano,
      name: 'Milano',
      postcode: '20121',
      phone: '02 1234567',
      phones: [{ kind: 'whatsapp', number: '+39 320 1234567', label: '' }],
      categories: ['optician'],
      attributes: { pay_cash: true, wifi: false },
    }),
  ).toEqual([])
})

test('coordinates swapped are told with the point that was meant', () => {
  const [fault] = checkRecord({ country: 'IT', latitude: 9.19, longitude: 45.4642 })
  expect(fault).toMatchObject({
    path: 'latitude',
    severity: 'error',
    says: { key: 'pointSwapped' },
    fix: { latitude: 45.4642, longitude: 9.19 },
  })
})

test('a latitude no place has is a longitude, whatever the country', () => {
  expect(checkRecord({ latitude: 139.69, longitude: 35.68 })).toMatchObject([
    { says: { key: 'pointSwapped' }, fix: { latitude: 35.68, longitude: 139.69 } },
  ])
})

test.each([
  [{ country: 'IT', latitude: 0, longitude: 0 }, 'error', 'pointNull'],
  [{ country: 'IT', latitude: 95, longitude: 190 }, 'error', 'pointOffGlobe'],
  [{ country: 'IT', latitude: 45 }, 'error', 'pointHalf'],
  [{ country: 'PL', latitude: 45.4642, longitude: 9.19 }, 'warning', 'pointElsewhere'],
])('%o is doubted', (row, severity, says) => {
  expect(brief(row)).toEqual([{ path: 'latitude', severity, says }])
})

test.each([
  ['UA', 50.45, 30.52],
  ['IN', 28.6, 77.2],
  ['NO', 59.91, 10.75],
  ['GB', 51.5, -0.12],
])('a point in %s is in it, under every name of its zone', (country, latitude, longitude) => {
  expect(brief({ country, latitude, longitude })).toEqual([])
})

test.each([
  ['9999', 'IT', 'phoneTooShort'],
  ['9999', '', 'phoneNoCountry'],
  ['+39 02 1234567 89012345', 'IT', 'phoneTooLong'],
  ['call us', 'IT', 'phoneNotNumber'],
])('why "%s" in "%s" is no phone is said', (phone, country, says) => {
  expect(brief({ phone, country })).toEqual([{ path: 'phone', severity: 'error', says }])
})

test('every fault of a row is told at once, each at its field', () => {
  const row = {
    ...milano,
    name: '',
    phone: '9999',
    phones: [{ kind: 'fax', number: '12', label: '' }],
    postcode: 'ABC',
    categories: ['zeppelin'],
    attributes: { jacuzzi: true },
    opensOn: '2026-01-01',
    closedFrom: '2026-02-01',
    website: 'javascript:alert(1)',
    hours: { zone: 'Europe/Rome', weekly: {}, dated: [] },
    colour: 'red',
  }
  const paths = checkRecord(row).map(({ path }) => path.split('/')[0])
  for (const field of Object.keys(row).filter(
    (one) => !(one in milano) && one !== 'closedFrom' && one !== 'colour',
  ))
    expect(paths, field).toContain(field)
  expect(paths).toContain('')
})

test('an entrance far from the pin and an odd postcode may be right', () => {
  expect(
    brief({ ...milano, entrance: { latitude: 45.5, longitude: 9.19, note: '' }, postcode: '1' }),
  ).toEqual([
    { path: 'entrance', severity: 'warning', says: 'entranceFar' },
    { path: 'postcode', severity: 'warning', says: 'postcodeUnusual' },
  ])
})

test('values of the brand’s own fields are of their kind', () => {
  const id = '01890000-0000-7000-8000-000000000001'
  const field = { id, name: 'Floors', kind: 'number' as const, choices: [] }
  expect(checkRecord({ customValues: { [id]: 'two' } }, {}, [field])).toMatchObject([
    { path: `customValues/${id}`, says: { key: 'customNumber', values: { name: 'Floors' } } },
  ])
  expect(checkRecord({ customValues: { [id]: 2 } }, {}, [field])).toEqual([])
})

test('no row, however odd, is too much for it', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
    fc.object(),
  )
  const fields = [
    'name',
    'latitude',
    'longitude',
    'country',
    'phone',
    'phones',
    'status',
    'credentials',
    'entrance',
  ]
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...fields), value), (row) => {
      expect(Array.isArray(checkRecord(row))).toBe(true)
    }),
    { numRuns: 300, seed: 5 },
  )
})
