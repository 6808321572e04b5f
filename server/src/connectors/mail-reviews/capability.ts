import type { ReviewCapability } from '../../reviews/index.ts'

/** What a platform without an interface writes by e-mail of new reviews; it is answered on its own pages. */
export const capability: ReviewCapability = {
  ...{ kind: 'mail_reviews', name: 'E-mail', list: 'some', reachesBackDays: null },
  ...{
    isAnyPlatform: true,
    showsStarOnly: true,
    scale: 'stars',
    push: false,
    storing: 'yes',
    keepsHours: null,
  },
  reply: {
    ...{ by: 'by_hand', most: null, unit: 'characters', allowsEmoji: true, allowsLinks: true },
    ...{ similar: 'warn', isModerated: false, canChange: false, canWithdraw: false },
  },
  ...{ mayBeAskedFor: true, manageUrl: null },
}
