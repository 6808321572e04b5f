import { z } from 'zod'
import { ReviewProblem, type ReviewSource } from '../../reviews/index.ts'
import { capability } from './capability.ts'
import { patternOf, settingsShape } from './settings.ts'

/**
 * A platform that only writes by e-mail of its reviews. Its mails come in where all mail does, and are told apart there
 * (read-notification.ts).
 */
export const mailReviews: ReviewSource = {
  ...{ kind: capability.kind, capability, settings: settingsShape, secrets: z.object({}) },
  signsInBy: null,
  paces: { calls: { perMinute: 60, atOnce: 10 }, replies: { perMinute: 60, atOnce: 10 } },
  everyMinutes: null,
  async read() {
    throw new ReviewProblem('unreadable', 'Nothing is sent here: its mails come in by the e-mail channels.')
  },
  checkSettings: (settings) => void patternOf(settings),
}
