import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import type { Hours } from './hours/hours-draft.ts'

export type CustomField = components['schemas']['LocationCustomField']
export type LocationFilter = { search?: string | undefined; regionId?: string | undefined }

const rowsPerPage = 100

export const locationKeys = {
  all: ['locations'],
  pages: ['locations', 'pages'],
  one: (id: string) => ['locations', 'one', id],
} as const

/** Locations by name, narrowed by words and region; a page at a time. */
export function locationPagesOptions(filter: LocationFilter) {
  return infiniteQueryOptions({
    queryKey: [...locationKeys.pages, filter],
    initialPageParam: '',
    staleTime: 60_000,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: rowsPerPage,
        ...(pageParam && { cursor: pageParam }),
        ...(filter.search && { search: filter.search }),
        ...(filter.regionId && { regionId: filter.regionId }),
      }
      return answer(api.GET('/api/v1/locations', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** One location with all that is stated about it. Read anew for each edit, so that its version is the newest. */
export function locationOptions(id: string) {
  return queryOptions({
    queryKey: locationKeys.one(id),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/locations/{id}', { params: { path: { id } }, signal })),
  })
}

export const regionsOptions = queryOptions({
  queryKey: ['locations', 'regions'],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/regions', { signal }))).items,
})

/** The public holidays of a location's country in a year, for a person to confirm. */
export function holidaysOptions(id: string, year: number) {
  return queryOptions({
    queryKey: [...locationKeys.one(id), 'holidays', year],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const params = { path: { id }, query: { year } }
      return (await answer(api.GET('/api/v1/locations/{id}/holiday-proposals', { params, signal }))).items
    },
  })
}

/** What hours would say now, in every language; undefined hours ask nothing. */
export function hoursPreviewOptions(hours: Hours | undefined) {
  return queryOptions({
    queryKey: ['hours-preview', hours],
    enabled: hours !== undefined,
    staleTime: 30_000,
    queryFn: ({ signal }) => {
      if (!hours) throw new Error('Disabled without hours.')
      return answer(api.POST('/api/v1/hours-previews', { body: { hours }, signal }))
    },
  })
}

/** The zone at a point; undefined coordinates ask nothing. */
export function zoneSuggestionOptions(point: { latitude: number; longitude: number } | undefined) {
  return queryOptions({
    queryKey: ['zone-suggestion', point],
    enabled: point !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const query = { lat: point?.latitude ?? 0, lon: point?.longitude ?? 0 }
      return (await answer(api.GET('/api/v1/zone-suggestion', { params: { query }, signal }))).zone
    },
  })
}

/** Categories and attributes by their names in the reader's language. */
export function catalogueOptions() {
  return queryOptions({
    queryKey: ['location-catalogue', document.documentElement.lang],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/location-catalogue', { signal })),
  })
}

/** What head office alone changes, and the brand's own fields. */
export const locationSettingsOptions = queryOptions({
  queryKey: ['location-settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/location-settings', { signal })),
})

/** What is wrong with what is being written of a location. */
export function checksOptions(locationId: string, record: Record<string, unknown>) {
  return queryOptions({
    queryKey: ['location-checks', locationId, record],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) =>
      (await answer(api.POST('/api/v1/location-checks', { body: { locationId, record }, signal }))).items,
  })
}

/** Every picture that was uploaded for a location. */
export function photosOptions(id: string) {
  return queryOptions({
    queryKey: [...locationKeys.one(id), 'photos'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/locations/{id}/photos', { params: { path: { id } }, signal }))).items,
  })
}
