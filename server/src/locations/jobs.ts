import type { Jobs } from '../platform/jobs/jobs.ts'
import { exceptionJob } from './exceptions/work.ts'
import { importJob } from './imports/work.ts'

/** The background work of locations. */
export const locationJobs: Jobs = { 'locations.import': importJob, 'locations.exception': exceptionJob }
