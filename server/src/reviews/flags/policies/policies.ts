import type { SignKind } from '../signs/sign.ts'
import { google } from './google.ts'
import { anyPlatform, appStore, facebook, googlePlay, trustpilot, yelp } from './others.ts'
import type { Category, Policy } from './policy.ts'

const policies: Readonly<Record<string, Policy>> = {
  google_reviews: google,
  facebook_reviews: facebook,
  trustpilot_reviews: trustpilot,
  yelp_reviews: yelp,
  app_store_reviews: appStore,
  google_play_reviews: googlePlay,
}

/** How the platform behind a kind of channel is told that a review is against its rules. */
export function policyOf(kind: string): Policy {
  return policies[kind] ?? anyPlatform
}

/** The category most signs speak for; of those alike the first. Undefined: none speaks for any. */
export function categoryFor({ categories }: Policy, kinds: readonly SignKind[]): Category | undefined {
  const fitting = categories.map((category) => ({
    category,
    // A demand decides: its category is the one with a way of its own.
    count: category.fits.reduce(
      (sum, kind) => sum + (kinds.includes(kind) ? (kind === 'extortion' ? 9 : 1) : 0),
      0,
    ),
  }))
  return fitting.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count)[0]
    ?.category
}
