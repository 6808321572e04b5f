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

export const sorts = [
  ...(['worth', 'newest', 'oldest', 'due', 'waiting', 'priority', 'created'] as const),
  /** What fits a search best. */
  'relevance',
] as const

export type Sort = (typeof sorts)[number]

/** What narrows the numbers about searches; part of the address. */
export type SearchesSearch = {
  days?: string
  locale?: string
  location?: string
  outcome?: string
}

/** What narrows the list of articles; part of the address. */
export type ArticleSearch = {
  topic?: string
  state?: string
  missing?: string
  kind?: string
  policy?: string
  owner?: string
  archived?: string
  q?: string
}

/** What narrows the list of reviews; part of the address. */
export type ReviewsSearch = {
  state?: string
  stars?: string
  source?: string
  location?: string
  tone?: string
  theme?: string
  feeling?: string
  language?: string
  hint?: string
  /** A number opens just what it counts: in these days, in this region, only what says something bad. */
  from?: string
  until?: string
  region?: string
  complaints?: string
  answer?: string
  /** What is reported of them. */
  flag?: string
}

/** What the numbers of reviews are narrowed to. */
export type TrendSearch = {
  period?: string
  region?: string
  location?: string
  source?: string
  theme?: string
  suspects?: string
  state?: string
}

/** Whose visits of which day; part of the address. */
export type VisitsSearch = { day?: string; location?: string }

/** What narrows the records of a directory; part of the address. */
export type ListingsSearch = { state?: string; q?: string }

/** What narrows how right locations are shown, and the records a number of it counts. */
export type AccuracySearch = {
  directory?: string
  region?: string
  field?: string
  severity?: string
  compared?: string
}

/** The pages of the settings, by the name in their address. */
export const settingsPages = [
  'profile',
  'notifications',
  'brand',
  'public-pages',
  'locations',
  'bulk',
  'proposals',
  'location-rules',
  'locator',
  'regions',
  'people',
  'departments',
  'rules',
  'automations',
  'assignment',
  'suggestions',
  'conversations',
  'callbacks',
  'visits',
  'review-flags',
  'tags',
  'fields',
  'statuses',
  'sla',
  'review-strategies',
  'missed',
  'review-approval',
  'drafting',
  'review-learning',
  'snippets',
  'macros',
  'signatures',
  'templates',
  'channels',
  'deliveries',
  'api-keys',
  'webhooks',
  'imports',
  'sign-in',
  'audit',
  'doctor',
] as const

export type SettingsPage = (typeof settingsPages)[number]

export type LocationTab = 'details' | 'hours' | 'offer' | 'showcase' | 'credentials' | 'history'

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
  /** Many locations side by side. */
  locationGrid: () => '/settings/locations/grid',
  /** A table of locations that was brought. */
  locationImport: (id: string) => `/settings/bulk/imports/${id}`,
  /** Days of many locations in one act. */
  newDays: () => '/settings/bulk/days',
  daysAct: (id: string) => `/settings/bulk/days/${id}`,
  newChannel: () => '/settings/channels/new',
  channel: (id: string) => `/settings/channels/${id}`,
  newSnippet: () => '/settings/snippets/new',
  snippet: (id: string) => `/settings/snippets/${id}`,
  newMacro: () => '/settings/macros/new',
  macro: (id: string) => `/settings/macros/${id}`,
  /** Of a location, or of the `brand`. */
  signature: (place: string) => `/settings/signatures/${place}`,
  /** How reviews of one tone, or about one theme, are answered. */
  reviewStrategy: (kind: string, key: string) => `/settings/review-strategies/${kind}/${key}`,
  newPolicy: () => '/settings/sla/new',
  policy: (id: string) => `/settings/sla/${id}`,
  newWebhook: () => '/settings/webhooks/new',
  import: (id: string) => `/settings/imports/${id}`,
  webhook: (id: string, tab: 'log' | 'settings' = 'log') =>
    tab === 'log' ? `/settings/webhooks/${id}` : `/settings/webhooks/${id}/${tab}`,
  member: (id: string) => `/settings/people/${id}`,
  /** How much somebody takes on, and when they work. */
  memberWork: (id: string) => `/settings/people/${id}/work`,
  newRule: () => '/settings/rules/new',
  rule: (id: string) => `/settings/rules/${id}`,
  newAutomation: () => '/settings/automations/new',
  automation: (id: string) => `/settings/automations/${id}`,
  workload: () => '/workload',
  visits: () => '/visits',
  helpCentre: () => '/help-centre',
  article: (id: string) => `/help-centre/articles/${id}`,
  searches: () => '/help-centre/searches',
  reviews: () => '/reviews',
  /** What reviews teach, over time and by place. */
  reviewTrends: () => '/reviews/trends',
  reviewMap: () => '/reviews/map',
  reviewImports: () => '/reviews/imports',
  reviewImport: (id: string) => `/reviews/imports/${id}`,
  review: (id: string) => `/reviews/${id}`,
  reviewAsking: () => '/reviews/asking',
  listings: () => '/listings',
  directory: (id: string) => `/listings/${id}`,
  /** One record of a directory. */
  listingRecords: () => '/listings/records',
  listing: (id: string) => `/listings/records/${id}`,
  inbox: (view: View, conversationId?: string) =>
    conversationId ? `/inbox/${view}/${conversationId}` : `/inbox/${view}`,
}

export function isView(text: string): text is View {
  return views.some((view) => view === text)
}
