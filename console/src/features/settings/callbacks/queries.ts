import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'

export type VisitSettings = components['schemas']['VisitSettings']

export const callbackSettingsOptions = queryOptions({
  queryKey: ['callback-settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/callback-settings', { signal })),
})

export const visitSettingsOptions = queryOptions({
  queryKey: ['visit-settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/visit-settings', { signal })),
})
