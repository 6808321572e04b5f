import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { notifyProblem } from '../../ui/notify.tsx'
import { type ImportDetail, type ImportMapping, importOptions } from './queries.ts'

/** Starting an import, stopping it for a while, going on, ending it. */
export function useImport(id: string) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const params = { path: { id } }
  const take = (detail: ImportDetail) => {
    client.setQueryData(importOptions(id).queryKey, detail)
    void client.invalidateQueries({ queryKey: ['imports', 'list'] })
  }
  const onError = (error: unknown) => notifyProblem(problemText(error))
  const start = useMutation({
    mutationFn: (mapping: ImportMapping) =>
      answer(api.PUT('/api/v1/imports/{id}/mapping', { params, body: { mapping } })),
    onSuccess: take,
    onError,
  })
  const change = useMutation({
    mutationFn: (state: 'paused' | 'taking' | 'cancelled') =>
      answer(api.PATCH('/api/v1/imports/{id}', { params, body: { state } })),
    onSuccess: take,
    onError,
  })
  const remove = async () => {
    await answer(api.DELETE('/api/v1/imports/{id}', { params }))
    await client.invalidateQueries({ queryKey: ['imports', 'list'] })
  }
  return { start, change, remove }
}
