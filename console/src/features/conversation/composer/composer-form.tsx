import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { isChat } from '../../../lib/chat-visitor.ts'
import { conversationKeys, sharedDraftOptions } from '../../../lib/conversations.ts'
import { isReview } from '../../../lib/reviews.ts'
import type { Conversation, SharedDraft, SuggestedRecipients } from '../../../lib/shapes.ts'
import { ComposerFields } from './composer-fields.tsx'
import type { ComposerFormProps } from './composer-props.ts'
import { type DraftContent, useDraft } from './draft.ts'
import { EarlyField } from './early-field.tsx'
import { useSharedDraft } from './shared-draft.ts'

/** Opens with what was written here before: for oneself, or with others; else empty and addressed to those who asked. */
export function ComposerForm(props: ComposerFormProps) {
  const { conversation, kind } = props
  const draft = useDraft(conversation.id, kind)
  const shared = useQuery({ ...sharedDraftOptions(conversation.id), enabled: kind === 'reply' })
  const [wish, setWish] = useState<boolean>()
  const suggested = useQuery({
    queryKey: conversationKeys.recipients(conversation.id),
    enabled: kind === 'reply',
    queryFn: ({ signal }) => {
      const params = { path: { id: conversation.id }, query: { replyAll: 'true' as const } }
      return answer(api.GET('/api/v1/conversations/{id}/recipients', { params, signal }))
    },
  })
  if (!draft.isLoaded || (kind === 'reply' && (suggested.isPending || shared.isPending)))
    return <EarlyField early={props.early} />
  const warnings = suggested.data?.warnings ?? []
  // Who has begun nothing of their own goes on with what the team has.
  const isShared = kind === 'reply' && (wish ?? !draft.draft?.html)
  if (isShared && shared.data)
    return <SharedForm {...props} start={shared.data} warnings={warnings} onShare={setWish} />
  return (
    <ComposerFields
      {...props}
      draft={draft}
      shared={undefined}
      onShare={setWish}
      returnedReason={draft.draft?.returnedReason ?? null}
      start={startOf(conversation, draft.draft, suggested.data)}
      warnings={warnings}
    />
  )
}

type SharedFormProps = ComposerFormProps & {
  start: SharedDraft
  warnings: SuggestedRecipients['warnings']
  onShare: (isShared: boolean) => void
}

function SharedForm(props: SharedFormProps) {
  const shared = useSharedDraft(props.conversation.id)
  return <ComposerFields {...props} draft={shared} shared={shared} returnedReason={null} />
}

function startOf(
  conversation: Conversation,
  draft: DraftContent | null | undefined,
  suggested: SuggestedRecipients | undefined,
): DraftContent {
  // A chat is with its visitor, and below a review everybody reads: nobody is chosen there.
  const isToNobody = isChat(conversation) || isReview(conversation)
  if (draft) return isToNobody ? { ...draft, recipients: null } : draft
  return {
    html: '',
    recipients: suggested && !isToNobody ? { to: suggested.to, cc: suggested.cc, bcc: [] } : null,
    attachments: [],
    seenPublicCount: conversation.publicCount,
    isMachineWritten: false,
  }
}
