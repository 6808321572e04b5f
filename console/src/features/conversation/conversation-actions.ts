import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { conversationKeys } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { dropRow, findRow, patchRow, renewRow } from '../../lib/live-cache.ts'
import { missingFieldsOf } from '../../lib/marks.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { useSession } from '../../lib/session.ts'
import type { Conversation, ConversationListItem } from '../../lib/shapes.ts'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { useOfferParts } from './shape/offer-parts.ts'

export type Status = 'open' | 'waiting' | 'resolved' | 'spam'
/** A time, or what it waits for. */
export type SnoozeEnd = Date | 'reply' | 'opening'
export type Change = {
  assigneeId?: string | null
  departmentId?: string | null
  locationId?: string | null
  subject?: string
  priority?: Conversation['priority']
}

/** One of the brand's own names for a status. */
type OwnStatus = { id: string; name: string }

/** A resolving that was refused: the fields it needs, and how to do it again. */
type Missing = { fieldIds: readonly string[]; again: () => Promise<void> }

/** Where to go from a conversation: on to the next one when it is done with, or back to the list. */
export type Leaving = { onLeave: () => void; onClose: () => void }

/**
 * What a person can do with a conversation. What can be taken back is shown at once, before the server has answered;
 * a refusal puts everything as it was and says why.
 */
export function useConversationActions(id: string, { onLeave, onClose }: Leaving) {
  const client = useQueryClient()
  const translate = useTranslate()
  const problemText = useProblemText()
  const { member } = useSession()
  const path = { params: { path: { id } } }
  const [missing, setMissing] = useState<Missing>()

  const renew = (answered: Conversation) => {
    // The answer to a change is not made for anybody's eyes in particular, so it knows no unread mark.
    const row = { ...answered, isUnread: findRow(client, id)?.isUnread ?? false }
    client.setQueryData(conversationKeys.detail(id), row)
    renewRow(client, row, { memberId: member.id, isOwnDoing: true })
  }
  const act = useMutation({
    mutationFn: ({ run }: { run: () => Promise<Conversation>; shown: Partial<ConversationListItem> }) =>
      run(),
    onMutate: ({ shown }) => {
      const before = findRow(client, id)
      patchRow(client, id, shown)
      return before
    },
    onSuccess: renew,
    onError: (error, _request, before) => {
      if (before) patchRow(client, id, before)
      if (!missingFieldsOf(error)) notifyProblem(problemText(error))
    },
  })
  const run = (request: () => Promise<Conversation>, shown: Partial<ConversationListItem> = {}) =>
    act.mutateAsync({ run: request, shown })
  const change = (body: Change, shown: Partial<ConversationListItem> = {}) =>
    act.mutateAsync({ run: () => answer(api.PATCH('/api/v1/conversations/{id}', { ...path, body })), shown })
  const putStatus = (status: Status, own?: OwnStatus) => {
    const body = { status, statusId: own?.id ?? null }
    return run(() => answer(api.PUT('/api/v1/conversations/{id}/status', { ...path, body })), {
      ...{ status, snoozedUntil: null },
      ...{ statusId: own?.id ?? null, statusName: own?.name ?? null },
    })
  }
  const offerParts = useOfferParts(id)
  /** Takes a resolving or a call of spam back to what was, unless that was set aside. */
  const putBack = (before: ConversationListItem | undefined) => {
    const isWaiting = before?.status === 'waiting'
    const isKept = isWaiting || before?.status === 'open'
    const own = isKept && before.statusId && before.statusName
    return putStatus(
      isWaiting ? 'waiting' : 'open',
      own ? { id: before.statusId ?? '', name: own } : undefined,
    )
  }

  return {
    change,
    run,
    missing,
    forgetMissing: () => setMissing(undefined),
    async setStatus(status: Status, own?: OwnStatus): Promise<void> {
      const before = findRow(client, id)
      try {
        await putStatus(status, own)
      } catch (error) {
        const fieldIds = missingFieldsOf(error)
        if (fieldIds) setMissing({ fieldIds, again: () => this.setStatus(status, own) })
        return
      }
      setMissing(undefined)
      if (status !== 'resolved' && status !== 'spam') return
      const done = status === 'resolved' ? 'inbox.resolvedNumber' : 'inbox.markedSpamNumber'
      notifyDone(translate(done, { number: before?.number ?? '' }), {
        label: translate('common.undo'),
        run: () => void putBack(before),
      })
      if (status === 'resolved') void offerParts()
      onLeave()
    },
    async snooze(wished: SnoozeEnd) {
      const until = wished instanceof Date ? wished.toISOString() : wished
      await run(() => answer(api.PUT('/api/v1/conversations/{id}/snooze', { ...path, body: { until } })), {
        status: 'snoozed',
        snoozedUntil: wished instanceof Date ? until : null,
      })
      notifyDone(translate('inbox.snoozedDone'), {
        label: translate('common.undo'),
        run: () => void putStatus('open'),
      })
      onLeave()
    },
    async markUnread() {
      patchRow(client, id, { isUnread: true })
      await answer(api.DELETE('/api/v1/conversations/{id}/read', path)).catch((error) =>
        notifyProblem(problemText(error)),
      )
      onClose()
    },
    async remove() {
      try {
        await answer(api.DELETE('/api/v1/conversations/{id}', path))
        dropRow(client, id)
        notifyDone(translate('inbox.deletedDone'))
        onLeave()
      } catch (error) {
        notifyProblem(problemText(error))
      }
    },
  }
}

export type ConversationActions = ReturnType<typeof useConversationActions>
