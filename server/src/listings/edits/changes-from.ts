import { findCategory, type LocationChanges } from '../../locations/index.ts'
import { AppError } from '../../platform/errors.ts'
import type { Listing } from '../accuracy/listing.ts'
import type { PushField } from '../directory.ts'
import type { OurListing } from '../our-listings.ts'

/**
 * What makes one field of ours what it is there. Exceptions that are over stay as we stated them.
 * @throws AppError conflict when there is no such category here
 */
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
    case 'category': {
      const key = findCategory(theirs.category ?? '')
      if (!key)
        throw new AppError('conflict', 'We have no category that means this.', { key: 'edit_no_category' })
      const others = (ours.otherCategories ?? []).filter((one) => one !== key)
      return key === ours.category ? {} : { categories: [key, ...others] }
    }
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
