import { Button } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { SharedDraft } from '../../../lib/shapes.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import { TimeAgo } from '../../../ui/time-ago.tsx'
import classes from './shared-banner.module.css'

/** Says while one writes for oneself that colleagues write an answer together. */
export function SharedOffer({ draft, onOpen }: { draft: SharedDraft; onOpen: () => void }) {
  const translate = useTranslate()
  return (
    <p className={classes.banner}>
      <IconUsers size={16} aria-hidden />
      <span>{translate('sending.sharedBy', { name: draft.author.name })}</span>
      <Button size="compact-xs" variant="default" onClick={onOpen}>
        {translate('sending.openShared')}
      </Button>
    </p>
  )
}

type SharedBannerProps = {
  conversationId: string
  draft: SharedDraft
  /** What somebody else made of it while one was writing. */
  conflict: SharedDraft | undefined
  onTheirs: (theirs: SharedDraft) => void
  onMine: (theirs: SharedDraft) => void
  /** It is one's own again. */
  onTaken: () => void
}

/** Whose draft this is, who wrote on it last, and what to do when two wrote at once. */
export function SharedBanner({
  conversationId,
  draft,
  conflict,
  onTheirs,
  onMine,
  onTaken,
}: SharedBannerProps) {
  const translate = useTranslate()
  const take = useTake(conversationId, onTaken)
  return (
    <div role="status">
      {conflict ? (
        <p className={classes.banner} data-tone="warn">
          <IconUsers size={16} aria-hidden />
          <span>
            {translate('sending.sharedConflict', { name: conflict.editor?.name ?? conflict.author.name })}
          </span>
          <Button size="compact-xs" variant="default" onClick={() => onMine(conflict)}>
            {translate('sending.keepMine')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onTheirs(conflict)}>
            {translate('sending.takeTheirs')}
          </Button>
        </p>
      ) : (
        <p className={classes.banner}>
          <IconUsers size={16} aria-hidden />
          <span>
            {translate('sending.sharedDraftOf', { name: draft.author.name })}{' '}
            <span className={classes.quiet}>
              {translate('sending.editedBy', { name: draft.editor?.name ?? draft.author.name })}{' '}
              <TimeAgo at={draft.updatedAt} form="distance" />
            </span>
          </span>
          <Button size="compact-xs" variant="subtle" loading={take.isPending} onClick={() => take.mutate()}>
            {translate('sending.takeAlone')}
          </Button>
        </p>
      )}
    </div>
  )
}

function useTake(conversationId: string, onTaken: () => void) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const params = { path: { id: conversationId }, query: { keep: 'true' as const } }
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/conversations/{id}/shared-draft', { params })),
    onSuccess: async () => {
      client.setQueryData(conversationKeys.sharedDraft(conversationId), null)
      await client.resetQueries({ queryKey: conversationKeys.draft(conversationId, 'reply') })
      onTaken()
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
}
