import { AppError } from '../../platform/errors.ts'
import type { ConversationRecord } from '../find-conversation.ts'

/**
 * Refuses to a side thread what would take it away from its conversation or mix it with another.
 * @throws AppError conflict
 */
export function refuseSide(...conversations: Pick<ConversationRecord, 'sideOfId'>[]): void {
  if (conversations.some((one) => one.sideOfId !== null))
    throw new AppError('conflict', 'A side thread stays with its conversation.', { key: 'side_stays' })
}
