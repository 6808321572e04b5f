import { expect, test } from 'vitest'
import { checkRecord } from '../locations/index.ts'
import { makeShops } from './make-locations.ts'
import { makeRecord } from './make-record.ts'

const now = new Date('2026-11-23T10:00:00Z')

test('what the shops state is sound, and some licence is to be renewed', () => {
  const records = makeShops(now).map(({ location }) => {
    const { address, coordinates, country, phone } = location
    const where = { ...coordinates, country, phone, postcode: address.postcode }
    return { ...makeRecord(location, now), ...where }
  })
  expect(records.flatMap((record) => checkRecord(record))).toEqual([])
  const soon = records.filter(({ credentials }) => (credentials?.[0]?.expiresOn ?? '') < '2027-01-22')
  expect(soon.length).toBeGreaterThan(0)
  expect(soon.length).toBeLessThan(8)
  expect(new Set(records.map(({ attributes }) => JSON.stringify(attributes))).size).toBeGreaterThan(10)
})
