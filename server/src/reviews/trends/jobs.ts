import type { SendSystemMail } from '../../accounts/index.ts'
import type { Jobs } from '../../platform/jobs/jobs.ts'
import { mailManager } from './letters/mail-manager.ts'
import { noteProblems } from './problems/note-problems.ts'

/** The background work of what reviews teach. */
export function reviewTrendJobs(send: SendSystemMail): Jobs {
  return { 'reviews.findProblems': noteProblems, 'reviews.mailManager': mailManager(send) }
}
