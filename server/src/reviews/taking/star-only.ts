/**
 * Whether a review says nothing that could be answered: no letter and no digit of any script, and no picture. Faces are
 * no words, although they tell a mood.
 */
export function isStarOnly(review: { title: string; text: string; media: readonly unknown[] }): boolean {
  return review.media.length === 0 && !/[\p{L}\p{N}]/u.test(`${review.title}${review.text}`)
}
