import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'

/** Which public answers a second person must approve. */
export const reviewApprovalOptions = queryOptions({
  queryKey: ['review-approval'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/review-approval', { signal })),
})
