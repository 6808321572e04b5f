import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components, paths } from '@vicino/sdk'
import { answer, api } from './api.ts'

type Schemas = components['schemas']

export type ReviewRequest = Schemas['ReviewRequest']
export type AskingSettings = Schemas['ReviewRequestSettings']
export type AskingPlace = Schemas['ReviewAskingPlace']
export type AskingResults = Schemas['ReviewRequestResults']
export type RequestQuery = Omit<
  NonNullable<paths['/api/v1/review-requests']['get']['parameters']['query']>,
  'limit' | 'cursor'
>

export const askingKeys = {
  all: ['review-asking'],
  log: ['review-asking', 'log'],
  settings: ['review-asking', 'settings'],
  places: ['review-asking', 'places'],
  lists: ['review-asking', 'lists'],
} as const

const rowsPerPage = 50

/** Who was asked, the latest first; a page at a time. */
export function requestPagesOptions(narrowed: RequestQuery) {
  return infiniteQueryOptions({
    queryKey: [...askingKeys.log, 'list', narrowed],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: rowsPerPage, ...narrowed, ...(pageParam && { cursor: pageParam }) }
      return answer(api.GET('/api/v1/review-requests', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** What came of asking since a day. */
export function askingResultsOptions(since: string) {
  return queryOptions({
    queryKey: [...askingKeys.log, 'results', since],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/review-request-results', { params: { query: { since } }, signal })),
  })
}

export const askingSettingsOptions = queryOptions({
  queryKey: askingKeys.settings,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/review-request-settings', { signal })),
})

/** On which platforms people may be asked to write. */
export const askedPlatformsOptions = queryOptions({
  queryKey: [...askingKeys.all, 'platforms'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-asking-platforms', { signal }))).items,
})

/** The locations with where each is reviewed; a page at a time. */
export const askingPlacesOptions = infiniteQueryOptions({
  queryKey: askingKeys.places,
  initialPageParam: '',
  queryFn: ({ pageParam, signal }) => {
    const query = { limit: rowsPerPage, ...(pageParam && { cursor: pageParam }) }
    return answer(api.GET('/api/v1/review-asking-places', { params: { query }, signal }))
  },
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})

export const askingListsOptions = queryOptions({
  queryKey: askingKeys.lists,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/review-request-lists', { signal }))).items,
})
