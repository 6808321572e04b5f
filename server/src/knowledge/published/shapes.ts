import { z } from 'zod'

/** What was wrong with an article that did not help. */
export const votedReasonShape = z.enum(['not_clear', 'not_complete', 'not_true', 'other'])
