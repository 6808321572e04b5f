import { expect, test } from 'vitest'
import { countryChoices, countryOfZone, zoneLabel, zonesOf } from './countries.ts'

test('countries are named and sorted in the language of the reader', () => {
  const polish = countryChoices('pl').map(({ label }) => label)
  expect(polish.slice(0, 2)).toEqual(['Afganistan', 'Albania'])
  expect(countryChoices('it').find(({ value }) => value === 'DE')?.label).toBe('Germania')
})

test('a country knows its zones and a zone its country', () => {
  expect(zonesOf('IT')).toEqual(['Europe/Rome'])
  expect(zonesOf('US').length).toBeGreaterThan(4)
  expect(zonesOf('')).toEqual([])
  expect(countryOfZone('Europe/Warsaw')).toBe('PL')
})

test('a zone shows what the clock says there', () => {
  expect(zoneLabel('America/New_York', new Date('2026-01-05T17:30:00Z'), 'en')).toBe(
    'America/New York (12:30)',
  )
})
