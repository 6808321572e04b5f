import { type Jobs, waiting } from '../platform/jobs/jobs.ts'
import { backfillJob } from './backfill.ts'
import type { Connectors } from './connector.ts'
import { deliverJob } from './deliver.ts'
import { receiveJob } from './receive.ts'

/** The background work of connectors. */
export function connectorJobs(connectors: Connectors): Jobs {
  return {
    'connectors.receive': receiveJob(connectors),
    'connectors.deliver': waiting(deliverJob(connectors)),
    'connectors.backfill': waiting(backfillJob(connectors)),
  }
}
