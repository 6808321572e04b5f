import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'

type Schemas = components['schemas']

export type Import = Schemas['Import']
export type ImportDetail = Schemas['ImportDetail']
export type ImportFound = Schemas['ImportFound']
export type ImportMapping = Schemas['ImportMapping']
export type Source = Import['source']

// Only its turns are told as events; how far it is between them is asked for while somebody looks.
const whileMovingMs = 1_500

export const importsOptions = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/imports', { signal }))).items,
})

export function importOptions(id: string) {
  return queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data.import) ? whileMovingMs : false),
  })
}

/** What would be taken with a mapping, and what not. */
export function previewOptions(id: string, mapping: ImportMapping) {
  return queryOptions({
    queryKey: ['imports', 'preview', id, mapping],
    queryFn: ({ signal }) => {
      const params = { path: { id } }
      return answer(api.POST('/api/v1/imports/{id}/preview', { params, body: { mapping }, signal }))
    },
    placeholderData: (before) => before,
  })
}

export const ownChannelsOptions = queryOptions({
  queryKey: ['channels', 'of-imports'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/channels', { signal }))).items,
})

/** Whether it goes on by itself. */
function isMoving({ state }: Import): boolean {
  return state === 'uploading' || state === 'reading' || state === 'taking'
}

export const productNames: Record<Source, string> = {
  zendesk: 'Zendesk',
  intercom: 'Intercom',
  freshdesk: 'Freshdesk',
  chatwoot: 'Chatwoot',
  freescout: 'FreeScout',
}
