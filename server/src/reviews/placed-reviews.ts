import { visibleLocations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'

/** The reviews the actor may see, with the source each is of and the location it is about, if that is known. */
export function placedReviews(tx: Tx) {
  return tx.db
    .selectFrom('reviews')
    .innerJoin('channels', (join) =>
      join
        .onRef('channels.accountId', '=', 'reviews.accountId')
        .onRef('channels.id', '=', 'reviews.channelId'),
    )
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'reviews.accountId')
        .onRef('locations.id', '=', 'reviews.locationId'),
    )
    .where('reviews.accountId', '=', tx.accountId)
    .where(visibleLocations(tx.actor, 'reviews.locationId'))
}
