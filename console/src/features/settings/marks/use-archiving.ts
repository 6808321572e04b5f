import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'

/** Archives one of a list at once, because it can be taken back at once. */
export function useArchiving(
  name: string,
  queryKey: readonly unknown[],
  save: (isArchived: boolean) => Promise<unknown>,
): (isArchived: boolean) => void {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: save,
    onSuccess(_saved, isArchived) {
      void client.invalidateQueries({ queryKey })
      if (isArchived)
        notifyDone(translate('marks.archivedDone', { name }), {
          label: translate('common.undo'),
          run: () => change.mutate(false),
        })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return change.mutate
}
