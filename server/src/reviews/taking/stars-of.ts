import type { SeenReview } from '../source.ts'

/** How many whole stars of five a review gives; halves count up, as platforms show them. What it gave exactly is kept beside. */
export function starsOf({ rating }: Pick<SeenReview, 'rating'>): number | null {
  return rating && Math.min(5, Math.max(1, Math.round(rating.stars)))
}
