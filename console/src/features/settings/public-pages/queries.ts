import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'

/** The host names at which the brand's pages for customers are. */
export const hostsOptions = queryOptions({
  queryKey: ['account', 'hosts'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/account/hosts', { signal }))).hosts,
})
