import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { routingKeys } from '../../../lib/routing.ts'

type Schemas = components['schemas']
export type SuggestionSettings = Schemas['SuggestionSettings']
export type SuggestionMeasures = Schemas['SuggestionMeasures']

// No event tells that looking back is over: it only reads.
const whileLookingBackMs = 3_000

export const suggestionSettingsOptions = queryOptions({
  queryKey: [...routingKeys.suggestions, 'settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/suggestion-settings', { signal })),
})

export const suggestionMeasuresOptions = queryOptions({
  queryKey: [...routingKeys.suggestions, 'measures'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/suggestion-measures', { signal })),
  refetchInterval: ({ state }) => (state.data?.isLookingBack ? whileLookingBackMs : false),
})
