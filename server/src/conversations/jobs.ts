import type { Jobs } from '../platform/jobs/jobs.ts'
import { changeInBulk } from './bulk/change-in-bulk.ts'
import { wakeConversation } from './wake.ts'

/** The background work of conversations. */
export const conversationJobs: Jobs = {
  'conversations.changeInBulk': changeInBulk,
  'conversations.wake': wakeConversation,
}
