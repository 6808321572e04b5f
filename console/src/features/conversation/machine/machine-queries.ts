import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'

/** Whether a machine drafts and translates for the brand. */
export const draftingOptions = queryOptions({
  queryKey: ['drafting', 'state'],
  staleTime: 10 * 60_000,
  queryFn: ({ signal }) => answer(api.GET('/api/v1/drafting', { signal })),
})

/** A message of a customer in the reader's language, by a machine: asked for once while the page is open. */
export function translationOptions(conversationId: string, messageId: string, locale: string) {
  return queryOptions({
    queryKey: ['drafting', 'translation', messageId, locale],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/conversations/{id}/translations', {
          params: { path: { id: conversationId } },
          body: { locale, messageId },
          signal,
        }),
      ),
  })
}
