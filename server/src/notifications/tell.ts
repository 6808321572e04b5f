import type { Tx } from '../platform/context.ts'
import { record } from '../platform/events/record.ts'

/** Lets members know that their notifications are others than before. */
export function tell(tx: Tx, memberIds: readonly string[]): void {
  for (const memberId of new Set(memberIds))
    record(tx, 'notification.changed', { subjectId: memberId, audienceId: memberId })
}
