import { isStarOnly } from '../../language/review-text/star-only.ts'
import type { SeenReview } from '../source.ts'

/** Whether a review is stars alone: nobody owes it an answer. */
export function saysNothing({ title, text, media }: Pick<SeenReview, 'title' | 'text' | 'media'>): boolean {
  return isStarOnly(`${title}\n${text}`, media.length > 0)
}
