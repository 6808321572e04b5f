import type { ReviewCapability } from '../../reviews/index.ts'

export const capability: ReviewCapability = {
  ...{ kind: 'webhook_reviews', name: 'Webhook', list: 'all', reachesBackDays: null },
  ...{ isAnyPlatform: true, showsStarOnly: true, scale: 'stars' },
  reply: {
    ...{ by: 'api', most: null, unit: 'characters', allowsEmoji: true, allowsLinks: true },
    ...{ similar: 'warn', isModerated: false, canChange: true, canWithdraw: true },
  },
  ...{ push: true, storing: 'yes', keepsHours: null, mayBeAskedFor: true },
  manageUrl: null,
}
