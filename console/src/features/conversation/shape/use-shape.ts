import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { dropRow } from '../../../lib/live-cache.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import { useOpenConversation } from './use-open-conversation.ts'

type Numbered = { id: string; number: number }

/** What can be made of a conversation together with others. What fails is said; `true` when it was done. */
export function useShape(id: string) {
  const client = useQueryClient()
  const translate = useTranslate()
  const problemText = useProblemText()
  const open = useOpenConversation()
  const path = { params: { path: { id } } }

  const renewAll = () =>
    Promise.all(['conversations', 'contacts'].map((name) => client.invalidateQueries({ queryKey: [name] })))
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      void client.invalidateQueries({ queryKey: conversationKeys.related(id) })
      return true
    } catch (error) {
      notifyProblem(problemText(error))
      return false
    }
  }
  const unmerge = (keptId: string, mergeId: string, number: number) =>
    attempt(async () => {
      const params = { path: { id: keptId, mergeId } }
      const { id: backId } = await answer(
        api.DELETE('/api/v1/conversations/{id}/merges/{mergeId}', { params }),
      )
      await renewAll()
      notifyDone(translate('shape.unmergedDone', { number }), {
        label: translate('shape.open'),
        run: () => open(backId),
      })
    })

  return {
    unmerge,
    /** Makes one part of the other, whichever of the two is open. */
    merge: (kept: Numbered, merged: Numbered) =>
      attempt(async () => {
        const params = { path: { id: kept.id } }
        const body = { otherIds: [merged.id] }
        const { items } = await answer(api.POST('/api/v1/conversations/{id}/merges', { params, body }))
        dropRow(client, merged.id)
        open(kept.id, true)
        await renewAll()
        notifyDone(translate('shape.mergedDone', { merged: merged.number, kept: kept.number }), {
          label: translate('common.undo'),
          run: () => void unmerge(kept.id, items[0]?.id ?? '', merged.number),
        })
      }),
    link: (other: Numbered) =>
      attempt(async () => {
        const params = { path: { id, otherId: other.id } }
        await answer(api.PUT('/api/v1/conversations/{id}/links/{otherId}', { params }))
        notifyDone(translate('shape.linkedDone', { number: other.number }))
      }),
    unlink: (other: Numbered) =>
      attempt(() => {
        const params = { path: { id, otherId: other.id } }
        return answer(api.DELETE('/api/v1/conversations/{id}/links/{otherId}', { params }))
      }),
    setParent: (childId: string, parent: Numbered | null) =>
      attempt(async () => {
        const params = { path: { id: childId } }
        const body = { parentId: parent?.id ?? null }
        await answer(api.PUT('/api/v1/conversations/{id}/parent', { params, body }))
        if (parent) notifyDone(translate('shape.partDone', { number: parent.number }))
      }),
    split: (messageId: string, isAlone: boolean) =>
      attempt(async () => {
        const made = await answer(
          api.POST('/api/v1/conversations/{id}/splits', { ...path, body: { messageId, isAlone } }),
        )
        await renewAll()
        notifyDone(translate('shape.splitDone', { number: made.number }), {
          label: translate('shape.open'),
          run: () => open(made.id),
        })
      }),
    changeChannel: (channelId: string) =>
      attempt(async () => {
        const changed = await answer(
          api.PUT('/api/v1/conversations/{id}/channel', { ...path, body: { channelId } }),
        )
        client.setQueryData(conversationKeys.detail(id), changed)
        void client.invalidateQueries({ queryKey: conversationKeys.recipients(id) })
      }),
    follow: (memberId: string, isFollowing: boolean) =>
      attempt(async () => {
        const params = { path: { id, memberId } }
        const resource = '/api/v1/conversations/{id}/followers/{memberId}'
        await answer(isFollowing ? api.PUT(resource, { params }) : api.DELETE(resource, { params }))
        await client.invalidateQueries({ queryKey: conversationKeys.detail(id) })
      }),
  }
}
