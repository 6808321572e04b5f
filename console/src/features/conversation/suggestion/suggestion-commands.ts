import { IconBulb, IconBulbOff } from '@tabler/icons-react'
import type { Command } from '../../../lib/commands.tsx'
import { useTranslate } from '../../../lib/i18n.tsx'
import { openIn, useSuggestion } from './use-suggestion.ts'

/** To accept or dismiss what is suggested, one after the other. */
export function useSuggestionCommands(conversationId: string): Command[] {
  const translate = useTranslate()
  const { suggestion, accept, dismiss } = useSuggestion(conversationId)
  const [next] = openIn(suggestion)
  if (!next) return []
  const { name } = next
  return [
    {
      id: 'accept-suggestion',
      group: 'conversation',
      label: translate('routing.suggestionAccept', { name }),
      keys: 'y',
      icon: IconBulb,
      run: () => void accept({ what: next.what, id: next.id }),
    },
    {
      id: 'dismiss-suggestion',
      group: 'conversation',
      label: translate('routing.suggestionDismiss', { name }),
      keys: 'shift+y',
      icon: IconBulbOff,
      run: () => void dismiss({ what: next.what, id: next.id }),
    },
  ]
}
