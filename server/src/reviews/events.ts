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
  /** Somebody says that it is against a rule of its platform. */
  'review.flagged': reviewShape.extend({ category: z.string() }),
  /** What became of that: `state` as in `flagState`. */
  'review.flag_changed': reviewShape.extend({ state: z.string(), step: z.string() }),
  /** Nothing was heard of it for some days; `memberId`: who last did something about it. */
  'review.flag_waiting': reviewShape.extend({
    ...{ memberId: z.uuid().nullable(), name: z.string(), state: z.string() },
  }),
  'review_source.changed': z.object({ readCount: z.number().int(), isReading: z.boolean() }),
}
