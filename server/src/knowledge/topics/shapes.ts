import { z } from 'zod'
import { slugOf } from '../../platform/slug.ts'
import { localeShape } from '../texts/locale.ts'

const mostLanguages = 30
const slug = z.string().max(80)

const newNameShape = z.strictObject({
  name: z.string().trim().min(1).max(80),
  description: z.string().trim().max(300).default(''),
  slug: slug
    .transform(slugOf)
    .optional()
    .meta({ description: 'Its address; made from the name when it is left out' }),
})

const namesShape = z
  .record(localeShape, newNameShape)
  .refine(
    (names) => Object.keys(names).length > 0 && Object.keys(names).length <= mostLanguages,
    `must be in 1 to ${mostLanguages} languages`,
  )

/** As they are kept. */
export const keptNamesShape = z.record(
  z.string(),
  z.object({ name: z.string(), description: z.string(), slug: z.string() }),
)

export const topicShape = z
  .object({
    id: z.uuid(),
    parentId: z.uuid().nullable(),
    icon: z.string(),
    names: keptNamesShape.meta({ description: 'By language' }),
    articleCount: z.number().int().meta({ description: 'Articles directly in it, without archived ones' }),
    isArchived: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'Topic' })

const icon = z.string().trim().max(40).meta({ description: 'The name of an icon, or an emoji' })
const parentId = z.uuid().nullable().meta({ description: 'The topic it is within; at most three levels' })

export const newTopicShape = z.object({
  names: namesShape,
  icon: icon.default(''),
  parentId: parentId.default(null),
})
export const topicChangesShape = z
  .object({
    names: namesShape.meta({ description: 'All of them: a language left out is gone' }),
    icon,
    parentId,
    isArchived: z.boolean(),
  })
  .partial()
export const topicOrderShape = z.object({
  parentId: z.uuid().nullable().default(null),
  ids: z.array(z.uuid()).max(500).meta({ description: 'The topics of one parent, first to last' }),
})

export type Names = z.infer<typeof keptNamesShape>
export type NewNames = z.infer<typeof namesShape>
export type NewTopic = z.infer<typeof newTopicShape>
export type TopicChanges = z.infer<typeof topicChangesShape>
