import { queryOptions } from '@tanstack/react-query'
import { answer, api } from './api.ts'

/** What anybody may know of this installation. */
export const setUpStateOptions = queryOptions({
  queryKey: ['set-up-state'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/setup', { signal })),
})
