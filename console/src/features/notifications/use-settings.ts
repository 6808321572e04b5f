import { answer, api } from '../../lib/api.ts'
import { useVersioned } from '../../lib/use-versioned.ts'
import { notificationSettingsOptions } from './queries.ts'
import type { changesOf } from './settings-draft.ts'

/** How one wants to hear of things, and how to save what was changed of it. */
export function useNotificationSettings() {
  const { value: settings, save, refresh } = useVersioned(notificationSettingsOptions)
  return {
    settings,
    save: (body: ReturnType<typeof changesOf>) =>
      save((header) => answer(api.PATCH('/api/v1/notification-settings', { params: { header }, body }))),
    refresh,
  }
}
