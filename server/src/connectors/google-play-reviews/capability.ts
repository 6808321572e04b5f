import type { ReviewCapability } from '../../reviews/index.ts'

export const capability: ReviewCapability = {
  ...{ kind: 'google_play_reviews', name: 'Google Play', list: 'some', reachesBackDays: 7 },
  ...{ showsStarOnly: false, scale: 'stars' },
  reply: {
    ...{ by: 'api', most: 350, unit: 'characters', allowsEmoji: true, allowsLinks: true },
    ...{ similar: 'warn', isModerated: false, canChange: true, canWithdraw: false },
  },
  ...{ push: false, storing: 'yes', keepsHours: null, mayBeAskedFor: true },
  manageUrl: 'https://play.google.com/console',
}
