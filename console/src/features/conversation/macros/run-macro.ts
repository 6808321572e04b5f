import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { Macro } from '../../../lib/writing.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import type { BegunAnswer } from '../composer/composer-props.ts'

/** Runs macros on a conversation; what they begin to answer is handed on, what they did can be taken back. */
export function useRunMacro(conversationId: string, onBegun: (answer: BegunAnswer) => void) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const refuse = (error: unknown) => notifyProblem(problemText(error))
  // What happened is told by events as well; whoever waited for the answer should not wait for them.
  const renew = () => client.invalidateQueries({ queryKey: conversationKeys.detail(conversationId) })
  const undo = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/macro-runs/{id}', { params: { path: { id } } })),
    onSuccess: renew,
    onError: refuse,
  })
  const run = useMutation({
    mutationFn: ({ id: macroId }: Pick<Macro, 'id' | 'name'>) => {
      const params = { path: { id: conversationId } }
      return answer(api.POST('/api/v1/conversations/{id}/macro-runs', { params, body: { macroId } }))
    },
    onSuccess({ id, isUndoable, reply, resolvesOnSend }, { name }) {
      void renew()
      if (reply) onBegun({ html: reply.html, resolvesOnSend })
      const action = { label: translate('common.undo'), run: () => undo.mutate(id) }
      notifyDone(translate('writing.macroDone', { name }), isUndoable ? action : undefined)
    },
    onError: refuse,
  })
  return (macro: Pick<Macro, 'id' | 'name'>) => run.mutate(macro)
}
