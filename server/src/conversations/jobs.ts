import type { Jobs } from '../platform/jobs/jobs.ts'
import { acknowledgeJob } from './acknowledgement/acknowledge.ts'
import type { Connectors } from './channel.ts'
import { noticeOverdue } from './clocks/watch-due.ts'
import { wakeConversation } from './wake.ts'

/** The background work of conversations. */
export function conversationJobs(connectors: Connectors): Jobs {
  return {
    'conversations.acknowledge': acknowledgeJob(connectors),
    'conversations.overdue': noticeOverdue,
    'conversations.wake': wakeConversation,
  }
}
