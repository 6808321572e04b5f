import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import type { Conversation } from '../../../lib/shapes.ts'

type NewAttempt = components['schemas']['NewCallAttemptInput']

/** The calls a customer has booked; anything that happens to their conversation may be about one. */
export function callbacksOptions({ id, version }: Pick<Conversation, 'id' | 'version'>) {
  return queryOptions({
    queryKey: [...conversationKeys.detail(id), 'callbacks', version],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}/callbacks', { signal, params: { path: { id } } })),
    placeholderData: (before) => before,
  })
}

/** Notes what came of a call. */
export function useLogAttempt(callId: string, conversationId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewAttempt) =>
      answer(api.POST('/api/v1/callbacks/{id}/attempts', { params: { path: { id: callId } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: conversationKeys.detail(conversationId) }),
  })
}
