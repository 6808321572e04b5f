import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { listMessagesSince } from '../inbox/list-messages.ts'

/**
 * Stops an answer that was written without knowledge of what was said meanwhile, by the customer or by a colleague.
 * @param seenPublicCount the count the writer knew; undefined when they take the risk
 * @throws AppError stale with `since`: those messages
 */
export async function refuseStale(
  tx: Tx,
  conversation: ConversationRecord,
  seenPublicCount: number | undefined,
): Promise<void> {
  if (seenPublicCount === undefined || conversation.publicCount <= seenPublicCount) return
  const since = await listMessagesSince(tx, conversation.id, seenPublicCount)
  if (since.length === 0) return
  throw new AppError('stale', 'Something was said meanwhile. Read it before you answer.', {
    key: 'answer_stale',
    values: { count: since.length },
    since,
    publicCount: conversation.publicCount,
  })
}
