import { expect, test } from 'vitest'
import { changesOf, offerOf } from './offer-draft.ts'

const services = [
  {
    id: '1',
    name: 'Eye test',
    names: {},
    minutes: 30,
    price: { kind: 'from', cents: 1999, currency: 'EUR' },
  },
  { id: '2', name: 'Advice', names: { it: 'Consiglio' }, minutes: null, price: { kind: 'free' } },
] as const
const serviceArea = { kind: 'also', places: ['Monza'], radiusKm: null } as const

test('what was saved comes back as it was, to the cent', () => {
  const stated = {
    services: [...services],
    attributes: { pay_cash: false },
    languages: ['it'],
    visits: { isOn: true, atOnce: 2 },
  }
  const area = { ...serviceArea, places: [...serviceArea.places] }
  expect(changesOf(offerOf({ ...stated, serviceArea: area }))).toEqual({ ...stated, serviceArea })
})

test('no area is none', () => {
  const nothing = { services: [], attributes: {}, languages: [], serviceArea: null, visits: null }
  expect(changesOf(offerOf(nothing))).toEqual(nothing)
})
