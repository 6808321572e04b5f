import { visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** A review the actor may see, held until the transaction ends. @throws AppError not_found */
export async function lockReview(tx: Tx, id: string) {
  const review = await tx.db
    .selectFrom('reviews')
    .select(['id', 'locationId', 'conversationId', 'channelId', 'versionCount'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where(visibleLocations(tx.actor, 'reviews.locationId'))
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!review) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
  return review
}
