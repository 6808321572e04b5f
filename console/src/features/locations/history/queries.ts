import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { locationKeys } from '../queries.ts'

export type LocationChange = components['schemas']['LocationChange']
export type LocationVersion = components['schemas']['LocationVersion']

export const changesKey = ['location-changes']

/** What is proposed or planned, of one location or of all one sees; newest first. */
export function openChangesOptions(locationId?: string) {
  return queryOptions({
    queryKey: [...changesKey, 'open', locationId ?? 'all'],
    queryFn: async ({ signal }) => {
      const query = { state: 'open' as const, limit: 200, ...(locationId && { locationId }) }
      return (await answer(api.GET('/api/v1/location-changes', { params: { query }, signal }))).items
    },
  })
}

/** What became of the last proposals and plans. */
export const decidedChangesOptions = queryOptions({
  queryKey: [...changesKey, 'decided'],
  queryFn: async ({ signal }) => {
    const query = { limit: 50 }
    const { items } = await answer(api.GET('/api/v1/location-changes', { params: { query }, signal }))
    return items.filter(({ state }) => state !== 'proposed' && state !== 'planned')
  },
})

/** Every change of a location, newest first, a page at a time. */
export function versionsOptions(id: string) {
  return infiniteQueryOptions({
    queryKey: [...locationKeys.one(id), 'versions'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 30, ...(pageParam && { cursor: pageParam }) }
      return answer(api.GET('/api/v1/locations/{id}/versions', { params: { path: { id }, query }, signal }))
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
}

/** What is to be renewed, across all places. */
export const expiringOptions = queryOptions({
  queryKey: [...locationKeys.all, 'expiring'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/expiring-credentials', { signal }))).items,
})
