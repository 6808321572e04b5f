import type { Context } from '../../../platform/context.ts'
import type { StoredEvent } from '../../../platform/events/read-events.ts'
import type { Reactions } from '../../../platform/jobs/jobs.ts'
import { findFlag, holdReview } from './flagged-review.ts'
import { writeStep } from './take-step.ts'

/** What happens to flags when the review they are about goes or comes back; done twice it is done once. */
export const reviewFlagReactions: Reactions = {
  'review.removed': { 'reviews.closeFlag': followReview },
  'review.restored': { 'reviews.reopenFlag': followReview },
}

async function followReview(context: Context, { subjectId }: StoredEvent): Promise<void> {
  if (!subjectId) return
  await context.transaction(async (tx) => {
    const review = await holdReview(tx, subjectId)
    const flag = await findFlag(tx, subjectId)
    if (!flag) return
    // By what is true now: it may have come back, or gone again, since.
    if (review.removedAt && flag.state !== 'removed') await writeStep(tx, review, flag, { act: 'gone' })
    if (!review.removedAt && flag.state === 'removed') await writeStep(tx, review, flag, { act: 'restored' })
  })
}
