import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'

const staleTime = 10 * 60_000

// What filters choose from; the keys begin as those of the lists in the settings, so that both are renewed together.
export const regionsOptions = queryOptions({
  queryKey: ['locations', 'regions', 'choices'],
  staleTime,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/regions', { signal }))).items,
})
export const channelsOptions = queryOptions({
  queryKey: ['channels', 'choices'],
  staleTime,
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/channels', { signal }))).items,
})
