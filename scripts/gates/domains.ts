/** The domains in their order: one imports only domains before it, and towards later ones emits events. */
export const domains = [
  'accounts',
  'locations',
  'contacts',
  'conversations',
  'routing',
  'knowledge',
  'requests',
  'callbacks',
  'reviews',
  'surveys',
  'promises',
  'journeys',
  'problems',
  'standards',
  'outreach',
  'listings',
  'automations',
  'webhooks',
  'insights',
  'notifications',
  'imports',
] as const

/** The other folders of server/src: what knows no domain, what knows the world, what puts all together. */
export const otherFolders = [
  'platform',
  'language',
  'connectors',
  'backup',
  'export',
  'demo',
  'doctor',
  'commands',
] as const
