import type { ConversationRecord } from '../find-conversation.ts'
import type { Turn } from './turns.ts'

/** The turn a conversation's record holds. */
export function turnOf(record: ConversationRecord): Turn {
  const { status, firstResponseAt, firstResponseDueAt, nextAnswerDueAt, resolutionDueAt, dueAt } = record
  const { waitingSince, clockFrom, clockPauses, resolvedAt, snoozedUntil } = record
  const { worthFullUntil, worthPausedFrom, worthPausedUntil, worthGoneAt } = record
  const { slaPolicyId, answerMinutes, noticeAt, noticed } = record
  return {
    ...{ status, firstResponseAt, firstResponseDueAt, nextAnswerDueAt, resolutionDueAt, dueAt },
    ...{ waitingSince, clockFrom, clockPauses, resolvedAt, snoozedUntil },
    ...{ worthFullUntil, worthPausedFrom, worthPausedUntil, worthGoneAt },
    ...{ slaPolicyId, answerMinutes, noticeAt, noticed },
  }
}
