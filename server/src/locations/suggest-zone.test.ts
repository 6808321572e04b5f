import { expect, test } from 'vitest'
import { suggestZone } from './suggest-zone.ts'

test.each([
  [45.4642, 9.19, 'Europe/Rome'],
  [52.2297, 21.0122, 'Europe/Warsaw'],
  [51.5072, -0.1276, 'Europe/London'],
  [-31.55, 159.08, 'Australia/Lord_Howe'],
])('the point %d, %d is in %s', (lat, lon, zone) => {
  expect(suggestZone(lat, lon)).toBe(zone)
})

test.each([
  [91, 0],
  [0, 181],
  [Number.NaN, 0],
])('the point %d, %d is nowhere', (lat, lon) => {
  expect(suggestZone(lat, lon)).toBeUndefined()
})
