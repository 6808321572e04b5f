import { expect, test } from 'vitest'
import { hoursFaults } from '../hours/hours-faults.ts'
import type { DayState, Hours } from '../hours/hours-form.ts'
import { isOpen } from '../hours/is-open.ts'
import { nextOpening } from '../hours/next-opening.ts'
import { sentenceFor } from '../hours/sentence-for.ts'
import { type Business, hoursInEffect } from './closure.ts'

const day: DayState = [{ from: 540, to: 1080 }]
const stated: Hours = {
  zone: 'Europe/Rome',
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
  dated: [{ from: '2026-12-20', to: '2027-01-10', state: [{ from: 600, to: 720 }], source: 'person' }],
}
const noon = (date: string) => new Date(`${date}T11:00:00Z`)
const business = (given: Partial<Business>): Business => ({
  ...{ status: 'open', closedFrom: null, opensOn: null, statusReason: '' },
  ...given,
})
const within = (given: Partial<Business>): Hours => {
  const hours = hoursInEffect(stated, business(given))
  if (!hours) throw new Error('Nothing is closed.')
  return hours
}

test('a place in business has the hours that are stated', () => {
  expect(hoursInEffect(stated, business({}))).toBeUndefined()
})

test('a place closed for a while is open before, closed in between, and opens by itself', () => {
  const hours = within({ status: 'temporarily_closed', closedFrom: '2027-01-01', opensOn: '2027-01-05' })
  expect(isOpen(hours, noon('2026-12-15'))).toBe('open')
  expect(isOpen(hours, noon('2027-01-01'))).toBe('closed')
  expect(isOpen(hours, noon('2027-01-04'))).toBe('closed')
  expect(nextOpening(hours, noon('2027-01-02'))).toEqual(new Date('2027-01-05T09:00:00Z'))
})

test('an exception that reaches into the closure keeps its days around it', () => {
  const hours = within({ status: 'temporarily_closed', closedFrom: '2027-01-01', opensOn: '2027-01-05' })
  expect(hours.dated.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-12-20 2026-12-31',
    '2027-01-01 2027-01-04',
    '2027-01-05 2027-01-10',
  ])
  expect(hoursFaults(hours)).toEqual([])
})

test.each(['closed', 'moved'] as const)('what is %s never opens again', (status) => {
  const hours = within({ status, closedFrom: '2027-02-01' })
  expect(isOpen(hours, noon('2027-01-20'))).toBe('open')
  expect(isOpen(hours, noon('2027-02-01'))).toBe('closed')
  expect(nextOpening(hours, noon('2027-02-01'))).toBeUndefined()
})

test('what opens soon is closed until its day, and without one until somebody says so', () => {
  expect(nextOpening(within({ status: 'opening_soon', opensOn: '2027-03-01' }), noon('2026-11-01'))).toEqual(
    new Date('2027-03-01T08:00:00Z'),
  )
  expect(isOpen(within({ status: 'opening_soon' }), noon('2030-03-01'))).toBe('closed')
})

test('the reason is what customers are told', () => {
  const hours = within({ status: 'temporarily_closed', statusReason: 'works' })
  expect(hours.dated).toEqual([expect.objectContaining({ state: 'closed', label: 'works' })])
})

test('customers are told that a place is closed for good, or that nobody knows for how long', () => {
  const say = (hours: Hours) =>
    sentenceFor(hours, noon('2027-02-01'), 'en', (key, { label }) => [key, label].filter(Boolean).join(' '))
  expect(say(within({ status: 'closed' }))).toBe('hours.closedForGood')
  expect(say(within({ status: 'temporarily_closed', statusReason: 'works' }))).toBe(
    'hours.closedUntilFurtherNotice works',
  )
  expect(say(within({ status: 'temporarily_closed', opensOn: '2027-02-02' }))).toBe(
    'hours.closedOpensTomorrow',
  )
})
