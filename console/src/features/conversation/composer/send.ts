import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiProblem, answer, api } from '../../../lib/api.ts'
import { conversationKeys, messagesOptions } from '../../../lib/conversations.ts'
import { addMessage } from '../../../lib/live-cache.ts'
import { missingFieldsOf } from '../../../lib/marks.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { isThreadLoading, refreshThread } from '../../../lib/refresh-thread.ts'
import type { Message, Recipients } from '../../../lib/shapes.ts'
import { renewSnippets } from '../../../lib/writing.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import { noteArticleUses } from './article-links.ts'
import type { Kind } from './draft.ts'
import { type AnswerWarning, warningsIn } from './warnings-dialog.tsx'

export type Outgoing = {
  html: string
  recipients: Recipients | null
  attachmentIds: string[]
  mentions: string[]
  departmentMentions: string[]
  snippetIds: string[]
  seenPublicCount: number
  isResolving: boolean
  /** At this time instead of now. */
  sendAt: string | undefined
  /** Kinds of warnings its writer has read. */
  confirm?: string[]
  /** It is the shared draft as it was in this version. */
  sharedDraftVersion: number | undefined
}

type Sending = {
  conversationId: string
  kind: Kind
  onSent: (sent: Outgoing, message: Message) => void
  /** What is likely not meant where everybody reads it: the answer was not sent. */
  onWarned: (stopped: Outgoing, warnings: readonly AnswerWarning[]) => void
  /** Something was said meanwhile: the answer was not sent. */
  onStale: (stopped: Outgoing, since: readonly Message[], publicCount: number) => void
  /** It cannot be resolved before these fields are filled in: the answer was not sent. */
  onMissing: (stopped: Outgoing, fieldIds: readonly string[]) => void
}

/** Sends an answer or keeps a note. A repeat after a lost connection is recognised by the server and done once. */
export function useSend({ conversationId, kind, onSent, onWarned, onStale, onMissing }: Sending) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const attempt = useRef({ body: '', key: '' })
  return useMutation({
    mutationFn: async (outgoing: Outgoing) => {
      const body = bodyOf(kind, outgoing)
      const text = JSON.stringify(body)
      if (attempt.current.body !== text) attempt.current = { body: text, key: crypto.randomUUID() }
      return answer(
        api.POST('/api/v1/conversations/{id}/messages', {
          params: { path: { id: conversationId } },
          headers: { 'Idempotency-Key': attempt.current.key },
          body,
        }),
      )
    },
    onSuccess: (message, outgoing) => {
      attempt.current = { body: '', key: '' }
      addMessage(client, conversationId, message)
      // Messages still being loaded may come without the new one.
      if (isThreadLoading(client, conversationId)) void refreshThread(client, conversationId)
      if (outgoing.snippetIds.length > 0) renewSnippets(client)
      void noteArticleUses(message.id, outgoing.html)
      onSent(outgoing, message)
    },
    onError: async (error, outgoing) => {
      const fieldIds = missingFieldsOf(error)
      if (fieldIds) {
        // The same answer is another attempt once they are filled in.
        attempt.current = { body: '', key: '' }
        return onMissing(outgoing, fieldIds)
      }
      const warnings = error instanceof ApiProblem ? warningsIn(error.details) : undefined
      if (warnings) return onWarned(outgoing, warnings)
      if (!(error instanceof ApiProblem) || error.code !== 'stale') return notifyProblem(problemText(error))
      if (error.details.key === 'draft_changed') {
        void client.invalidateQueries({ queryKey: conversationKeys.sharedDraft(conversationId) })
        return notifyProblem(problemText(error))
      }
      const { since, publicCount } = error.details
      await client.invalidateQueries({ queryKey: messagesOptions(conversationId).queryKey })
      onStale(outgoing, Array.isArray(since) ? since.filter(isMessage) : [], Number(publicCount))
    },
  })
}

function bodyOf(
  kind: Kind,
  { html, recipients, attachmentIds, mentions, departmentMentions, ...rest }: Outgoing,
) {
  if (kind === 'note') return { kind, html, attachmentIds, mentions, departmentMentions, resolve: false }
  return {
    kind,
    html,
    attachmentIds,
    mentions: [],
    departmentMentions: [],
    snippetIds: rest.snippetIds,
    resolve: rest.isResolving,
    seenPublicCount: rest.seenPublicCount,
    ...(rest.confirm && { confirm: rest.confirm }),
    ...(rest.sendAt && { sendAt: rest.sendAt }),
    ...(rest.sharedDraftVersion !== undefined && { sharedDraftVersion: rest.sharedDraftVersion }),
    ...recipients,
  }
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'createdAt' in value && 'text' in value
}
