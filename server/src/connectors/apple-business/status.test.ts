import { expect, test } from 'vitest'
import { applePlace } from '../../../test/platforms/apple-standing.ts'
import type { Pushed } from '../../listings/index.ts'
import { hoursInEffect } from '../../locations/index.ts'
import { resourceShape, toListing } from './locations.ts'
import { withField } from './with-field.ts'

const today = '2026-11-23'
const allDay = [{ from: 540, to: 1080 }]
const stated = {
  zone: 'Europe/Rome',
  weekly: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
  dated: [{ from: '2027-12-24', to: '2027-12-24', state: 'closed' as const, source: 'person' as const }],
}
type Said = {
  status: 'open' | 'temporarily_closed' | 'closed' | 'moved' | 'opening_soon'
  closedFrom?: string
  opensOn?: string
}

function push({ status, closedFrom, opensOn }: Said, locationStatus?: object) {
  const { locationDetails: known } = resourceShape.parse({
    ...{ id: '1', etag: 'e' },
    locationDetails: { ...applePlace(1), ...(locationStatus ? { locationStatus } : {}) },
  })
  const business = { status, closedFrom: closedFrom ?? null, opensOn: opensOn ?? null, statusReason: '' }
  const ours: Pushed['ours'] = {
    ...{ id: 'ours', name: 'Aurora', code: '12', zone: 'Europe/Rome', email: '', phones: [], ...business },
    address: { street: '', postcode: '', city: '', region: '', country: 'IT' },
    hours: hoursInEffect(stated, business) ?? stated,
  }
  const shown = toListing(resourceShape.parse({ id: '1', etag: 'e', locationDetails: known }))
  const pushed: Pushed = {
    externalId: '1',
    field: 'special_hours',
    ours,
    shown,
    today,
    means: null,
    key: 'push-1',
  }
  return withField(known, pushed)
}

test.each<[string, Said, object]>([
  [
    'until a day',
    { status: 'temporarily_closed', opensOn: '2027-02-01' },
    { status: 'TEMPORARILY_CLOSED', reopenDate: '2027-02-01' },
  ],
  [
    'until nobody knows when',
    { status: 'temporarily_closed' },
    { status: 'TEMPORARILY_CLOSED', reopenDate: '2027-05-23' },
  ],
  [
    'until a day that is over',
    { status: 'temporarily_closed', opensOn: '2026-11-01' },
    { status: 'TEMPORARILY_CLOSED', reopenDate: '2027-05-23' },
  ],
  [
    'for good',
    { status: 'closed', closedFrom: '2026-10-01' },
    { status: 'CLOSED', closedDate: '2026-10-01' },
  ],
  ['for good since ever', { status: 'moved' }, { status: 'CLOSED', closedDate: today }],
  [
    'before it opens',
    { status: 'opening_soon', opensOn: '2027-01-15' },
    { status: 'OPENING_SOON', openingDate: '2027-01-15' },
  ],
])('closed %s is a status, with a day Apple takes', (_name, said, status) => {
  const { locationStatus, specialHours } = push(said)
  expect(locationStatus).toEqual(status)
  expect(JSON.stringify(specialHours ?? [])).not.toContain(today)
})

test.each<[string, Said]>([
  ['a closure that has not begun', { status: 'temporarily_closed', closedFrom: '2027-01-01' }],
  ['an end that has not come', { status: 'closed', closedFrom: '2027-01-01' }],
  ['an opening farther off than Apple takes', { status: 'opening_soon', opensOn: '2027-11-01' }],
  ['being open', { status: 'open' }],
])('%s is no status yet', (_name, said) => {
  expect(push(said).locationStatus).toBeUndefined()
})

test('what opens again is open there again, and what Apple knows as closed for good stays so', () => {
  const known = { status: 'TEMPORARILY_CLOSED', reopenDate: '2027-02-01' }
  expect(push({ status: 'open' }, known).locationStatus).toEqual({ status: 'OPEN' })
  const closed = { status: 'CLOSED', closedDate: '2026-01-01' }
  expect(push({ status: 'open' }, closed).locationStatus).toEqual(closed)
})

test('a place that is closed there for a while is read as closed on those days', () => {
  const locationDetails = {
    ...applePlace(1),
    locationStatus: { status: 'TEMPORARILY_CLOSED', reopenDate: '2027-02-01' },
  }
  const { hours } = toListing(resourceShape.parse({ id: '1', etag: 'e', locationDetails }))
  expect(hours?.dated).toMatchObject([{ to: '2027-01-31', state: 'closed' }])
})
