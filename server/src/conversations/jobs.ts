import type { Jobs } from '../platform/jobs/jobs.ts'
import { noticeOverdue } from './clocks/watch-due.ts'
import { wakeConversation } from './wake.ts'

/** The background work of conversations. */
export const conversationJobs: Jobs = {
  'conversations.overdue': noticeOverdue,
  'conversations.wake': wakeConversation,
}
