import { queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../../lib/api.ts'

export type ConversationSettings = components['schemas']['ConversationSettings']

export const conversationSettingsOptions = queryOptions({
  queryKey: ['conversation-settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/conversation-settings', { signal })),
})
