import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../../lib/api.ts'

type Schemas = components['schemas']

export type DaysAct = Schemas['LocationException']
export type DaysPreview = Schemas['LocationExceptionPreview']
export type Chosen = DaysAct['chosen']
export type Entry = Omit<DaysAct['entry'], 'label'> & { label?: string }

// Each portion is told as an event; asking now and then is for whoever's stream is cut off.
const whileMovingMs = 15_000

export const daysKey = ['location-exceptions'] as const

export const daysActsOptions = queryOptions({
  queryKey: [...daysKey, 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/location-exceptions', { signal }))).items,
})

export function daysActOptions(id: string) {
  return queryOptions({
    queryKey: [...daysKey, 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/location-exceptions/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? whileMovingMs : false),
  })
}

/** Where it would be set and what stands there; without days nothing is asked. */
export function daysPreviewOptions(chosen: Chosen, entry: Entry | undefined) {
  return queryOptions({
    queryKey: [...daysKey, 'preview', chosen, entry],
    enabled: entry !== undefined,
    queryFn: ({ signal }) => {
      if (!entry) throw new Error('Disabled without days.')
      return answer(api.POST('/api/v1/location-exception-previews', { body: { chosen, entry }, signal }))
    },
    placeholderData: (before) => before,
  })
}

/** Whether it goes on by itself. */
export function isMoving({ state }: Pick<DaysAct, 'state'>): boolean {
  return state === 'running' || state === 'undoing'
}
