import { expect, test } from 'vitest'
import type { Hours } from '../../locations/index.ts'
import { assess } from './assess.ts'
import type { Listing } from './listing.ts'
import type { AccuracyField } from './verdict.ts'

const from = '2026-12-01'
const nineToSix = [{ from: 540, to: 1080 }]
const hours = (changes: Partial<Hours['weekly']> = {}, dated: Hours['dated'] = []): Hours => ({
  zone: 'Europe/Rome',
  weekly: {
    1: nineToSix,
    2: nineToSix,
    3: nineToSix,
    4: nineToSix,
    5: nineToSix,
    6: nineToSix,
    7: 'closed',
    ...changes,
  },
  dated,
})
const christmas: Hours['dated'] = [
  { from: '2026-12-25', to: '2026-12-26', state: 'closed', source: 'holiday' },
]

const ours: Listing = {
  id: 'milano',
  name: 'Bottega Verde',
  address: { street: 'Via Torino 5', postcode: '20123', city: 'Milano', region: '', country: 'IT' },
  phones: ['+390212345678'],
  otherPhones: ['+39800123456'],
  url: 'https://bottega.example/milano',
  category: 'shop',
  hours: hours(),
}
const there = (changes: Partial<Listing> = {}): Listing => ({
  ...ours,
  id: 'r1',
  otherPhones: [],
  ...changes,
})
const verdictOf = (field: AccuracyField, theirs: Listing, own = ours) =>
  assess(own, theirs, from).fields.find((one) => one.field === field)?.verdict

test('the same is right, and what is written otherwise is right too', () => {
  expect(assess(ours, there(), from)).toMatchObject({ score: 100, strictNap: true, severity: 'right' })
  const written = there({
    name: 'BOTTEGA VERDE S.r.l.',
    address: { ...ours.address, street: 'V. Torino, 5' },
    phones: ['02 1234 5678'],
    url: 'http://www.bottega.example/milano/?utm_source=x',
  })
  expect(assess(ours, written, from)).toMatchObject({ score: 100, strictNap: true, severity: 'format' })
})

test('an old number is wrong and takes a quarter of the score', () => {
  const wrong = assess(ours, there({ phones: ['+390299999111'] }), from)
  expect(wrong).toMatchObject({ strictNap: false, severity: 'wrong' })
  expect(wrong.score).toBeCloseTo(100 * (67 / 92), 1)
})

test('each field has a verdict of its own', () => {
  expect(verdictOf('name', there({ name: 'Bottega Verde Milano' }))).toBe('format_only')
  expect(verdictOf('name', there({ name: 'Bottega Verde Best Cosmetics Cheap' }))).toBe('mismatch')
  expect(verdictOf('name', there({ name: 'Bottga Verde' }))).toBe('partial')
  expect(verdictOf('address', there({ address: { ...ours.address, street: 'Via Torino 50' } }))).toBe(
    'mismatch',
  )
  expect(verdictOf('address', there({ address: { ...ours.address, street: 'Via Torino' } }))).toBe('partial')
  expect(
    verdictOf('address', there({ address: { ...ours.address, street: '', postcode: '', city: '' } })),
  ).toBe('missing_there')
  expect(verdictOf('phone', there({ phones: ['9999'] }))).toBe('unreadable')
  expect(verdictOf('phone', there({ phones: ['800 123456'] }))).toBe('format_only')
  expect(verdictOf('phone', there({ phones: [] }))).toBe('missing_there')
  expect(verdictOf('url', there({ url: 'https://bottega.example/' }))).toBe('partial')
  expect(verdictOf('category', there({ category: 'fuel' }))).toBe('mismatch')
  expect(verdictOf('category', there({ category: 'whatsit' }))).toBeUndefined()
})

test('a category is right in whatever words, partly right when wider, besides or of its kind', () => {
  const optician = { ...ours, category: 'optician', otherCategories: ['hearing_aids'] }
  const said = (category: string) => verdictOf('category', there({ category }), optician)
  for (const word of ['shop=optician', 'gcid:optician', 'https://schema.org/Optician', 'Optician'])
    expect(said(word)).toBe('match')
  expect(said('4d954afda243a5684865b473')).toBe('match')
  expect(said('store')).toBe('partial')
  expect(said('hearing_aid_store')).toBe('partial')
  expect(said('medical_center')).toBe('partial')
  expect(said('gas_station')).toBe('mismatch')
})

test('what we do not know ourselves is left out of the score', () => {
  const silent = {
    ...ours,
    phones: [],
    otherPhones: [],
    url: '',
    hours: hours({
      1: 'unknown',
      2: 'unknown',
      3: 'unknown',
      4: 'unknown',
      5: 'unknown',
      6: 'unknown',
      7: 'unknown',
    }),
  }
  const accuracy = assess(silent, there({ phones: ['+390299999111'] }), from)
  expect(accuracy.fields.find(({ field }) => field === 'phone')?.verdict).toBe('missing_here')
  expect(accuracy.score).toBe(100)
})

test('hours are compared date by date, however they are written', () => {
  const late = { ...ours, hours: hours({ 5: [{ from: 1080, to: 1560 }], 6: nineToSix }) }
  const split = there({
    hours: hours({ 5: [{ from: 1080, to: 1440 }], 6: [{ from: 0, to: 120 }, ...nineToSix] }),
  })
  expect(verdictOf('hours', split, late)).toBe('match')
  const sunday = there({ hours: hours({ 7: nineToSix }) })
  expect(verdictOf('hours', sunday)).toBe('partial')
  expect(assess(ours, sunday, from).hours.regular).toMatchObject({ compared: 45, unknown: 0 })
  expect(assess(ours, sunday, from).hours.regular.drifted).toHaveLength(6)
})

test('an unknown day is not a closed one, and nothing compared is nothing said', () => {
  expect(verdictOf('hours', there({ hours: hours({ 7: 'unknown' }) }))).toBe('match')
  const { hours: _hours, ...silent } = there()
  expect(verdictOf('hours', silent)).toBe('missing_there')
  expect(verdictOf('hours', { ...silent, unreadHours: 'Mo-Fr 25:00' })).toBe('unreadable')
  expect(verdictOf('special_hours', there())).toBeUndefined()
})

test('a holiday the directory has not heard of is missing there; one it has otherwise is wrong', () => {
  const own = { ...ours, hours: hours({}, christmas) }
  expect(verdictOf('special_hours', there(), own)).toBe('missing_there')
  const other = [{ from: '2026-12-25', to: '2026-12-26', state: nineToSix, source: 'person' as const }]
  expect(verdictOf('special_hours', there({ hours: hours({}, other) }), own)).toBe('mismatch')
  expect(verdictOf('special_hours', there({ hours: hours({}, christmas) }), own)).toBe('match')
  expect(verdictOf('hours', there({ hours: hours({}, christmas) }), own)).toBe('match')
})
