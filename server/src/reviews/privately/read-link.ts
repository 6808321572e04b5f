import type { Visit } from '../../accounts/index.ts'
import { readToken } from '../../conversations/index.ts'
import { AppError } from '../../platform/errors.ts'

export type OpenLink = {
  id: string
  reviewId: string
  placeName: string | null
  placeSlug: string | null
}

/** What a private link leads to. @throws AppError not_found for what we did not sign, and for what is over */
export async function readLink({ context, params }: Visit): Promise<OpenLink> {
  const token = readToken(context.secrets, context.accountId, params.token ?? '')
  const found = token?.kind === 'private' ? await context.read((tx) => find(tx, token.id)) : undefined
  if (!found) throw new AppError('not_found', 'There is no such link.', { key: 'private_link_gone' })
  const { revokedAt, expiresAt, ...link } = found
  if (revokedAt !== null || expiresAt <= context.now())
    throw new AppError('not_found', 'This link does not open any more.', { key: 'private_link_over' })
  return link
}

function find(tx: Parameters<Parameters<Visit['context']['read']>[0]>[0], id: string) {
  return tx.db
    .selectFrom('reviewPrivateLinks as link')
    .innerJoin('reviews', (join) =>
      join.onRef('reviews.accountId', '=', 'link.accountId').onRef('reviews.id', '=', 'link.reviewId'),
    )
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'reviews.accountId')
        .onRef('locations.id', '=', 'reviews.locationId'),
    )
    .select(['link.id', 'link.reviewId', 'link.revokedAt', 'link.expiresAt'])
    .select(['locations.name as placeName', 'locations.slug as placeSlug'])
    .where('link.accountId', '=', tx.accountId)
    .where('link.id', '=', id)
    .executeTakeFirst()
}
