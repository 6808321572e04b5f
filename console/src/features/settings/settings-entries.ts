import {
  IconArrowsSplit2,
  IconArrowsTransferUp,
  IconBell,
  IconBolt,
  IconBuildingStore,
  IconBulb,
  IconCalendarUser,
  IconChecklist,
  IconClipboardList,
  IconFlag,
  IconForms,
  IconHourglass,
  IconHourglassOff,
  IconInboxOff,
  IconKey,
  IconLock,
  IconLockCog,
  IconMailCog,
  IconMap2,
  IconMapSearch,
  IconMessages,
  IconPalette,
  IconPhoneCall,
  IconPlayerTrackNext,
  IconProgress,
  IconRobot,
  IconRoute,
  IconSchool,
  IconSignature,
  IconSparkles,
  IconStars,
  IconStethoscope,
  IconTableImport,
  IconTag,
  IconUserCheck,
  IconUserCircle,
  IconUserQuestion,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
  IconWorld,
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
    entries: [
      { page: 'profile', name: 'settings.profile', icon: IconUserCircle },
      { page: 'notifications', name: 'settings.notifications', icon: IconBell },
    ],
  },
  {
    name: 'settings.groupBrand',
    entries: [
      { page: 'brand', name: 'settings.brand', icon: IconPalette, permission: 'account.manage' },
      {
        page: 'public-pages',
        name: 'settings.publicPages',
        icon: IconWorld,
        permission: 'account.manage',
      },
      {
        page: 'locations',
        name: 'settings.locations',
        icon: IconBuildingStore,
        permission: 'locations.manage',
      },
      { page: 'bulk', name: 'settings.bulk', icon: IconTableImport, permission: 'locations.manage' },
      {
        page: 'proposals',
        name: 'settings.proposals',
        icon: IconChecklist,
        permission: 'locations.manage',
      },
      {
        page: 'location-rules',
        name: 'settings.locationRules',
        icon: IconLockCog,
        permission: 'locations.approve',
      },
      { page: 'locator', name: 'settings.locator', icon: IconMapSearch, permission: 'account.manage' },
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
      {
        page: 'assignment',
        name: 'settings.assignment',
        icon: IconUserCheck,
        permission: 'routing.manage',
      },
    ],
  },
  {
    name: 'settings.groupMail',
    entries: [
      { page: 'rules', name: 'settings.rules', icon: IconArrowsSplit2, permission: 'routing.manage' },
      {
        page: 'automations',
        name: 'settings.automations',
        icon: IconRobot,
        permission: 'routing.manage',
      },
      {
        page: 'suggestions',
        name: 'settings.suggestions',
        icon: IconBulb,
        permission: 'routing.manage',
      },
      {
        page: 'conversations',
        name: 'settings.conversations',
        icon: IconMessages,
        permission: 'account.manage',
      },
      {
        page: 'callbacks',
        name: 'settings.callbacks',
        icon: IconPhoneCall,
        permission: 'account.manage',
      },
      { page: 'visits', name: 'settings.visits', icon: IconCalendarUser, permission: 'account.manage' },
      {
        page: 'review-flags',
        name: 'settings.reviewFlags',
        icon: IconFlag,
        permission: 'account.manage',
      },
      { page: 'tags', name: 'settings.tags', icon: IconTag, permission: 'tags.manage' },
      { page: 'fields', name: 'settings.fields', icon: IconForms, permission: 'account.manage' },
      { page: 'statuses', name: 'settings.statuses', icon: IconProgress, permission: 'account.manage' },
      { page: 'snippets', name: 'settings.snippets', icon: IconBolt, permission: 'conversations.write' },
      {
        page: 'macros',
        name: 'settings.macros',
        icon: IconPlayerTrackNext,
        permission: 'conversations.write',
      },
      {
        page: 'signatures',
        name: 'settings.signatures',
        icon: IconSignature,
        permission: 'locations.manage',
      },
      { page: 'templates', name: 'settings.templates', icon: IconMailCog, permission: 'account.manage' },
      { page: 'drafting', name: 'settings.drafting', icon: IconSparkles, permission: 'account.manage' },
      {
        page: 'review-learning',
        name: 'settings.reviewLearning',
        icon: IconSchool,
        permission: 'account.manage',
      },
      { page: 'sla', name: 'settings.sla', icon: IconHourglass, permission: 'account.manage' },
      {
        page: 'review-strategies',
        name: 'settings.reviewStrategies',
        icon: IconStars,
        permission: 'account.manage',
      },
      {
        page: 'review-approval',
        name: 'settings.reviewApproval',
        icon: IconUserQuestion,
        permission: 'account.manage',
      },
      { page: 'missed', name: 'settings.missed', icon: IconHourglassOff, permission: 'views.share' },
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
      {
        page: 'imports',
        name: 'settings.imports',
        icon: IconArrowsTransferUp,
        permission: 'imports.manage',
      },
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
