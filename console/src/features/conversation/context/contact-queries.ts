import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'

export function contactOptions(id: string) {
  return queryOptions({
    queryKey: ['contacts', id],
    staleTime: 60_000,
    queryFn: ({ signal }) => answer(api.GET('/api/v1/contacts/{id}', { params: { path: { id } }, signal })),
  })
}

export function contactNotesOptions(id: string) {
  return queryOptions({
    queryKey: ['contacts', id, 'notes'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const request = api.GET('/api/v1/contacts/{id}/notes', { params: { path: { id } }, signal })
      return (await answer(request)).items
    },
  })
}

/** The calls of a customer that were answered, as their history tells. */
export function takenCallsOptions(id: string) {
  return queryOptions({
    queryKey: ['contacts', id, 'calls'],
    staleTime: 60_000,
    queryFn: async ({ signal }) => {
      const request = api.GET('/api/v1/contacts/{id}/history', { params: { path: { id } }, signal })
      const { items } = await answer(request)
      return items.flatMap(({ type, at, payload: { seconds, line } }) =>
        type === 'contact.called' && typeof seconds === 'number' && typeof line === 'string'
          ? [{ at, seconds, line }]
          : [],
      )
    },
  })
}
