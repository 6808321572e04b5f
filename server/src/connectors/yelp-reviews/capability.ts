import type { ReviewCapability } from '../../reviews/index.ts'

export const capability: ReviewCapability = {
  // Three excerpts of a business.
  ...{ kind: 'yelp_reviews', name: 'Yelp', list: 'some', reachesBackDays: null },
  ...{ showsStarOnly: false, scale: 'stars' },
  reply: {
    ...{ by: 'partners', most: 5000, unit: 'characters', allowsEmoji: false, allowsLinks: true },
    // It refuses what is too much like an answer before.
    ...{ similar: 'refuse', isModerated: false, canChange: false, canWithdraw: false },
  },
  ...{ push: false, storing: 'yes', keepsHours: 24, mayBeAskedFor: false },
  manageUrl: 'https://biz.yelp.com',
}
