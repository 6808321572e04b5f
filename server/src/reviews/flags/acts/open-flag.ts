import { audit, requirePermission } from '../../../accounts/index.ts'
import type { Context } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { record } from '../../../platform/events/record.ts'
import { newId } from '../../../platform/ids.ts'
import { policyOf } from '../policies/policies.ts'
import { readSigns } from '../read-signs.ts'
import { findFlag, holdReview, setFlagState } from './flagged-review.ts'

/**
 * A person says that a review is against a rule of its platform. What was known of it then is kept with it; the review
 * stays where it was, and so does the duty to answer it.
 * @throws AppError not_found, invalid, conflict
 */
export async function openFlag(
  context: Context,
  reviewId: string,
  { category, note }: { category: string; note: string },
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const review = await holdReview(tx, reviewId)
    if (await findFlag(tx, reviewId))
      throw new AppError('conflict', 'This review is flagged already.', { key: 'flag_there' })
    if (review.removedAt)
      throw new AppError('conflict', 'This review is no longer there.', { key: 'flag_removed' })
    if (!policyOf(review.connector).categories.some(({ key }) => key === category))
      throw new AppError('invalid', 'The platform has no such rule.', {
        ...{ key: 'flag_category', field: 'category' },
      })
    const id = newId()
    const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
    const signs = (await readSigns(tx, reviewId)).map(({ kind, words, facts }) => ({ kind, words, facts }))
    await tx.db
      .insertInto('reviewFlags')
      .values({
        ...{ accountId: tx.accountId, id, reviewId, category, note, state: 'open', openedAt: tx.now() },
        ...{ openedBy: memberId, actedBy: memberId, remindFrom: tx.now() },
      })
      .execute()
    await tx.db
      .insertInto('reviewFlagSteps')
      .values({
        ...{ accountId: tx.accountId, flagId: id, number: 1, step: 'opened', note, at: tx.now() },
        ...{ actorId: memberId, signs: JSON.stringify(signs) },
      })
      .execute()
    await setFlagState(tx, reviewId, 'open')
    const { channelId, locationId, conversationId, stars } = review
    record(tx, 'review.flagged', {
      ...{ subjectId: reviewId, locationId },
      payload: { channelId, locationId, conversationId, stars, category },
    })
    await audit(tx, {
      ...{ action: 'review.flagged', subjectKind: 'review', subjectId: reviewId },
      after: { category, note },
    })
  })
}
