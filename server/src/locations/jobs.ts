import type { Jobs } from '../platform/jobs/jobs.ts'
import { exceptionJob } from './exceptions/work.ts'
import { importJob } from './imports/work.ts'
import { tellJob, tellSearchEngines } from './search-engines/tell-engines.ts'

/** The background work of locations. */
export const locationJobs: Jobs = {
  'locations.import': importJob,
  'locations.exception': exceptionJob,
  [tellJob]: tellSearchEngines,
}
