import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'

/** Whether search engines are told of changes, and how that last went. */
export const pingsOptions = queryOptions({
  queryKey: ['search-engine-pings'],
  refetchInterval: 60_000,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/search-engine-pings', { signal })),
})

/** What the paths of the brand's pages begin with on this host, and whether search engines may list them. */
export const accountPagesOptions = queryOptions({
  queryKey: ['account', 'pages'],
  queryFn: async ({ signal }) => {
    const { slug, brand } = await answer(api.GET('/api/v1/account', { signal }))
    const { imprintUrl, privacyUrl } = brand.legal
    return { slug, isListed: Boolean(imprintUrl && privacyUrl) }
  },
})
