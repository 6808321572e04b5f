import { IconLockShare } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { reviewKeys, reviewOfOptions } from '../../../lib/reviews.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import type { PublicAnswer } from './use-public-answer.ts'

// Whoever reads the answer later should still find it open.
const leastLeftMs = 14 * 86_400_000

type InviteButtonProps = {
  conversation: Conversation
  answer: PublicAnswer
  /** Puts a sentence in; false where its way to write is in the text already. */
  onInvite: (sentence: string, way: string) => boolean
}

/**
 * Invites whoever wrote a review to go on in private: a link of theirs in a sentence in their language, the one there is
 * or a new one; the address to write to where the platform takes no links.
 */
export function InviteButton({ conversation, answer: { platform, name }, onInvite }: InviteButtonProps) {
  const translate = useTranslate()
  const client = useQueryClient()
  const problemText = useProblemText()
  const invite = useMutation({
    mutationFn: async () => {
      const review = await client.ensureQueryData(reviewOfOptions(conversation.id))
      return review ? findInvitation(review.id, platform.reply.allowsLinks) : undefined
    },
    onSuccess: (found) => {
      void client.invalidateQueries({ queryKey: reviewKeys.all })
      if (!found) return notifyProblem(translate('review-answers.noWayToInvite', { platform: name }))
      const isNew = onInvite(found.invitation, found.way)
      notifyDone(translate(isNew ? 'review-answers.didInvite' : 'review-answers.alreadyInvites'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <IconButton
      icon={IconLockShare}
      label={translate('review-answers.insertPrivately')}
      loading={invite.isPending}
      onClick={() => invite.mutate()}
    />
  )
}

async function findInvitation(reviewId: string, allowsLinks: boolean) {
  const params = { path: { id: reviewId } }
  const { links, email } = await answer(api.GET('/api/v1/reviews/{id}/private-links', { params }))
  if (!allowsLinks) return email && { invitation: email.invitation, way: email.address }
  const open = links.find(
    ({ isOver, expiresAt }) => !isOver && new Date(expiresAt).getTime() - Date.now() > leastLeftMs,
  )
  const { invitation, url } =
    open ?? (await answer(api.POST('/api/v1/reviews/{id}/private-links', { params })))
  return { invitation, way: url }
}
