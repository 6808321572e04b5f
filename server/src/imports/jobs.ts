import { workInParts } from '../platform/brought/work-in-parts.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { workOnImport } from './work-on-import.ts'

/** The background work of imports. */
export const importJobs: Jobs = {
  'imports.work': workInParts('imports.work', workOnImport),
}
