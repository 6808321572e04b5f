import { answer, api } from '../../../lib/api.ts'
import { useVersioned } from '../../../lib/use-versioned.ts'
import { type ConversationSettings, conversationSettingsOptions } from './queries.ts'

type Changes = Partial<Omit<ConversationSettings, 'version'>>

/** How conversations are worked, and how to save what was changed of it. */
export function useConversationSettings() {
  const { value: settings, save, refresh } = useVersioned(conversationSettingsOptions)
  return {
    settings,
    save: (body: Changes) =>
      save((header) => answer(api.PATCH('/api/v1/conversation-settings', { params: { header }, body }))),
    refresh,
  }
}
