import { expect, test } from 'vitest'
import { placeFinder } from './place.ts'
import type { Found } from './shapes.ts'
import { emptyConversation } from './sources/fields.ts'
import { mappingFor } from './suggest-mapping.ts'

const value = (text: string, name = '', email = '') => ({ value: text, name, email, count: 1 })
const found: Found = {
  ...{ conversations: 1, contacts: 0, messages: 1, attachments: 0, first: null, last: null, left: [] },
  statuses: [value('Solved'), value('strange')],
  priorities: [value('urgent')],
  people: [value('5', 'Ada', 'ADA@aurora.example'), value('6', 'Gone')],
  groups: [value('7', 'workshop'), value('8', 'New team')],
  tags: [value('roma-centro'), value('vip')],
  addresses: [value('torino@aurora.example')],
  inboxes: [],
  organizations: [],
  fields: [{ ...value('36', 'Shop'), values: [{ value: 'RM1', count: 1 }] }],
}
const ours = {
  channels: [{ id: 'c', name: 'Mail', address: 'support@aurora.example' }],
  members: [{ id: 'm', email: 'ada@aurora.example' }],
  departments: [{ id: 'd', name: 'Workshop' }],
  tags: [{ id: 't', name: 'VIP' }],
  fields: [{ id: 'f', name: 'shop' }],
  locations: [
    { id: 'rome', name: 'Roma Centro', slug: 'roma-centro', code: 'RM1', email: null },
    { id: 'turin', name: 'Torino', slug: 'torino', code: null, email: 'Torino@aurora.example' },
  ],
}

test('what is called the same, or has the same address, is the same', () => {
  const mapping = mappingFor('zendesk', found, ours)
  expect(mapping).toMatchObject({
    channelId: 'c',
    statuses: { Solved: 'resolved', strange: 'open' },
    priorities: { urgent: 'urgent' },
    people: { '5': 'm', '6': 'none' },
    groups: { '7': 'd', '8': 'new' },
    tags: { 'roma-centro': 'new', vip: 't' },
    fields: { '36': 'f' },
    locationId: null,
  })
  expect(mapping.locations.map(({ by, locationId }) => [by, locationId])).toEqual([
    ['field', 'rome'],
    ['tag', 'rome'],
    ['address', 'turin'],
  ])
})

test('the first rule that fits tells the location, and the last resort where none does', () => {
  const mapping = { ...mappingFor('zendesk', found, ours), locationId: 'else' }
  const placeOf = placeFinder(mapping)
  const about = (given: Partial<typeof emptyConversation>) => placeOf({ ...emptyConversation, ...given })
  expect(about({ tags: ['ROMA-centro'], address: 'Torino@aurora.example' })).toBe('rome')
  expect(about({ address: 'torino@aurora.example' })).toBe('turin')
  expect(about({ fields: { '36': 'rm1' }, address: 'torino@aurora.example' })).toBe('rome')
  expect(about({ fields: { '37': 'RM1' } })).toBe('else')
})
