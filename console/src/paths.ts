/** The views of the inbox, in the order of the rail. */
export const views = [
  'mine',
  'unassigned',
  'open',
  'waiting',
  'mentions',
  'snoozed',
  'resolved',
  'spam',
  'all',
] as const

export type View = (typeof views)[number]

/** What narrows a view; part of the address, so that it can be sent to a colleague. */
export type InboxSearch = {
  location?: string
  department?: string
  assignee?: string
  contact?: string
  q?: string
  /** A saved view. */
  saved?: string
  /** Conditions, as the API takes them (JSON). */
  filter?: string
  sort?: Sort
}

export const sorts = ['worth', 'newest', 'oldest', 'due', 'waiting', 'priority', 'created'] as const

export type Sort = (typeof sorts)[number]

/** The pages of the settings, by the name in their address. */
export const settingsPages = [
  'profile',
  'brand',
  'locations',
  'regions',
  'people',
  'departments',
  'conversations',
  'tags',
  'fields',
  'statuses',
  'channels',
  'deliveries',
  'api-keys',
  'webhooks',
  'sign-in',
  'audit',
  'doctor',
] as const

export type SettingsPage = (typeof settingsPages)[number]

export type LocationTab = 'details' | 'hours'

/** Every address of the console. Nothing else writes one. */
export const paths = {
  home: () => '/',
  signIn: () => '/signin',
  forgotPassword: () => '/forgot-password',
  resetPassword: () => '/reset-password',
  invitation: (token: string) => `/invitations/${token}`,
  setup: () => '/setup',
  settings: () => '/settings',
  settingsPage: (page: SettingsPage) => `/settings/${page}`,
  location: (id: string, tab: LocationTab = 'details') =>
    tab === 'details' ? `/settings/locations/${id}` : `/settings/locations/${id}/${tab}`,
  newChannel: () => '/settings/channels/new',
  channel: (id: string) => `/settings/channels/${id}`,
  newWebhook: () => '/settings/webhooks/new',
  webhook: (id: string, tab: 'log' | 'settings' = 'log') =>
    tab === 'log' ? `/settings/webhooks/${id}` : `/settings/webhooks/${id}/${tab}`,
  member: (id: string) => `/settings/people/${id}`,
  inbox: (view: View, conversationId?: string) =>
    conversationId ? `/inbox/${view}/${conversationId}` : `/inbox/${view}`,
}

export function isView(text: string): text is View {
  return views.some((view) => view === text)
}
