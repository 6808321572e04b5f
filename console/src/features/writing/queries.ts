import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'

type Schemas = components['schemas']
export type Signature = Schemas['Signature']
export type MessageTemplate = Schemas['MessageTemplate']

/** Snippets whose name, shortcut, folder or text has the words; also those put away. */
export function snippetListOptions(search: string, isArchived: boolean) {
  return queryOptions({
    queryKey: ['snippets', 'list', search, isArchived],
    queryFn: async ({ signal }) => {
      const query = { ...(search && { search }), ...(isArchived && { archived: 'true' as const }) }
      return (await answer(api.GET('/api/v1/snippets', { params: { query }, signal }))).items
    },
  })
}

export function snippetOptions(id: string) {
  return queryOptions({
    queryKey: ['snippets', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/snippets/{id}', { params: { path: { id } }, signal })),
  })
}

export function macroOptions(id: string) {
  return queryOptions({
    queryKey: ['macros', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/macros/{id}', { params: { path: { id } }, signal })),
  })
}

export const signaturesOptions = queryOptions({
  queryKey: ['signatures'],
  queryFn: async ({ signal }): Promise<Signature[]> =>
    (await answer(api.GET('/api/v1/signatures', { signal }))).items,
})

export const templatesOptions = queryOptions({
  queryKey: ['message-templates'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/message-templates', { signal })),
})
