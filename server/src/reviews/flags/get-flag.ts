import { sql } from 'kysely'
import { visibleLocations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { categoryFor, policyOf } from './policies/policies.ts'
import type { Category, Policy } from './policies/policy.ts'
import { readSigns } from './read-signs.ts'
import { reviewFlagShape, reviewFlagStateShape } from './shapes.ts'
import { countReasons } from './signs/weigh.ts'

/** What was observed about a review, what can be done about it, and what was. @throws AppError not_found */
export async function getFlag(tx: Tx, reviewId: string) {
  const review = await tx.db
    .selectFrom('reviews')
    .innerJoin('channels', (join) =>
      join
        .onRef('channels.accountId', '=', 'reviews.accountId')
        .onRef('channels.id', '=', 'reviews.channelId'),
    )
    .select(['flagState', 'connector', 'reviews.url'])
    .where('reviews.accountId', '=', tx.accountId)
    .where('reviews.id', '=', reviewId)
    .where(visibleLocations(tx.actor, 'reviews.locationId'))
    .executeTakeFirst()
  if (!review) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
  const policy = policyOf(review.connector)
  const signs = await readSigns(tx, reviewId)
  const { flag, version } = await readFlag(tx, reviewId)
  return reviewFlagShape.parse({
    reviewId,
    state: reviewFlagStateShape.parse(review.flagState),
    signs,
    reasons: countReasons(signs),
    categories: policy.categories.map((category) => ({
      ...{ key: category.key, words: category.words },
      reportUrl: reportUrlOf(policy, category, review.url),
    })),
    suggested:
      categoryFor(
        policy,
        signs.map(({ kind }) => kind),
      )?.key ?? null,
    ...{ rulesUrl: policy.rulesUrl, trackUrl: policy.trackUrl, flag, version },
  })
}

/** Where a review is reported: where this category is, else where all are, else on the review's own page. */
export function reportUrlOf(
  policy: Policy,
  category: Category | undefined,
  url: string | null,
): string | null {
  const there = category?.reportUrl ?? policy.reportUrl ?? url
  return there && /^https?:/.test(there) ? there : null
}

async function readFlag(tx: Tx, reviewId: string) {
  // The last one that was taken back is shown as well, until there is another.
  const flag = await tx.db
    .selectFrom('reviewFlags')
    .select(['id', 'category', 'note', 'state', 'hasAppealed', 'openedAt', 'version'])
    .where('accountId', '=', tx.accountId)
    .where('reviewId', '=', reviewId)
    .orderBy('openedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!flag) return { flag: null, version: 0 }
  const steps = await tx.db
    .selectFrom('reviewFlagSteps as one')
    .leftJoin('members', (join) =>
      join.onRef('members.accountId', '=', 'one.accountId').onRef('members.id', '=', 'one.actorId'),
    )
    .select(['one.number', 'one.step', 'one.reference', 'one.note', 'members.name as by', 'one.at'])
    .select(sql<string | null>`one.on_day::text`.as('on'))
    .where('one.accountId', '=', tx.accountId)
    .where('one.flagId', '=', flag.id)
    .orderBy('one.number')
    .execute()
  const { id, version, ...rest } = flag
  return { flag: { ...rest, steps }, version }
}
