import { z } from 'zod'
import { votedReasonShape } from './published/shapes.ts'

const nothing = z.object({})
const text = { textId: z.uuid(), locale: z.string(), regionId: z.uuid().nullable() }

/** What happens in the help centre and to the procedures. The subject is the article, the topic, the
 * synonyms or the gap. */
export const knowledgeEvents = {
  'topic.changed': nothing,
  'article.created': z.object({ kind: z.enum(['public', 'internal']) }),
  'article.changed': nothing,
  'article.text_changed': z.object(text),
  'article.review_changed': z.object({
    ...text,
    review: z.enum(['asked', 'approved', 'returned']).nullable(),
    note: z.string(),
  }),
  'article.published': z.object({ ...text, slug: z.string(), number: z.number().int() }),
  'article.unpublished': z.object(text),
  'article.scheduled': z.object({ ...text, publishAt: z.date().nullable() }),
  'article.review_due': z.object({ reviewOn: z.iso.date() }),
  'search_synonyms.changed': nothing,
  'search_gap.found': z.object({ locale: z.string(), term: z.string() }),
  'search_gap.changed': nothing,
  'article.voted': z.object({
    ...text,
    isHelpful: z.boolean(),
    reason: votedReasonShape.nullable(),
  }),
}
