import type { Jobs } from '../platform/jobs/jobs.ts'
import { writeByRule } from './actions/write-by-rule.ts'
import { changeInBulk } from './bulk/change-in-bulk.ts'
import type { Connectors } from './channel.ts'
import { actOnNotice } from './clocks/act-on-notice.ts'
import { replanAll } from './clocks/replan-many.ts'
import { rewriteWords } from './search/rewrite-words.ts'
import { tellMain } from './side-threads/tell-main.ts'
import { wakeConversation } from './wake.ts'

/** The background work of conversations. */
export const conversationJobs = (connectors: Connectors): Jobs => ({
  'conversations.actOnNotice': actOnNotice,
  'conversations.changeInBulk': changeInBulk,
  'conversations.replanAll': replanAll,
  'conversations.rewriteWords': rewriteWords,
  'conversations.tellMain': tellMain,
  'conversations.wake': wakeConversation,
  'conversations.writeByRule': writeByRule(connectors),
})
