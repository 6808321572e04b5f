import { type Jobs, waiting } from '../platform/jobs/jobs.ts'
import { backfillJob } from './backfill.ts'
import type { Connectors } from './connector.ts'
import { receiveJob } from './receive.ts'

/** The background work of connectors. */
export function connectorJobs(connectors: Connectors): Jobs {
  return {
    'connectors.receive': receiveJob(connectors),
    'connectors.backfill': waiting(backfillJob(connectors)),
  }
}
