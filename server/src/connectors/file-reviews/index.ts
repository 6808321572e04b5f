import { z } from 'zod'
import { ReviewProblem, type ReviewSource } from '../../reviews/index.ts'
import { capability } from './capability.ts'

/** The reviews of a platform out of tables that people bring (imports/): one source for each platform. */
export const fileReviews: ReviewSource = {
  ...{ kind: capability.kind, capability, isBrought: true },
  settings: z.object({
    platform: z.string().trim().min(1).max(100).meta({ description: 'Whose reviews they are' }),
  }),
  secrets: z.object({}),
  signsInBy: null,
  paces: { calls: { perMinute: 60, atOnce: 10 }, replies: { perMinute: 60, atOnce: 10 } },
  everyMinutes: null,
  async read() {
    throw new ReviewProblem('unreadable', 'Nothing is sent here: its reviews come in tables.')
  },
}
