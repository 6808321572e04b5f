import { z } from 'zod'
import { localeShape } from '../texts/locale.ts'
import { newTextShape, textMarkShape, textRowShape } from '../texts/shapes.ts'

const kind = z.enum(['public', 'internal']).meta({
  description: 'For customers, or a procedure for staff that no customer sees',
})
const policy = z.enum(['rights', 'returns', 'payments', 'privacy', 'terms']).nullable().meta({
  description: 'Which of the brand’s policies it is; null: none',
})
const topicId = z.uuid().nullable()
const ownerId = z.uuid().nullable().meta({ description: 'Who sees to it that it holds' })
const reviewOn = z.iso
  .date()
  .nullable()
  .meta({ description: 'When its owner is to look whether it still holds' })

/** An article as lists show it. */
export const articleRowShape = z
  .object({
    id: z.uuid(),
    kind,
    policy,
    topicId,
    title: z.string().meta({ description: 'Of the text in the language asked for, or the nearest' }),
    owner: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    reviewOn,
    isStale: z.boolean().meta({ description: 'The day of its review has come' }),
    useCount: z.number().int().meta({ description: 'Answers written with it' }),
    lastUsedAt: z.date().nullable(),
    isArchived: z.boolean(),
    changedAt: z.date(),
    version: z.number().int(),
    texts: z.array(textMarkShape),
  })
  .meta({ id: 'ArticleRow' })

const votes = z.object({ helpful: z.number().int(), notHelpful: z.number().int() })
export const articleShape = articleRowShape
  .extend({
    texts: z.array(textRowShape),
    votes: votes.meta({ description: 'What readers said of the versions that are public' }),
  })
  .meta({ id: 'Article' })

export const newArticleShape = z.object({
  kind: kind.default('public'),
  policy: policy.default(null),
  topicId: topicId.default(null),
  ownerId: ownerId.optional().meta({ description: 'Whoever adds it, when left out' }),
  reviewOn: reviewOn.default(null),
  text: newTextShape,
})
export const articleChangesShape = z
  .object({ kind, policy, topicId, ownerId, reviewOn, isArchived: z.boolean() })
  .partial()

export const articleStateShape = z.enum([
  'draft',
  'in_review',
  'returned',
  'scheduled',
  'published',
  'changed',
  'stale',
])

/** Narrows the list of articles. */
export const articleQuery = {
  kind: kind.optional(),
  topicId: z.uuid().optional(),
  policy: policy.unwrap().optional(),
  ownerId: z.uuid().optional(),
  state: articleStateShape.optional().meta({ description: 'One of its texts is in this state' }),
  missing: localeShape.optional().meta({ description: 'It has no text in this language' }),
  search: z.string().trim().min(1).max(200).optional(),
  archived: z.stringbool().default(false),
  locale: localeShape
    .optional()
    .meta({ description: 'The language of the titles; the brand’s when left out' }),
}

export const voteRowShape = z
  .object({
    id: z.uuid(),
    textId: z.uuid(),
    locale: z.string(),
    versionNumber: z.number().int(),
    isHelpful: z.boolean(),
    reason: z.enum(['not_clear', 'not_complete', 'not_true', 'other']).nullable(),
    words: z.string(),
    locationId: z.uuid().nullable(),
    createdAt: z.date(),
  })
  .meta({ id: 'ArticleVote' })

export type NewArticle = z.infer<typeof newArticleShape>
export type ArticleChanges = z.infer<typeof articleChangesShape>
export type ArticleQuery = z.infer<z.ZodObject<typeof articleQuery>>
export type ArticleState = z.infer<typeof articleStateShape>
