import lookUpZone from '@photostructure/tz-lookup'
import { parsePhoneNumber } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { makeShops } from './make-locations.ts'
import type { DemoHours } from './shapes.ts'

const locations = makeShops(new Date('2026-11-19T15:40:00Z')).map(({ location }) => location)
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

function isWellFormed(hours: DemoHours) {
  if (hours === 'closed') return true
  const inOrder = hours.every(
    ({ opens, closes }, index) => opens >= (hours[index - 1]?.closes ?? 0) && closes > opens,
  )
  return hours.length > 0 && inOrder && hours.every(({ opens, closes }) => opens < 1440 && closes <= 2160)
}

test('every shop has well-formed hours and is open on Saturday', () => {
  for (const { hours, exceptions } of locations) {
    expect(weekdays.every((day) => isWellFormed(hours[day]))).toBe(true)
    expect(hours[6]).not.toBe('closed')
    expect(exceptions.every((exception) => isWellFormed(exception.hours))).toBe(true)
  }
})

test('dated exceptions are real dates, in order, and never two on one day', () => {
  for (const { exceptions } of locations) {
    for (const [index, { from, to }] of exceptions.entries()) {
      expect(new Date(from).toISOString().slice(0, 10)).toBe(from)
      expect(from <= to && (exceptions[index - 1]?.to ?? '') < from).toBe(true)
    }
  }
})

test('hours differ as countries do', () => {
  const of = (country: string) => locations.filter((location) => location.country === country)
  expect(of('IT').some(({ hours }) => hours[2] !== 'closed' && hours[2].length === 2)).toBe(true)
  expect(of('DE').every(({ hours }) => hours[7] === 'closed')).toBe(true)
  const late = locations.filter(
    ({ hours }) => hours[5] !== 'closed' && hours[5].some(({ closes }) => closes > 1440),
  )
  expect(late.map(({ key }) => key)).toEqual(['milano-navigli'])
})

test('phones are valid and belong to the country; coordinates lie in the zone', () => {
  for (const { phone, country, coordinates, timeZone } of locations) {
    expect(parsePhoneNumber(phone).isValid()).toBe(true)
    expect(parsePhoneNumber(phone).country).toBe(country)
    expect(lookUpZone(coordinates.latitude, coordinates.longitude)).toBe(timeZone)
  }
})
