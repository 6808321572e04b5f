import { expect, test } from 'vitest'
import { createGiveWay } from '../../platform/give-way.ts'
import { splitCompounds } from './compounds.ts'

test('compounds are split where both parts are words of these texts, with what joins them', async () => {
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
  expect(await splitCompounds(words, createGiveWay())).toEqual(
    new Map([
      ['liefertermin', ['liefer', 'termin']],
      ['geschenkgutschein', ['geschenk', 'gutschein']],
      ['arbeitstage', ['arbeit', 'tage']],
    ]),
  )
})
