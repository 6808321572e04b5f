import type { ReviewCapability } from '../../reviews/index.ts'

export const capability: ReviewCapability = {
  ...{ kind: 'trustpilot_reviews', name: 'Trustpilot', list: 'all', reachesBackDays: null },
  // Nobody can write one there without words.
  ...{ showsStarOnly: false, scale: 'stars' },
  reply: {
    ...{ by: 'api', most: null, unit: 'characters', allowsEmoji: true, allowsLinks: true },
    ...{ similar: 'warn', isModerated: false, canChange: false, canWithdraw: true },
  },
  ...{ push: true, storing: 'yes', keepsHours: null, mayBeAskedFor: true },
  manageUrl: 'https://businessapp.b2b.trustpilot.com/reviews',
}
