import type { SeenReview } from '../src/reviews/index.ts'
import type { ReviewCapability } from '../src/reviews/platforms/capability.ts'

/** A platform as good as any, in what it lets us do. */
export const aPlatform: ReviewCapability = {
  ...{
    kind: 'starboard',
    name: 'Starboard',
    list: 'all',
    reachesBackDays: null,
    showsStarOnly: true,
    scale: 'stars',
  },
  reply: {
    ...{ by: 'api', most: 4_000, unit: 'characters', allowsEmoji: true, allowsLinks: true, similar: 'warn' },
    ...{ isModerated: true, canChange: true, canWithdraw: true },
  },
  ...{ push: true, storing: 'yes', keepsHours: null, mayBeAskedFor: true, manageUrl: null },
}

/** What somebody said, differing from the usual in some things. */
export function aReview(differing: Partial<SeenReview> = {}): SeenReview {
  const writtenAt = differing.writtenAt ?? new Date('2026-06-01T10:00:00Z')
  return {
    ...{ externalId: 'r1', placeId: 'p1', placeName: 'Aurora Turin', author: { name: 'Ada L.', id: null } },
    rating: { native: '2', stars: 2 },
    ...{ title: '', text: 'Nobody picked up the phone.', translation: '', language: 'en' },
    ...{ writtenAt, changedAt: writtenAt, media: [], url: 'https://starboard.example/r1', reply: null },
    ...differing,
  }
}
