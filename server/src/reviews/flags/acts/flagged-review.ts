import { visibleLocations } from '../../../accounts/index.ts'
import type { Tx } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import type { FlagState } from './state-after.ts'

/**
 * A review the actor sees, held against others who act about it at the same time.
 * @throws AppError not_found
 */
export async function holdReview(tx: Tx, id: string) {
  const review = await tx.db
    .selectFrom('reviews')
    .innerJoin('channels', (join) =>
      join
        .onRef('channels.accountId', '=', 'reviews.accountId')
        .onRef('channels.id', '=', 'reviews.channelId'),
    )
    .select(['reviews.id', 'reviews.channelId', 'reviews.locationId', 'conversationId', 'stars', 'removedAt'])
    .select(['channels.connector', 'flagState'])
    .where('reviews.accountId', '=', tx.accountId)
    .where('reviews.id', '=', id)
    .where(visibleLocations(tx.actor, 'reviews.locationId'))
    .forNoKeyUpdate('reviews')
    .executeTakeFirst()
  if (!review) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
  return review
}

export type HeldReview = Awaited<ReturnType<typeof holdReview>>

/** The flag of a review that was not withdrawn, held. */
export async function findFlag(tx: Tx, reviewId: string) {
  return tx.db
    .selectFrom('reviewFlags')
    .select(['id', 'category', 'note', 'state', 'hasAppealed', 'stepCount', 'version', 'remindFrom'])
    .select(['openedAt', 'actedBy'])
    .where('accountId', '=', tx.accountId)
    .where('reviewId', '=', reviewId)
    .where('state', '<>', 'withdrawn')
    .executeTakeFirst()
}

/** Keeps on the review how far its flag is, for lists and numbers. */
export async function setFlagState(
  tx: Tx,
  reviewId: string,
  flagState: 'cleared' | Exclude<FlagState, 'withdrawn'>,
): Promise<void> {
  await tx.db
    .updateTable('reviews')
    .set({ flagState })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', reviewId)
    .execute()
}
