import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiProblem, answer, api } from '../../../lib/api.ts'
import { conversationKeys, messagesOptions } from '../../../lib/conversations.ts'
import { mergeNewest } from '../../../lib/live-cache.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { Message, Recipients } from '../../../lib/shapes.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import type { Kind } from './draft.ts'

export type Outgoing = {
  html: string
  recipients: Recipients | null
  attachmentIds: string[]
  mentions: string[]
  seenPublicCount: number
  isResolving: boolean
}

type Sending = {
  conversationId: string
  kind: Kind
  onSent: (sent: Outgoing) => void
  /** Something was said meanwhile: the answer was not sent. */
  onStale: (stopped: Outgoing, since: readonly Message[], publicCount: number) => void
}

/** Sends an answer or keeps a note. A repeat after a lost connection is recognised by the server and done once. */
export function useSend({ conversationId, kind, onSent, onStale }: Sending) {
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
    onSuccess: async (message, outgoing) => {
      attempt.current = { body: '', key: '' }
      // Messages still being loaded would come without the new one.
      await client.cancelQueries({ queryKey: conversationKeys.messages(conversationId) })
      mergeNewest(client, conversationId, { items: [message], nextCursor: null })
      onSent(outgoing)
    },
    onError: async (error, outgoing) => {
      if (!(error instanceof ApiProblem) || error.code !== 'stale') return notifyProblem(problemText(error))
      const { since, publicCount } = error.details
      await client.invalidateQueries({ queryKey: messagesOptions(conversationId).queryKey })
      onStale(outgoing, Array.isArray(since) ? since.filter(isMessage) : [], Number(publicCount))
    },
  })
}

function bodyOf(kind: Kind, { html, recipients, attachmentIds, mentions, ...rest }: Outgoing) {
  if (kind === 'note') return { kind, html, attachmentIds, mentions, resolve: false }
  return {
    kind,
    html,
    attachmentIds,
    mentions: [],
    resolve: rest.isResolving,
    seenPublicCount: rest.seenPublicCount,
    ...recipients,
  }
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'createdAt' in value && 'text' in value
}
