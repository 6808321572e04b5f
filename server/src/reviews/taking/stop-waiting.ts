import { returnWaiting } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import type { Step } from './step.ts'

/** An answer that waits for approval was written to other words, or to a review that is gone: back to its writer. */
export async function stopWaiting(context: Context, tx: Tx, { before, change }: Step): Promise<void> {
  const conversationId = before?.conversationId
  if (!conversationId) return
  const isGone = change.versions.includes('removed')
  if (!isGone && !change.versions.includes('review')) return
  await returnWaiting(
    within(context, tx),
    tx,
    conversationId,
    isGone ? 'approval_review_gone' : 'approval_review_changed',
  )
}
