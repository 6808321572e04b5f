import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem, answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { refreshThread } from '../../../lib/refresh-thread.ts'
import { reviewKeys } from '../../../lib/reviews.ts'
import type { Message } from '../../../lib/shapes.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { type AnswerWarning, warningsIn } from '../composer/warnings-dialog.tsx'

export type Decision = {
  decision: 'approved' | 'returned'
  text?: string
  word?: string
  /** Kinds of warnings about the changed words that whoever approves has read. */
  confirm?: string[]
}

/** What of changed words is asked about before they go out; undefined for any other problem. */
export function warningsOf(error: unknown): AnswerWarning[] | undefined {
  return error instanceof ApiProblem ? warningsIn(error.details) : undefined
}

/** Says yes or no to an answer that waits for a second person. */
export function useDecide({ id: messageId, conversationId: id }: Message) {
  const client = useQueryClient()
  const translate = useTranslate()
  const problemText = useProblemText()
  return useMutation({
    mutationFn: ({ decision, text, word = '', confirm = [] }: Decision) =>
      answer(
        api.PUT('/api/v1/conversations/{id}/messages/{messageId}/approval', {
          params: { path: { id, messageId } },
          body: { decision, word, confirm, ...(text !== undefined && { text }) },
        }),
      ),
    onSuccess: async (_message, { decision }) => {
      notifyDone(
        translate(decision === 'approved' ? 'review-answers.didApprove' : 'review-answers.didSendBack'),
      )
      void client.invalidateQueries({ queryKey: conversationKeys.detail(id) })
      void client.invalidateQueries({ queryKey: reviewKeys.all })
      await client.resetQueries({ queryKey: conversationKeys.messages(id) })
      void refreshThread(client, id)
    },
    onError: (error) => {
      if (warningsOf(error)) return
      notifyProblem(problemText(error))
      // Somebody may have been faster. Loaded anew, not forgotten: words being changed are not lost.
      void client.invalidateQueries({ queryKey: conversationKeys.messages(id) })
    },
  })
}
