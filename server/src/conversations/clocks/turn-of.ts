import type { ConversationRecord } from '../find-conversation.ts'
import type { Turn } from './turns.ts'

/** The turn a conversation's record holds. */
export function turnOf(record: ConversationRecord): Turn {
  const { status, firstResponseAt, firstResponseDueAt, resolutionDueAt, dueAt } = record
  const { waitingSince, clockFrom, resolvedAt, snoozedUntil } = record
  const { worthFullUntil, worthPausedFrom, worthPausedUntil, worthGoneAt } = record
  return {
    status,
    firstResponseAt,
    firstResponseDueAt,
    resolutionDueAt,
    dueAt,
    waitingSince,
    clockFrom,
    resolvedAt,
    snoozedUntil,
    worthFullUntil,
    worthPausedFrom,
    worthPausedUntil,
    worthGoneAt,
  }
}

/** A new due time has not been noticed as passed yet. */
export function noticedAfter(record: ConversationRecord, dueAt: Date | null): Date | null {
  return record.dueAt?.getTime() === dueAt?.getTime() ? record.overdueNoticedAt : null
}
