import type { ReviewCapability } from '../../reviews/index.ts'

/** Reviews of any platform out of a table; where they are answered is known to who brings them. */
export const capability: ReviewCapability = {
  ...{ kind: 'file_reviews', name: 'File', list: 'all', reachesBackDays: null },
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
