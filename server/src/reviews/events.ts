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
  /** A person said what it feels like or is about. */
  'review.corrected': reviewShape.extend({
    aspects: z.array(z.enum(['sentiment', 'tone', 'themes', 'language', 'spam'])),
  }),
  'review.removed': reviewShape,
  /** It is there again. */
  'review.restored': reviewShape,
  /** The answer below it is new, another, in another state, or gone. */
  'review.reply_changed': reviewShape.extend({
    state: z.enum(['submitted', 'pending', 'live', 'rejected']).nullable(),
  }),
  /** More people than usual complain of a theme, at a location or all over a region. */
  'review_problem.found': z.object({
    theme: z.string(),
    ...{ locationId: z.uuid().nullable(), regionId: z.uuid().nullable() },
    busiestId: z.uuid(),
    ...{ seen: z.number().int(), people: z.number().int(), expected: z.number() },
  }),
  /** A person has said how far a problem is. */
  'review_problem.decided': z.object({
    theme: z.string(),
    ...{ locationId: z.uuid().nullable(), regionId: z.uuid().nullable() },
    state: z.enum(['new', 'looked_at', 'solved', 'dismissed']),
    note: z.string(),
  }),
  /** Something was learned from the brand's own reviews, or could not be. */
  'review_learning.done': z.object({
    kind: z.enum(['sentiment', 'themes', 'spam']),
    language: z.string(),
    state: z.enum(['learned', 'refused', 'too_few']),
  }),
  /** What became of asking somebody for a review; the subject is the request. */
  'review_request.changed': z.object({
    state: z.enum(['planned', 'sending', 'sent', 'opened', 'clicked', 'skipped', 'failed', 'bounced']),
    moment: z.enum(['conversation', 'visit', 'list']),
  }),
  /** How reviews of a tone or about a theme are answered is another way now. */
  'review_strategy.updated': z.object({ kind: z.enum(['tone', 'theme']), key: z.string() }),
  /** Somebody wrote by its private link; nobody knows whether it is the reviewer. */
  'review.continued': reviewShape.extend({ privateId: z.uuid() }),
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
