import type { LocationChanges } from '../../locations/index.ts'
import type { Listing } from '../accuracy/listing.ts'
import type { PushField } from '../directory.ts'
import type { OurListing } from '../our-listings.ts'

/** What makes one field of ours what it is there. Exceptions that are over stay as we stated them. */
export function changesFrom(
  field: PushField,
  theirs: Listing,
  ours: OurListing,
  today: string,
): LocationChanges {
  const { street, houseNumber, postcode, city, region, country } = theirs.address
  switch (field) {
    case 'name':
      return { name: theirs.name }
    case 'phone':
      return { phone: theirs.phones[0] ?? null }
    case 'url':
      return { website: theirs.url || null }
    case 'address':
      return {
        street: [street, houseNumber].filter(Boolean).join(' '),
        ...{ postcode, locality: city, administrativeArea: region },
        ...(country ? { country } : {}),
      }
    case 'hours':
      return theirs.hours ? { hours: { ...ours.hours, weekly: theirs.hours.weekly } } : {}
    case 'special_hours': {
      const past = ours.hours.dated.filter(({ to }) => to < today)
      return { hours: { ...ours.hours, dated: [...past, ...(theirs.hours?.dated ?? [])] } }
    }
  }
}
