import type { ReviewCapability } from '../../reviews/index.ts'

export const capability: ReviewCapability = {
  ...{ kind: 'app_store_reviews', name: 'App Store', list: 'all', reachesBackDays: null },
  // Ratings without words are counted there, but not listed.
  ...{ showsStarOnly: false, scale: 'stars' },
  reply: {
    ...{ by: 'api', most: 5970, unit: 'characters', allowsEmoji: true, allowsLinks: true },
    ...{ similar: 'warn', isModerated: true, canChange: true, canWithdraw: true },
  },
  ...{ push: false, storing: 'yes', keepsHours: null, mayBeAskedFor: true },
  manageUrl: 'https://appstoreconnect.apple.com/apps',
}
