import type { Tx } from '../../platform/context.ts'
import { refuseOverLimit } from './limits.ts'
import { planAnswer } from './suggest-for-review.ts'

/**
 * Refuses an answer in public that offers more than the review's strategy lets its writer offer.
 * @throws AppError invalid with the sum and what is allowed
 */
export async function checkOffer(tx: Tx, conversationId: string, text: string): Promise<void> {
  const review = await tx.db
    .selectFrom('reviews')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .executeTakeFirst()
  if (!review) return
  const { plan } = await planAnswer(tx, review.id)
  refuseOverLimit(tx.actor, plan.limits, text)
}
