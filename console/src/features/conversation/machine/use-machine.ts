import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { notifyProblem } from '../../../ui/notify.tsx'

export type MachineTask =
  | { kind: 'draft'; wish: string }
  | { kind: 'translate'; html: string; locale: string }

/**
 * Asks the brand's machine for words, which go into the composer for a person to check.
 * @param onWords what it wrote, and whether that takes the place of all there is
 */
export function useMachine(conversationId: string, onWords: (html: string, isInstead: boolean) => void) {
  const problemText = useProblemText()
  const asking = useRef<AbortController>(undefined)
  const ask = useMutation({
    mutationFn: async (task: MachineTask) => {
      asking.current = new AbortController()
      const { signal } = asking.current
      const params = { path: { id: conversationId } }
      if (task.kind === 'draft') {
        const body = { wish: task.wish }
        return answer(api.POST('/api/v1/conversations/{id}/draft-suggestions', { params, body, signal }))
      }
      const { html, locale } = task
      return answer(
        api.POST('/api/v1/conversations/{id}/translations', { params, body: { html, locale }, signal }),
      )
    },
    onSuccess: ({ html }, task) => onWords(html, task.kind === 'translate'),
    onError: (error) => {
      if (!(error instanceof DOMException)) notifyProblem(problemText(error))
    },
  })
  return { ask: ask.mutate, isAsking: ask.isPending, cancel: () => asking.current?.abort() }
}
