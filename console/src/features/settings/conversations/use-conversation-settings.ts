import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { type ConversationSettings, conversationSettingsOptions } from './queries.ts'

type Changes = Partial<Omit<ConversationSettings, 'version'>>

/** How conversations are worked, and how to save what was changed of it. */
export function useConversationSettings() {
  const client = useQueryClient()
  const { data: settings } = useSuspenseQuery(conversationSettingsOptions)
  // What the form began with: the live connection may bring newer versions into the cache while one edits.
  const version = useRef(settings.version)
  function take(saved: ConversationSettings): ConversationSettings {
    version.current = saved.version
    client.setQueryData(conversationSettingsOptions.queryKey, saved)
    return saved
  }
  return {
    settings,
    save: async (changes: Changes) => {
      const params = { header: { 'if-match': `"${version.current}"` } }
      return take(await answer(api.PATCH('/api/v1/conversation-settings', { params, body: changes })))
    },
    refresh: async () => take(await client.fetchQuery({ ...conversationSettingsOptions, staleTime: 0 })),
  }
}
