import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { Address, SideThread } from '../../../lib/shapes.ts'
import { notifyProblem } from '../../../ui/notify.tsx'

export type NewSide = {
  to: Address[]
  subject: string
  html: string
  attachmentIds: string[]
  forwardedIds: string[]
}

/** Begins a side thread. A repeat after a lost connection is recognised by the server and done once. */
export function useStartSide(conversationId: string, onStarted: (thread: SideThread) => void) {
  const client = useQueryClient()
  const attempt = useRef({ body: '', key: '' })
  return useMutation({
    mutationFn: (given: NewSide) => {
      const body = { ...given, cc: [] }
      const text = JSON.stringify(body)
      if (attempt.current.body !== text) attempt.current = { body: text, key: crypto.randomUUID() }
      return answer(
        api.POST('/api/v1/conversations/{id}/side-threads', {
          params: { path: { id: conversationId } },
          headers: { 'Idempotency-Key': attempt.current.key },
          body,
        }),
      )
    },
    onSuccess: (thread) => {
      void client.invalidateQueries({ queryKey: conversationKeys.sideThreads(conversationId) })
      onStarted(thread)
    },
  })
}

/** What was said with the customer, to be quoted: seen, and changed, before it is sent. */
export function useQuotation(conversationId: string) {
  const problemText = useProblemText()
  const query = useQuery({
    queryKey: ['conversations', 'quotation', conversationId],
    enabled: false,
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/conversations/{id}/quotation', { params: { path: { id: conversationId } }, signal }),
      ),
  })
  return {
    isFetching: query.isFetching,
    async fetch() {
      const { data, error } = await query.refetch()
      if (error) notifyProblem(problemText(error))
      return data?.html
    },
  }
}
