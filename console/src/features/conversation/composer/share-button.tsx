import { IconUserShare } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'

type ShareButtonProps = {
  conversationId: string
  /** Saves what has been written so far. */
  flush: () => Promise<void>
  onShared: () => void
}

/** Lets colleagues go on writing what one has begun. */
export function ShareButton({ conversationId, flush, onShared }: ShareButtonProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const share = useMutation({
    mutationFn: async () => {
      await flush()
      const params = { path: { id: conversationId } }
      return answer(api.POST('/api/v1/conversations/{id}/shared-draft', { params }))
    },
    onSuccess: (shared) => {
      client.setQueryData(conversationKeys.sharedDraft(conversationId), shared)
      client.setQueryData(conversationKeys.draft(conversationId, 'reply'), null)
      notifyDone(translate('sending.shared'))
      onShared()
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <IconButton
      icon={IconUserShare}
      label={translate('sending.share')}
      disabled={share.isPending}
      onClick={() => share.mutate()}
    />
  )
}
