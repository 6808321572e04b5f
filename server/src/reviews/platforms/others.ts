import type { ReviewCapability } from './capability.ts'

const byHand = {
  by: 'by_hand',
  ...{ most: null, unit: 'characters', allowsEmoji: true, allowsLinks: true },
  ...{ similar: 'warn', isModerated: false, canChange: false, canWithdraw: false },
} as const satisfies ReviewCapability['reply']

/** Platforms nothing is asked of: what comes of them comes in another way, or not at all. */
export const otherPlatforms: readonly ReviewCapability[] = [
  {
    // Five of a place may be shown live, and nothing but its id kept: https://tripadvisor-content-api.readme.io
    ...{ kind: 'tripadvisor_reviews', name: 'Tripadvisor', list: 'some', reachesBackDays: null },
    ...{ showsStarOnly: false, scale: 'stars', push: false, storing: 'id_only', keepsHours: 0 },
    reply: { ...byHand, isModerated: true },
    ...{ mayBeAskedFor: true, manageUrl: 'https://www.tripadvisor.com/Owners' },
  },
  {
    // «Location owners cannot use these API»: neither read nor answered by anybody but Apple's partners.
    ...{ kind: 'apple_maps_reviews', name: 'Apple Maps', list: 'none', reachesBackDays: null },
    ...{ showsStarOnly: null, scale: 'recommends', push: false, storing: 'none', keepsHours: 0 },
    reply: { ...byHand, by: 'none' },
    ...{ mayBeAskedFor: true, manageUrl: null },
  },
]
