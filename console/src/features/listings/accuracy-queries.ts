import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import type { AccuracySearch } from '../../paths.ts'
import { type FieldAccuracy, listingKeys } from './queries.ts'
import { fieldNames } from './words.ts'

export type AccuracyFigures = components['schemas']['ListingAccuracyFigures']
type Field = FieldAccuracy['field']

/** What an address asks for, as the API takes it; a field nobody knows asks for nothing. */
export function narrowedBy({ directory, region, field }: AccuracySearch) {
  const known = knownField(field)
  return {
    ...(directory && { directoryId: directory }),
    ...(region && { regionId: region }),
    ...(known && { field: known }),
  }
}

/** How right our locations are shown; what was there stays until the next is read. */
export function accuracyOptions(search: AccuracySearch) {
  const query = narrowedBy(search)
  return queryOptions({
    queryKey: [...listingKeys.all, 'accuracy', query],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/listing-accuracy', { params: { query }, signal })),
  })
}

/** Every field that is compared, in the order of its weight. */
export const comparedFields: readonly Field[] = [
  ...(['name', 'address', 'phone', 'hours', 'special_hours', 'url', 'category'] as const),
]

/** The field of that name. */
export function knownField(text: string | undefined): Field | undefined {
  return comparedFields.find((one) => one === text && one in fieldNames)
}
