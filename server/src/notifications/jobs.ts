import type { SendSystemMail } from '../accounts/index.ts'
import { type Jobs, waiting } from '../platform/jobs/jobs.ts'
import { gatherLetters } from './gather.ts'
import { sendLetter } from './send-letter.ts'

/** The background work of notifications: one job gathers what is due for a member, one sends each letter. */
export function notificationJobs(send: SendSystemMail): Jobs {
  return {
    'notifications.gather': gatherLetters,
    'notifications.send': waiting((context, payload) => sendLetter(context, send, payload)),
  }
}
