import { expect, test } from 'vitest'
import { splitCompounds } from './compounds.ts'

test('compounds are split where both parts are words of these texts, with what joins them', () => {
  const words = new Set([
    'liefertermin',
    'liefer',
    'termin',
    'rückgaberecht',
    'geschenkgutschein',
    'geschenk',
    'gutschein',
    'arbeitstage',
    'arbeit',
    'tage',
  ])
  expect(splitCompounds(words)).toEqual(
    new Map([
      ['liefertermin', ['liefer', 'termin']],
      ['geschenkgutschein', ['geschenk', 'gutschein']],
      ['arbeitstage', ['arbeit', 'tage']],
    ]),
  )
})
