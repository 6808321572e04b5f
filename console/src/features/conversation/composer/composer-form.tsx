import { useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import type { Conversation, SuggestedRecipients } from '../../../lib/shapes.ts'
import { ComposerFields } from './composer-fields.tsx'
import type { ComposerFormProps } from './composer-props.ts'
import { type DraftContent, useDraft } from './draft.ts'
import { EarlyField } from './early-field.tsx'

/** Opens with what was written here before, or empty and addressed to those who asked. */
export function ComposerForm(props: ComposerFormProps) {
  const { conversation, kind } = props
  const draft = useDraft(conversation.id, kind)
  const suggested = useQuery({
    queryKey: conversationKeys.recipients(conversation.id),
    enabled: kind === 'reply',
    queryFn: ({ signal }) => {
      const params = { path: { id: conversation.id }, query: { replyAll: 'true' as const } }
      return answer(api.GET('/api/v1/conversations/{id}/recipients', { params, signal }))
    },
  })
  if (!draft.isLoaded || (kind === 'reply' && suggested.isPending)) return <EarlyField early={props.early} />
  return (
    <ComposerFields
      {...props}
      draft={draft}
      start={draft.draft ?? emptyDraft(conversation, suggested.data)}
      warnings={suggested.data?.warnings ?? []}
    />
  )
}

function emptyDraft(conversation: Conversation, suggested: SuggestedRecipients | undefined): DraftContent {
  return {
    html: '',
    recipients: suggested ? { to: suggested.to, cc: suggested.cc, bcc: [] } : null,
    attachments: [],
    seenPublicCount: conversation.publicCount,
  }
}
