import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import type { Attachment, Draft, Recipients } from '../../../lib/shapes.ts'

export type Kind = 'reply' | 'note'
export type DraftContent = {
  html: string
  recipients: Recipients | null
  attachments: Attachment[]
  seenPublicCount: number
  /** A machine wrote it and nobody has said yet that they checked it. */
  isMachineWritten: boolean
}
export type SaveState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed'

const savePauseMs = 800

export function draftOptions(conversationId: string, kind: Kind) {
  return queryOptions({
    queryKey: conversationKeys.draft(conversationId, kind),
    staleTime: 30_000,
    queryFn: async ({ signal }): Promise<Draft | null> => {
      const params = { path: { id: conversationId }, query: { kind } }
      return (await answer(api.GET('/api/v1/conversations/{id}/draft', { params, signal }))) ?? null
    },
  })
}

/** What keeps an answer while it is written. */
export type DraftStore = Pick<ReturnType<typeof useDraft>, 'state' | 'save' | 'flush' | 'settle' | 'discard'>

/** What was written here before, and a way to keep what is written now: on the server, so that no crash loses it. */
export function useDraft(conversationId: string, kind: Kind) {
  const client = useQueryClient()
  const query = useQuery(draftOptions(conversationId, kind))
  const [state, setState] = useState<SaveState>('clean')
  const pending = useRef<DraftContent | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef<Promise<unknown>>(undefined)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const content = pending.current
    if (!content) return
    pending.current = undefined
    setState('saving')
    const save = put(conversationId, kind, content)
    saving.current = save
    try {
      await save
      if (saving.current !== save) return
      client.setQueryData(conversationKeys.draft(conversationId, kind), asDraft(kind, content))
      setState('saved')
    } catch {
      if (saving.current !== save) return
      pending.current ??= content
      setState('failed')
    }
    saving.current = undefined
  }, [client, conversationId, kind])

  const save = useCallback(
    (content: DraftContent) => {
      pending.current = content
      setState('waiting')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), savePauseMs)
    },
    [flush],
  )

  /**
   * Waits for a save under way and begins none: what is sent next comes after all that was kept of it, or a late save
   * would bring back what was sent. What is not kept yet still is when one leaves.
   */
  const settle = useCallback(async () => {
    clearTimeout(timer.current)
    await saving.current?.catch(() => undefined)
  }, [])

  /** Forgets what was written: it was sent, or thrown away. */
  const discard = useCallback(
    async (isKeptByServer: boolean) => {
      clearTimeout(timer.current)
      pending.current = undefined
      const late = saving.current
      saving.current = undefined
      setState('clean')
      client.setQueryData(conversationKeys.draft(conversationId, kind), null)
      if (!isKeptByServer && !late) return
      // A save under way may reach the server after the message did, and bring the draft back.
      await late?.catch(() => undefined)
      const params = { path: { id: conversationId }, query: { kind } }
      await answer(api.DELETE('/api/v1/conversations/{id}/draft', { params }))
    },
    [client, conversationId, kind],
  )

  const flushOnLeave = useEffectEvent(() => void flush())
  useEffect(() => {
    const leave = () => flushOnLeave()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return { draft: query.data, isLoaded: !query.isPending, state, save, flush, settle, discard }
}

function put(conversationId: string, kind: Kind, content: DraftContent) {
  return answer(
    api.PUT('/api/v1/conversations/{id}/draft', {
      params: { path: { id: conversationId }, query: { kind } },
      body: asRequest(content),
      // The page may be closing.
      keepalive: content.html.length < 50_000,
    }),
  )
}

/** A draft as the API takes it. */
export function asRequest({
  html,
  recipients,
  attachments,
  seenPublicCount,
  isMachineWritten,
}: DraftContent) {
  const attachmentIds = attachments.map(({ id }) => id)
  return { html, recipients, attachmentIds, seenPublicCount, isMachineWritten }
}

function asDraft(kind: Kind, content: DraftContent): Draft {
  return { kind, ...content, returnedReason: null, updatedAt: new Date().toISOString() }
}
