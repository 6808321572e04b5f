import type { ReviewCapability } from '../platforms/capability.ts'
import type { GoneReview, SeenReview } from '../source.ts'
import type { ReviewChange } from './change-of.ts'
import type { Held } from './hold-reviews.ts'
import type { ReviewState } from './review-state.ts'

/** A look at a review, and where it came from. */
export type Taking = {
  channelId: string
  deliveryId: string | null
  platform: ReviewCapability
  seen: SeenReview | GoneReview
  /** What is too old to call for anybody waits for no answer either. */
  isQuietWhenOld?: true
}

/** What a look makes of a review. */
export type Step = Taking & {
  id: string
  before: Held | undefined
  after: ReviewState
  change: ReviewChange
}
