import { type Jobs, waiting } from '../platform/jobs/jobs.ts'
import { backfillJob } from './backfill.ts'
import type { Connectors } from './connector.ts'
import { reviewImportJobs } from './file-reviews/imports/work.ts'
import { settleCall, settleJob } from './phone/settle-calls.ts'
import { continueByMail } from './web-chat/continue-by-mail.ts'
import { continueJob } from './web-chat/deliver.ts'
import { mailTranscript, transcriptJob } from './web-chat/transcript.ts'

/** The background work of connectors. */
export function connectorJobs(connectors: Connectors): Jobs {
  return {
    'connectors.backfill': waiting(backfillJob(connectors)),
    ...reviewImportJobs(connectors),
    [settleJob]: settleCall,
    [continueJob]: continueByMail(connectors),
    [transcriptJob]: mailTranscript(connectors),
  }
}
