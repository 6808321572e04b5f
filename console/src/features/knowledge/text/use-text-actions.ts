import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { articleKeys } from '../../../lib/articles.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { isVersionConflict } from '../../../lib/use-versioned.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { type ArticleText, type TextPlace, textOptions } from '../queries.ts'
import type { useTextSaving } from './use-text-saving.ts'

const path = '/api/v1/articles/{id}/texts/{textId}'

type Action = { run: () => Promise<ArticleText>; done?: string | undefined }

/** What comes of a text: each done with what is written by then, and with nothing a colleague wrote unseen. */
export function useTextActions({ articleId, textId }: TextPlace, saving: ReturnType<typeof useTextSaving>) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const params = { path: { id: articleId, textId } }
  const act = useMutation({
    mutationFn: async ({ run, done }: Action) => {
      if (!(await saving.flush())) return
      const text = await run()
      client.setQueryData(textOptions({ articleId, textId }).queryKey, text)
      void client.invalidateQueries({ queryKey: articleKeys.one(articleId) })
      void client.invalidateQueries({ queryKey: articleKeys.lists })
      if (done) notifyDone(done)
    },
    onError: (error) => {
      notifyProblem(problemText(error))
      if (isVersionConflict(error)) void client.invalidateQueries({ queryKey: articleKeys.one(articleId) })
    },
  })
  const withHeader = () => ({ ...params, header: saving.header() })
  return {
    isBusy: act.isPending,
    review: (state: 'asked' | 'approved' | 'returned', note: string, done?: string) =>
      act.mutateAsync({
        done,
        run: () => answer(api.PUT(`${path}/review`, { params: withHeader(), body: { state, note } })),
      }),
    withdraw: () => act.mutate({ run: () => answer(api.DELETE(`${path}/review`, { params })) }),
    publish: (how: { at?: Date; note?: string }, done: string) =>
      act.mutateAsync({
        done,
        run: () => {
          const body = { at: how.at?.toISOString() ?? null, note: how.note ?? '' }
          return answer(api.PUT(`${path}/publication`, { params: withHeader(), body }))
        },
      }),
    unpublish: (done: string) =>
      act.mutateAsync({ done, run: () => answer(api.DELETE(`${path}/publication`, { params })) }),
    unschedule: () => act.mutate({ run: () => answer(api.DELETE(`${path}/schedule`, { params })) }),
  }
}
