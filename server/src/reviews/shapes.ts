import { z } from 'zod'
import { answerStates } from './answer-state.ts'
import { reviewFlagStateShape } from './flags/shapes.ts'
import { correctables, decidingWordsShape } from './judging/judgement.ts'
import { tones } from './judging/tone-of.ts'

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

const sentiments = ['pos', 'neu', 'neg', 'unclear'] as const

const judgement = {
  sentiment: z.enum(sentiments).nullable().meta({ description: 'Null: not judged yet' }),
  sentimentBy: z.enum(['stars', 'text', 'emoji', 'nothing', 'person']).nullable(),
  disagrees: z.boolean().meta({ description: 'Its stars and its words clearly say the opposite' }),
  tone: z.enum(tones).nullable().meta({ description: 'Null: stars alone, or not judged yet' }),
  themes: z.array(z.string()).meta({ description: 'Keys of themes, the brand’s own among them' }),
  isSuspicious: z.boolean().meta({ description: 'A hint that it may be spam, by a model or a person' }),
  isSpam: z.boolean().nullable().meta({ description: 'What a person said; null: nobody did' }),
  corrected: z.array(z.string()).meta({ description: `Said by a person: ${correctables.join(', ')}` }),
}

const saidShape = z.union([z.string(), z.array(z.string()), z.boolean()]).nullable()

const correctionShape = z
  .object({
    aspect: z.enum([...correctables, 'spam']),
    was: saidShape,
    becomes: saidShape,
    correctedBy: z.string().nullable().meta({ description: 'The name of the member; null: a key' }),
    correctedAt: z.date(),
  })
  .meta({ id: 'ReviewCorrected' })

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
    languageBy: z.enum(['platform', 'text', 'location', 'person']).nullable(),
    ...judgement,
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
    answerState: z.enum(answerStates).nullable().meta({
      description: 'How far our answer is; unapproved: it waits for a second person. Null: there is none',
    }),
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
  sentimentScore: z
    .number()
    .nullable()
    .meta({ description: 'Of its words alone, −1 to 1; null without a model of their language' }),
  spamScore: z.number().nullable().meta({ description: '0 to 1' }),
  decidingWords: decidingWordsShape.meta({ description: 'The words that decided, by what they decided' }),
  judgedWith: z.string().meta({ description: 'The versions of the models' }),
  corrections: z.array(correctionShape).meta({ description: 'What people said, the latest first' }),
  versions: z.array(versionShape),
  version: z
    .number()
    .int()
    .meta({ description: 'For If-Match of a correction; it grows with each, and with each version' }),
})

const list = <Of extends string>(of: z.ZodType<Of, string>) =>
  z
    .string()
    .max(4_000)
    .transform((text) => text.split(','))
    .pipe(z.array(of).min(1).max(100))
    .optional()

/** What a list of reviews may be narrowed to. */
export const reviewFilter = {
  locations: list(z.uuid()).meta({ description: 'Ids, separated by commas' }),
  regionId: z
    .union([z.uuid(), z.literal('none')])
    .optional()
    .meta({ description: 'none: locations in no region' }),
  channelId: z.uuid().optional(),
  conversationId: z.uuid().optional().meta({ description: 'The one answered in this conversation' }),
  stars: z
    .string()
    .regex(/^[1-5](,[1-5]){0,4}$/)
    .transform((text) => text.split(',').map(Number))
    .optional()
    .meta({ description: 'Such as 1,2' }),
  state: z.enum(['due', 'answered', 'rejected', 'star_only', 'removed']).optional(),
  sentiment: list(z.enum(sentiments)).meta({ description: 'Separated by commas' }),
  tone: list(z.enum(tones)).meta({ description: 'Separated by commas' }),
  theme: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'A key of the themes, or one of the brand’s own' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  disagrees: z.stringbool().optional().meta({ description: 'Its stars and words say the opposite' }),
  suspicious: z.stringbool().optional(),
  answer: z.enum(answerStates).optional().meta({ description: 'How far our answer is' }),
  flag: z.enum(['check', 'flagged', 'removed']).optional().meta({
    description: 'check: somebody should look at it; removed: after it was flagged',
  }),
  since: z.iso.datetime().optional().meta({ description: 'Written since' }),
  until: z.iso.datetime().optional().meta({ description: 'Written before' }),
  fromDay: z.iso
    .date()
    .optional()
    .meta({ description: 'Written on that day of their location or later, and still there' }),
  untilDay: z.iso.date().optional().meta({ description: 'The same, on that day or before' }),
  complaints: z
    .stringbool()
    .optional()
    .meta({ description: 'true: only negative and mixed ones, with words' }),
}
