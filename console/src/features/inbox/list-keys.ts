import type { RefObject } from 'react'
import { useCommands } from '../../lib/commands.tsx'
import { useTranslate } from '../../lib/i18n.tsx'
import type { ConversationListItem } from '../../lib/shapes.ts'

type ListKeys = {
  rows: readonly ConversationListItem[]
  openId: string | undefined
  onOpen: (id: string) => void
  onClose: () => void
  holder: RefObject<HTMLElement | null>
  scrollTo: (index: number) => void
  onChoose: ((id: string) => void) | undefined
}

/**
 * j and k walk the list. While a conversation is open they open the next one; otherwise they move the focus, and
 * Enter or o opens. x chooses it for what is then done to all that are chosen.
 */
export function useListKeys(keys: ListKeys): void {
  const { rows, openId, onOpen, onClose, holder, scrollTo, onChoose } = keys
  const translate = useTranslate()

  function focusedIndex() {
    const id = document.activeElement?.closest('[data-conversation]')?.getAttribute('data-conversation')
    return rows.findIndex((row) => row.id === (id ?? openId))
  }
  function walk(step: 1 | -1) {
    const index = Math.min(rows.length - 1, Math.max(0, focusedIndex() + step))
    const row = rows[index]
    if (!row) return
    scrollTo(index)
    if (openId) return onOpen(row.id)
    // The row may be drawn only after the scroll.
    requestAnimationFrame(() =>
      holder.current?.querySelector<HTMLElement>(`[data-conversation="${row.id}"]`)?.focus(),
    )
  }
  function openFocused() {
    const row = rows[focusedIndex()]
    if (row) onOpen(row.id)
  }
  function chooseFocused() {
    const row = rows[Math.max(0, focusedIndex())]
    if (row) onChoose?.(row.id)
  }
  useCommands([
    ...(onChoose
      ? [
          {
            id: 'choose',
            group: 'move' as const,
            label: translate('views.chooseRow'),
            keys: 'x',
            run: chooseFocused,
          },
        ]
      : []),
    { id: 'next', group: 'move', label: translate('inbox.nextConversation'), keys: 'j', run: () => walk(1) },
    {
      id: 'previous',
      group: 'move',
      label: translate('inbox.previousConversation'),
      keys: 'k',
      run: () => walk(-1),
    },
    { id: 'open', group: 'move', label: translate('inbox.openConversation'), keys: 'o', run: openFocused },
    {
      id: 'back',
      group: 'move',
      label: translate('inbox.backToList'),
      keys: 'escape',
      run: onClose,
    },
  ])
}
