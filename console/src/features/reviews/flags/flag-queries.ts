import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { reviewKeys } from '../../../lib/reviews.ts'

export type ReviewFlag = components['schemas']['ReviewFlag']

export function flagOptions(id: string) {
  return queryOptions({
    queryKey: [...reviewKeys.all, 'flag', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/reviews/{id}/flag', { params: { path: { id } }, signal })),
  })
}

export function packetOptions(id: string) {
  return queryOptions({
    queryKey: [...reviewKeys.all, 'packet', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/reviews/{id}/flag/packet', { params: { path: { id } }, signal })),
  })
}

export const flagSettingsOptions = queryOptions({
  queryKey: ['review-flag-settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/review-flag-settings', { signal })),
})
