import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react'
import { takeInVisitor } from './chat-visitor.ts'
import { conversationKeys } from './conversations.ts'
import { dropRow, findRow, patchMessage, patchRow, renewQuestions, renewRow } from './live-cache.ts'
import { readPresence, type Viewer } from './presence.ts'
import { isThreadLoading, refreshThread } from './refresh-thread.ts'
import { renew, renewFirstLoads } from './renew.ts'
import { reviewKeys } from './reviews.ts'
import { routingKeys } from './routing.ts'
import { useSession } from './session.ts'
import type { ConversationRow, Counts, Message, Session } from './shapes.ts'
import { followSharedStream } from './shared-stream.ts'
import { staleAfter } from './stale-after.ts'
import type { LiveEvent, StreamState } from './stream.ts'

const StreamStateContext = createContext<StreamState>('connecting')
const questionsPauseMs = 2_000

type LiveProps = {
  children: ReactNode
  /** One's own message came back or could not be sent. */
  onFailure: (conversationId: string, reason: string | null) => void
}

/** Keeps everything on the page as the server has it, event by event. */
export function Live({ children, onFailure }: LiveProps) {
  const client = useQueryClient()
  const session = useSession()
  const [state, setState] = useState<StreamState>('connecting')
  const hear = useEffectEvent((event: LiveEvent) => {
    if (event.type === 'message.failed' && event.subjectId)
      onFailure(event.subjectId, textOf(event.payload.reason))
    takeIn(client, event, session)
  })
  const accountId = session.account.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: another brand has another stream
  useEffect(
    () =>
      followSharedStream('/api/v1/stream', `${accountId} ${session.member.id}`, session.streamFrom, {
        onEvent: hear,
        onPresence: (data) => takeInPresence(client, data, session.member.id),
        onVisitor: (data) => takeInVisitor(client, data),
        onCounts: (data) => takeInCounts(client, data),
        onResync: () => void client.invalidateQueries(),
        onState: setState,
      }),
    [client, accountId],
  )
  return <StreamStateContext value={state}>{children}</StreamStateContext>
}

/** Whether what is shown is still being kept up to date. */
export function useStreamState(): StreamState {
  return useContext(StreamStateContext)
}

function takeIn(client: QueryClient, event: LiveEvent, session: Session) {
  const { type, subjectId } = event
  const [subject] = type.split('.')
  if (type === 'member.presence_changed' || type === 'member.work_updated') {
    for (const queryKey of [routingKeys.presence, routingKeys.work, routingKeys.workload])
      renew(client, queryKey)
    return
  }
  if (type === 'draft.shared' && subjectId) return renew(client, conversationKeys.sharedDraft(subjectId))
  if (subject === 'conversation' || subject === 'message' || subject === 'note')
    return subjectId ? takeInConversation(client, event, subjectId, session) : undefined
  for (const queryKey of staleAfter(event)) renew(client, queryKey)
}

function takeInConversation(client: QueryClient, event: LiveEvent, id: string, session: Session) {
  const { type, payload } = event
  const isOwnDoing = event.actor.kind === 'member' && event.actor.id === session.member.id
  if (isRow(payload.row)) {
    renewRow(client, payload.row, { memberId: session.member.id, isOwnDoing })
    if (payload.row.sideOfId) renew(client, conversationKeys.sideThreads(payload.row.sideOfId))
    renewFirstLoads(client, conversationKeys.lists)
    renewFirstLoads(client, conversationKeys.detail(id))
  }
  switch (type) {
    case 'conversation.deleted':
      dropRow(client, id)
      renew(client, ['notifications'])
      break
    case 'conversation.left':
      // It may have gone to a place this person sees too: only the server can tell.
      renew(client, conversationKeys.lists)
      renew(client, conversationKeys.detail(id))
      break
    case 'conversation.read': {
      const row = findRow(client, id)
      const isUnread = row && row.messageCount > Number(payload.messageCount)
      patchRow(client, id, { isUnread: isUnread ?? false })
      return
    }
    case 'conversation.updated':
      // What is written in its fields stands in no row.
      if (typeof payload.changes === 'object' && payload.changes !== null && 'fields' in payload.changes)
        renew(client, conversationKeys.detail(id))
      renew(client, conversationKeys.related(id))
      renew(client, routingKeys.suggestion(id))
      break
    case 'message.state_changed':
      patchMessage(client, id, String(payload.messageId), {
        state: messageState(payload.state),
        stateReason: textOf(payload.reason),
      })
      if (isThreadLoading(client, id)) void refreshThread(client, id)
      // Its words are a draft again; what is being written just now stays.
      if (payload.state === 'cancelled') renew(client, conversationKeys.draft(id, 'reply'))
      break
    case 'conversation.assigned':
    case 'conversation.suggestion_changed':
      renew(client, routingKeys.suggestion(id))
      break
    case 'conversation.side_started':
    case 'conversation.side_answered':
      renew(client, conversationKeys.sideThreads(id))
      break
    case 'message.approval_asked':
    case 'message.approval_decided':
      void refreshThread(client, id)
      renew(client, conversationKeys.detail(id))
      renew(client, reviewKeys.all)
      break
    case 'message.scheduled':
    case 'message.received':
    case 'message.queued':
    case 'note.added':
      void refreshThread(client, id)
      renew(client, conversationKeys.detail(id))
      break
    case 'conversation.participant_confirmed':
    case 'conversation.rated':
    case 'conversation.participant_removed':
      renew(client, conversationKeys.detail(id))
      renew(client, conversationKeys.recipients(id))
      break
    case 'conversation.absorbed':
      dropRow(client, id)
      renew(client, ['contacts'])
      break
    case 'conversation.merged':
    case 'conversation.unmerged':
    case 'conversation.restored':
    case 'conversation.split':
      // Other messages than before, also older ones.
      renew(client, conversationKeys.messages(id))
      renew(client, conversationKeys.detail(id))
      renew(client, conversationKeys.recipients(id))
      renew(client, conversationKeys.draft(id, 'reply'))
      renew(client, conversationKeys.draft(id, 'note'))
      renew(client, conversationKeys.related(id))
      // What else their customer wrote about.
      renew(client, ['contacts'])
      break
    case 'conversation.split_off':
    case 'conversation.linked':
    case 'conversation.unlinked':
    case 'conversation.parent_changed':
      renew(client, conversationKeys.related(id))
      break
    case 'conversation.followed':
    case 'conversation.unfollowed':
      renew(client, conversationKeys.detail(id))
      break
    case 'conversation.channel_changed':
      renew(client, conversationKeys.detail(id))
      renew(client, conversationKeys.recipients(id))
      break
    case 'note.mentioned':
      renew(client, conversationKeys.list({ view: 'mentions' }))
      renew(client, conversationKeys.counts)
      break
  }
  renew(client, conversationKeys.timeline(id))
  renewQuestionsSoon(client)
}

const questionTimers = new WeakMap<QueryClient, ReturnType<typeof setTimeout>>()

/** However much happens, what only the server can tell is asked at most every other second. */
function renewQuestionsSoon(client: QueryClient) {
  if (questionTimers.has(client)) return
  const timer = setTimeout(() => {
    questionTimers.delete(client)
    renewQuestions(client)
    for (const queryKey of [conversationKeys.viewCounts, routingKeys.workload, routingKeys.runs])
      void client.invalidateQueries({ queryKey })
  }, questionsPauseMs)
  questionTimers.set(client, timer)
}

/** The counts as they are now; of places only those that changed. */
function takeInCounts(client: QueryClient, data: unknown) {
  if (typeof data !== 'object' || data === null) return
  const { isWhole, ...heard }: Partial<Counts> & { isWhole?: boolean } = data
  client.setQueryData<Counts>(conversationKeys.counts, (known) => {
    if (!known) return known
    if (isWhole) return { ...known, ...heard }
    return {
      ...known,
      ...heard,
      byLocation: mergePlaces(known.byLocation, heard.byLocation),
      byDepartment: mergePlaces(known.byDepartment, heard.byDepartment),
    }
  })
}

function mergePlaces(known: Counts['byLocation'], heard: Counts['byLocation'] = []): Counts['byLocation'] {
  const news = new Map(heard.map((place) => [place.id, place]))
  const kept = known.filter(({ id }) => !news.has(id))
  return [...kept, ...heard].filter(({ count }) => count > 0)
}

function takeInPresence(client: QueryClient, data: unknown, ownId: string) {
  const heard = readPresence(data)
  if (!heard || heard.viewer.memberId === ownId) return
  const { conversationId, viewer } = heard
  client.setQueryData<Viewer[]>(conversationKeys.viewers(conversationId), (known = []) => {
    const others = known.filter(({ memberId }) => memberId !== viewer.memberId)
    return viewer.state === 'away' ? others : [...others, viewer]
  })
}

function isRow(value: unknown): value is ConversationRow {
  return typeof value === 'object' && value !== null && 'messageCount' in value
}

function messageState(value: unknown): Message['state'] {
  const states = [
    'unapproved',
    'scheduled',
    'held',
    'queued',
    'sending',
    'sent',
    'delivered',
    'bounced',
    'failed',
    'cancelled',
  ] as const
  return states.find((state) => state === value) ?? null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
