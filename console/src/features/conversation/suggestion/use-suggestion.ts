import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { routingKeys, type Suggestion } from '../../../lib/routing.ts'
import { notifyProblem } from '../../../ui/notify.tsx'

export type Proposed = { what: 'department' | 'tag'; id: string }

function suggestionOptions(id: string) {
  return queryOptions({
    queryKey: routingKeys.suggestion(id),
    staleTime: 60_000,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/conversations/{id}/suggestion', { params: { path: { id } }, signal })),
  })
}

/** What is suggested for a conversation, and what can be said to it. What is answered disappears at once. */
export function useSuggestion(id: string) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const { data } = useQuery(suggestionOptions(id))
  const params = { path: { id } }
  async function say(body: Proposed, send: () => Promise<unknown>) {
    const { queryKey } = suggestionOptions(id)
    client.setQueryData(queryKey, (shown) => shown && without(shown, body))
    try {
      await send()
      await client.invalidateQueries({ queryKey: conversationKeys.detail(id) })
    } catch (error) {
      notifyProblem(problemText(error))
    } finally {
      void client.invalidateQueries({ queryKey })
    }
  }
  return {
    suggestion: data,
    accept: (body: Proposed) =>
      say(body, () =>
        answer(api.POST('/api/v1/conversations/{id}/suggestion/acceptances', { params, body })),
      ),
    dismiss: (body: Proposed) =>
      say(body, () => answer(api.POST('/api/v1/conversations/{id}/suggestion/dismissals', { params, body }))),
  }
}

function without(shown: Suggestion, { what, id }: Proposed): Suggestion {
  if (what === 'department') return { ...shown, department: null }
  return { ...shown, tags: shown.tags.filter((tag) => tag.id !== id) }
}

/** All that waits for an answer, the department first. */
export function openIn(suggestion: Suggestion | undefined): (Proposed & { name: string })[] {
  const { department, tags = [] } = suggestion ?? {}
  return [
    ...(department?.state === 'open' ? [{ what: 'department' as const, ...department }] : []),
    ...tags.filter(({ state }) => state === 'open').map((tag) => ({ what: 'tag' as const, ...tag })),
  ].map(({ what, id, name }) => ({ what, id, name }))
}
