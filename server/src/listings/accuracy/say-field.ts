import { writeOsm } from '../../locations/index.ts'
import type { Listing } from './listing.ts'
import type { AccuracyField } from './verdict.ts'

/** What a listing says in one field, as a person reads it; hours as OpenStreetMap writes them. */
export function sayField(listing: Listing, field: AccuracyField): string {
  const { hours, unreadHours = '' } = listing
  switch (field) {
    case 'name':
      return listing.name
    case 'address':
      return addressSaid(listing.address)
    case 'phone':
      return [...listing.phones, ...(listing.otherPhones ?? [])].join(', ')
    case 'url':
      return listing.url ?? ''
    case 'category':
      return (listing.category ?? '').replaceAll('_', ' ')
    case 'hours':
      return hours ? writeOsm({ ...hours, dated: [] }).value : unreadHours
    case 'special_hours':
      return hours
        ? writeOsm({ ...hours, weekly: unknownWeek }).value.replace(/^Mo-Su unknown(?:; )?/, '')
        : ''
  }
}

const unknown = 'unknown' as const
const unknownWeek = {
  ...{ 1: unknown, 2: unknown, 3: unknown, 4: unknown, 5: unknown, 6: unknown, 7: unknown },
}

function addressSaid({ street, houseNumber, unit, postcode, city, country }: Listing['address']): string {
  const line = [street, houseNumber, unit].filter(Boolean).join(' ')
  return [line, [postcode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
}
