import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslate } from '../lib/i18n.tsx'
import { useProblemText } from '../lib/problem-text.ts'
import { notifyDone, notifyProblem } from './notify.tsx'

type Archiving = {
  /** The lists that show it. */
  queryKey: QueryKey
  save: (isArchived: boolean) => Promise<unknown>
  /** What is said when it was put away. */
  done: string
}

/** Puts one of a list away at once, because it can be taken back at once. */
export function useArchiving({ queryKey, save, done }: Archiving): (isArchived: boolean) => void {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: save,
    onSuccess(_saved, isArchived) {
      void client.invalidateQueries({ queryKey })
      if (isArchived) notifyDone(done, { label: translate('common.undo'), run: () => change.mutate(false) })
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return change.mutate
}
