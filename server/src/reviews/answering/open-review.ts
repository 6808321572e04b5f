import { readDefaultLocale, requirePermission, visibleLocations } from '../../accounts/index.ts'
import { type Connectors, receiveMessages } from '../../conversations/index.ts'
import { type Context, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { ReviewCapability } from '../platforms/capability.ts'
import { holdReviews } from '../taking/hold-reviews.ts'
import { messageOf } from '../taking/message-of.ts'

/**
 * The conversation in which a review is answered; begun for one that asked for none (stars alone, or years ago). Nobody
 * is called for it. Returns its id.
 * @throws AppError not_found
 */
export async function openReview(
  context: Context,
  connectors: Connectors,
  { reviewId, platformOf }: { reviewId: string; platformOf(kind: string): ReviewCapability | undefined },
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  return context.transaction(async (tx) => {
    const named = await tx.db
      .selectFrom('reviews')
      .innerJoin('channels', (join) =>
        join
          .onRef('channels.accountId', '=', 'reviews.accountId')
          .onRef('channels.id', '=', 'reviews.channelId'),
      )
      .select(['reviews.channelId', 'reviews.externalId', 'channels.connector'])
      .where('reviews.accountId', '=', tx.accountId)
      .where('reviews.id', '=', reviewId)
      .where(visibleLocations(tx.actor, 'reviews.locationId'))
      .executeTakeFirst()
    const platform = named && platformOf(named.connector)
    const [state] = named ? (await holdReviews(tx, [named])).values() : []
    if (!named || !platform || !state)
      throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
    if (state.conversationId) return state.conversationId
    const { channelId } = named
    const locale = await readDefaultLocale(tx)
    const told = { reviewId, channelId, deliveryId: null, platform, locale, state }
    const [received] = await receiveMessages(within(context, tx), connectors, [
      { ...messageOf(context, told), isHistory: true },
    ])
    if (!received || received.outcome === 'deleted')
      throw new AppError('conflict', 'The conversation of this review was deleted.', {
        key: 'review_deleted',
      })
    await tx.db
      .updateTable('reviews')
      .set({ conversationId: received.conversationId })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', reviewId)
      .execute()
    return received.conversationId
  })
}
