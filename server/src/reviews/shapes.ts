import { z } from 'zod'
import { reviewFlagStateShape } from './flags/shapes.ts'

const replyStates = ['submitted', 'pending', 'live', 'rejected'] as const
const versionKinds = ['review', 'reply', 'removed', 'restored'] as const

const starsShape = z.number().int().nullable().meta({ description: 'Of five; null without a rating' })

const replyShape = z
  .object({
    text: z.string(),
    state: z.enum(replyStates).meta({ description: 'pending: the platform looks at it first' }),
    reason: z.string().meta({ description: 'Why it was rejected, in the platform’s own words' }),
    changedAt: z.date().nullable(),
    messageId: z.uuid().nullable().meta({ description: 'Null: written elsewhere' }),
  })
  .nullable()

export const reviewShape = z
  .object({
    id: z.uuid(),
    channelId: z.uuid(),
    platform: z.string(),
    locationId: z.uuid().nullable(),
    locationName: z.string().nullable(),
    placeId: z.string(),
    conversationId: z.uuid().nullable(),
    stars: starsShape,
    nativeRating: z.string(),
    title: z.string(),
    text: z.string(),
    translation: z.string(),
    language: z.string().nullable(),
    authorName: z.string().meta({ description: 'As shown there; it proves nothing about who wrote it' }),
    url: z.string().nullable(),
    isStarOnly: z.boolean().meta({ description: 'Says nothing that could be answered' }),
    writtenAt: z.date(),
    changedAt: z.date(),
    removedAt: z.date().nullable(),
    isDue: z.boolean().meta({ description: 'Somebody still has to answer it' }),
    dueFrom: z.date().nullable(),
    answeredAt: z.date().nullable(),
    reply: replyShape,
    flagState: reviewFlagStateShape,
  })
  .meta({ id: 'Review' })

const versionShape = z
  .object({
    number: z.number().int(),
    kind: z.enum(versionKinds).meta({ description: 'What was new in it' }),
    stars: starsShape,
    nativeRating: z.string(),
    title: z.string(),
    text: z.string(),
    replyText: z.string().nullable(),
    replyState: z.enum(replyStates).nullable(),
    replyReason: z.string(),
    changedAt: z.date(),
    seenAt: z.date(),
  })
  .meta({ id: 'ReviewVersion' })

export const mediaShape = z.array(z.object({ kind: z.enum(['photo', 'video']), url: z.string() }))

export const reviewInFullShape = reviewShape.extend({
  media: mediaShape,
  versions: z.array(versionShape),
})

const list = (of: z.ZodType<string, string>) =>
  z
    .string()
    .max(4_000)
    .transform((text) => text.split(','))
    .pipe(z.array(of).min(1).max(100))
    .optional()

/** What a list of reviews may be narrowed to. */
export const reviewFilter = {
  locations: list(z.uuid()).meta({ description: 'Ids, separated by commas' }),
  regionId: z.uuid().optional(),
  channelId: z.uuid().optional(),
  conversationId: z.uuid().optional().meta({ description: 'The one answered in this conversation' }),
  stars: z
    .string()
    .regex(/^[1-5](,[1-5]){0,4}$/)
    .transform((text) => text.split(',').map(Number))
    .optional()
    .meta({ description: 'Such as 1,2' }),
  state: z.enum(['due', 'answered', 'rejected', 'star_only', 'removed']).optional(),
  flag: z.enum(['check', 'flagged', 'removed']).optional().meta({
    description: 'check: somebody should look at it; removed: after it was flagged',
  }),
  since: z.iso.datetime().optional().meta({ description: 'Written since' }),
  until: z.iso.datetime().optional().meta({ description: 'Written before' }),
}
