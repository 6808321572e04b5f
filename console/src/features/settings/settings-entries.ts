import {
  IconBuildingStore,
  IconClipboardList,
  IconForms,
  IconInboxOff,
  IconKey,
  IconLock,
  IconMap2,
  IconMessages,
  IconPalette,
  IconProgress,
  IconRoute,
  IconStethoscope,
  IconTag,
  IconUserCircle,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
} from '@tabler/icons-react'
import type { MessageKey } from '../../lib/message-keys.ts'
import type { Session } from '../../lib/shapes.ts'
import type { SettingsPage } from '../../paths.ts'

type Permission = Session['permissions'][number]

export type SettingsEntry = {
  page: SettingsPage
  name: MessageKey
  icon: typeof IconKey
  /** Who may see it; without one everybody. */
  permission?: Permission
}

export type SettingsGroup = { name: MessageKey; entries: readonly SettingsEntry[] }

const groups: readonly SettingsGroup[] = [
  {
    name: 'settings.groupYou',
    entries: [{ page: 'profile', name: 'settings.profile', icon: IconUserCircle }],
  },
  {
    name: 'settings.groupBrand',
    entries: [
      { page: 'brand', name: 'settings.brand', icon: IconPalette, permission: 'account.manage' },
      {
        page: 'locations',
        name: 'settings.locations',
        icon: IconBuildingStore,
        permission: 'locations.manage',
      },
      { page: 'regions', name: 'settings.regions', icon: IconMap2, permission: 'locations.create' },
    ],
  },
  {
    name: 'settings.groupTeam',
    entries: [
      { page: 'people', name: 'settings.people', icon: IconUsers, permission: 'members.manage' },
      {
        page: 'departments',
        name: 'settings.departments',
        icon: IconUsersGroup,
        permission: 'departments.manage',
      },
    ],
  },
  {
    name: 'settings.groupMail',
    entries: [
      {
        page: 'conversations',
        name: 'settings.conversations',
        icon: IconMessages,
        permission: 'account.manage',
      },
      { page: 'tags', name: 'settings.tags', icon: IconTag, permission: 'tags.manage' },
      { page: 'fields', name: 'settings.fields', icon: IconForms, permission: 'account.manage' },
      { page: 'statuses', name: 'settings.statuses', icon: IconProgress, permission: 'account.manage' },
      { page: 'channels', name: 'settings.channels', icon: IconRoute, permission: 'channels.manage' },
      { page: 'deliveries', name: 'settings.deliveries', icon: IconInboxOff, permission: 'deliveries.read' },
      { page: 'doctor', name: 'settings.doctor', icon: IconStethoscope, permission: 'doctor.run' },
    ],
  },
  {
    name: 'settings.groupAccess',
    entries: [
      { page: 'sign-in', name: 'settings.signIn', icon: IconLock, permission: 'sso.manage' },
      { page: 'api-keys', name: 'settings.apiKeys', icon: IconKey, permission: 'api_keys.manage' },
      { page: 'webhooks', name: 'settings.webhooks', icon: IconWebhook, permission: 'webhooks.manage' },
      { page: 'audit', name: 'settings.audit', icon: IconClipboardList, permission: 'audit.read' },
    ],
  },
]

/** The settings somebody may see, without empty groups. */
export function settingsFor(permissions: readonly Permission[]): SettingsGroup[] {
  return groups
    .map(({ name, entries }) => ({
      name,
      entries: entries.filter(({ permission }) => !permission || permissions.includes(permission)),
    }))
    .filter(({ entries }) => entries.length > 0)
}
