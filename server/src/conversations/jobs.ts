import type { Jobs } from '../platform/jobs/jobs.ts'
import { wakeConversation } from './wake.ts'

/** The background work of conversations. */
export const conversationJobs: Jobs = {
  'conversations.wake': wakeConversation,
}
