// requests owns what customers do on the brand's own pages about their own matters: the form they write with, and the
// pages on which they look after what they asked.
import type { SendNotice } from '../conversations/index.ts'
import type { Jobs } from '../platform/jobs/jobs.ts'
import { mailLink, mailLinkJob } from './mine/mail-link.ts'

export { registerContactForm } from './form/routes.ts'
export { ageOf, makeStamp } from './form/stamp.ts'
export { suspicionOf } from './form/suspicion.ts'
export { type FormFault, FormFaults, FormField, FormTrap, faultMarks } from './form-parts.tsx'
export { renderRequestPage } from './layout.tsx'
export { registerMyRequests } from './mine/routes.ts'
export { createTally, type Tally } from './tally.ts'

/** The background work of the domain. */
export function requestJobs(send: SendNotice): Jobs {
  return { [mailLinkJob]: mailLink(send) }
}
