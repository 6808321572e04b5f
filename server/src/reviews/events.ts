import { z } from 'zod'

const reviewShape = z.object({
  channelId: z.uuid(),
  locationId: z.uuid().nullable(),
  conversationId: z.uuid().nullable(),
  stars: z.number().int().nullable(),
})

/** What happens to reviews; the subject is the review, of reading the source. */
export const reviewEvents = {
  'review.received': reviewShape,
  /** Its stars or words are others now. */
  'review.changed': reviewShape,
  'review.removed': reviewShape,
  /** It is there again. */
  'review.restored': reviewShape,
  /** The answer below it is new, another, in another state, or gone. */
  'review.reply_changed': reviewShape.extend({
    state: z.enum(['submitted', 'pending', 'live', 'rejected']).nullable(),
  }),
  /** Somebody wrote by its private link; nobody knows whether it is the reviewer. */
  'review.continued': reviewShape.extend({ privateId: z.uuid() }),
  'review_source.changed': z.object({ readCount: z.number().int(), isReading: z.boolean() }),
}
