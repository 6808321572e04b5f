import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from './api.ts'

type Schemas = components['schemas']
export type SearchTerm = Schemas['SearchTerm']
export type SearchGap = Schemas['SearchGap']
export type SearchSummary = Schemas['SearchSummary']
export type Synonyms = Schemas['SearchSynonyms']

export const outcomes = ['zero', 'no_click', 'reformulated', 'clicked', 'contacted'] as const
export type Outcome = (typeof outcomes)[number]

/** What the numbers of the page are of; all of it stands in the address. */
export type Narrowed = { days: number; locale?: string | undefined; locationId?: string | undefined }

const freshMs = 30_000
const termsPerPage = 30

export const searchKeys = { gaps: ['searches', 'gaps'], synonyms: ['searches', 'synonyms'] } as const

export function summaryOptions(narrowed: Narrowed) {
  return queryOptions({
    queryKey: ['searches', 'summary', narrowed],
    staleTime: freshMs,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/search-summary', { params: { query: filled(narrowed) }, signal })),
  })
}

export function termsOptions(narrowed: Narrowed, outcome: Outcome | undefined) {
  return infiniteQueryOptions({
    queryKey: ['searches', 'terms', narrowed, outcome],
    staleTime: freshMs,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const page = { limit: termsPerPage, ...(pageParam && { cursor: pageParam }) }
      const query = { ...filled(narrowed), ...page, ...(outcome && { outcome }) }
      return answer(api.GET('/api/v1/search-terms', { params: { query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** What to write about. */
export const gapsOptions = queryOptions({
  queryKey: searchKeys.gaps,
  staleTime: freshMs,
  queryFn: async ({ signal }) => {
    const read = async (state: 'open' | 'written') =>
      (await answer(api.GET('/api/v1/search-gaps', { params: { query: { state } }, signal }))).items
    const [open, written] = await Promise.all([read('open'), read('written')])
    return [...open, ...written]
  },
})

export const synonymsOptions = queryOptions({
  queryKey: searchKeys.synonyms,
  staleTime: freshMs,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/search-synonyms', { signal }))).items,
})

function filled({ days, locale, locationId }: Narrowed) {
  return { days, ...(locale && { locale }), ...(locationId && { locationId }) }
}
