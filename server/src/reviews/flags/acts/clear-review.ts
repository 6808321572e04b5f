import { audit, requirePermission } from '../../../accounts/index.ts'
import type { Context } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { record } from '../../../platform/events/record.ts'
import { findFlag, holdReview, setFlagState } from './flagged-review.ts'

/**
 * A person has looked and found nothing wrong: nobody is asked to look again. The signs stay to be read.
 * @throws AppError not_found, conflict
 */
export async function clearReview(context: Context, reviewId: string): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const { channelId, locationId, conversationId, stars, flagState } = await holdReview(tx, reviewId)
    if (await findFlag(tx, reviewId))
      throw new AppError('conflict', 'This review is flagged already.', { key: 'flag_there' })
    if (flagState === 'cleared') return
    await setFlagState(tx, reviewId, 'cleared')
    record(tx, 'review.flag_changed', {
      ...{ subjectId: reviewId, locationId },
      payload: { channelId, locationId, conversationId, stars, state: 'cleared', step: 'cleared' },
    })
    await audit(tx, {
      ...{ action: 'review.cleared', subjectKind: 'review', subjectId: reviewId },
      ...{ before: { flagState }, after: { flagState: 'cleared' } },
    })
  })
}
