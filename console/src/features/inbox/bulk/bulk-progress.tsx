import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'
import classes from './bulk.module.css'
import { bulkChangeOptions } from './bulk-queries.ts'

/** How far a bulk change is; once it is done, it can be taken back. */
export function BulkProgress({ id, onClose }: { id: string; onClose: () => void }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { data: change } = useQuery(bulkChangeOptions(id))
  const undoing = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/bulk-changes/{id}/undo', { params: { path: { id } } })),
    onSuccess: (now) => client.setQueryData(bulkChangeOptions(id).queryKey, now),
    onError: (error) => notifyProblem(problemText(error)),
  })
  if (!change) return null
  const { state, total, done, skipped } = change
  const isBusy = state === 'running' || state === 'undoing'
  const passed = state === 'undoing' ? total - done : done + skipped
  const text = {
    running: translate('views.bulkRunning', { done: passed, total }),
    undoing: translate('views.bulkUndoing', { done: passed, total }),
    done: translate('views.bulkDone', { count: done, skipped }),
    undone: translate('views.bulkUndone', { skipped }),
    failed: translate('views.bulkFailed'),
  }[state]
  return (
    <section className={classes.bar} aria-label={translate('views.bulk')}>
      <div className={classes.chosen}>
        <span role="status" className={classes.text}>
          {text}
        </span>
        {state === 'done' && done > 0 && (
          <Button
            size="compact-sm"
            variant="light"
            loading={undoing.isPending}
            onClick={() => undoing.mutate()}
          >
            {translate('common.undo')}
          </Button>
        )}
        {!isBusy && <IconButton icon={IconX} label={translate('common.close')} onClick={onClose} />}
      </div>
      {isBusy && <progress className={classes.progress} value={passed} max={total} aria-label={text} />}
    </section>
  )
}
