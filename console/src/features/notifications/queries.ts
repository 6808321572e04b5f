import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'

export type Notification = components['schemas']['Notification']
export type NotificationSettings = components['schemas']['NotificationSettings']
export type Kind = Notification['kind']
/** What one can choose how to be told of. */
export type ChosenKind = keyof NotificationSettings['choices']

const pageSize = 30

export const notificationsOptions = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal, pageParam }) => {
    const query = { limit: pageSize, ...(pageParam && { cursor: pageParam }) }
    return answer(api.GET('/api/v1/notifications', { params: { query }, signal }))
  },
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  staleTime: 60_000,
})

export const notificationSettingsOptions = queryOptions({
  queryKey: ['notification-settings'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/notification-settings', { signal })),
})

export const devicesOptions = queryOptions({
  queryKey: ['push-subscriptions'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/push-subscriptions', { signal }))).items,
})
