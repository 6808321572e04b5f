import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { ApiProblem, answer, api } from '../../../lib/api.ts'
import { conversationKeys, sharedDraftOptions } from '../../../lib/conversations.ts'
import type { SharedDraft } from '../../../lib/shapes.ts'
import { ifMatch } from '../../../lib/use-versioned.ts'
import { asRequest, type DraftContent, type SaveState } from './draft.ts'

const savePauseMs = 800

/**
 * The answer colleagues write together, and a way to go on with it: what one writes is saved over the version it was
 * gone on from, never over what somebody else made of it meanwhile.
 */
export function useSharedDraft(conversationId: string) {
  const client = useQueryClient()
  const query = useQuery(sharedDraftOptions(conversationId))
  const [state, setState] = useState<SaveState>('clean')
  const [conflict, setConflict] = useState<SharedDraft>()
  const version = useRef(query.data?.version ?? 0)
  const pending = useRef<DraftContent | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef<Promise<unknown>>(undefined)
  const key = conversationKeys.sharedDraft(conversationId)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    await saving.current?.catch(() => undefined)
    const content = pending.current
    if (!content) return
    pending.current = undefined
    setState('saving')
    const save = put(conversationId, content, version.current)
    saving.current = save
    try {
      version.current = (await save).version
      setState('saved')
    } catch (error) {
      if (isSharedDraft(currentOf(error))) setConflict(currentOf(error))
      pending.current ??= content
      setState('failed')
    }
    saving.current = undefined
  }, [conversationId])

  const save = useCallback(
    (content: DraftContent) => {
      pending.current = content
      setState('waiting')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), savePauseMs)
    },
    [flush],
  )
  const forget = useCallback(() => {
    clearTimeout(timer.current)
    pending.current = undefined
    setConflict(undefined)
    setState('clean')
  }, [])
  const discard = useCallback(
    async (isKeptByServer: boolean) => {
      forget()
      client.setQueryData(key, null)
      if (!isKeptByServer) return
      const params = { path: { id: conversationId }, query: { keep: 'false' as const } }
      await answer(api.DELETE('/api/v1/conversations/{id}/shared-draft', { params }))
    },
    [client, conversationId, forget, key],
  )
  const flushOnLeave = useEffectEvent(() => void flush())
  useEffect(() => () => flushOnLeave(), [])
  return {
    draft: query.data,
    isLoaded: !query.isPending,
    state,
    save,
    flush,
    // What is sent is what the others have, so that goes first.
    settle: flush,
    discard,
    conflict,
    version,
    /** Whether somebody wrote on since, and nothing of one's own stands against it. */
    takesIn: (newer: SharedDraft) => newer.version > version.current && !pending.current && !saving.current,
    /** Goes on from what they made of it: with their words, or with one's own in their place. */
    goOnFrom(theirs: SharedDraft, own?: DraftContent) {
      version.current = theirs.version
      forget()
      if (own) save(own)
    },
  }
}

export type SharedDraftStore = ReturnType<typeof useSharedDraft>

function put(conversationId: string, content: DraftContent, version: number) {
  return answer(
    api.PUT('/api/v1/conversations/{id}/shared-draft', {
      params: { path: { id: conversationId }, header: ifMatch({ version }) },
      body: asRequest(content),
      // The page may be closing.
      keepalive: content.html.length < 50_000,
    }),
  )
}

function currentOf(error: unknown) {
  const current = error instanceof ApiProblem ? error.details.current : undefined
  return isSharedDraft(current) ? current : undefined
}

function isSharedDraft(value: unknown): value is SharedDraft {
  return typeof value === 'object' && value !== null && 'version' in value && 'author' in value
}
