import type { Jobs } from '../../platform/jobs/jobs.ts'
import { learnFromHistory } from './learn-from-history.ts'
import { historyJob } from './model.ts'

/** The background work of routing. */
export const routingJobs: Jobs = { [historyJob]: learnFromHistory }
