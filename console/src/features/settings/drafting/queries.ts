import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'

export type DraftingSettings = components['schemas']['DraftingSettings']

export const draftingSettingsOptions = queryOptions({
  queryKey: ['drafting', 'settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/drafting-settings', { signal })),
})
