import { z } from 'zod'
import type { SeenReview } from '../../reviews/index.ts'
import { answerAmong, asReply, commentsShape } from './comments.ts'
import { recommendationId } from './recommendation-id.ts'

export const recommendationFields =
  'created_time,has_rating,has_review,rating,recommendation_type,review_text,reviewer{id,name},open_graph_story{id,comments}'

/** Facebook's rating is a word; before August 2018 it was a number of stars. */
type Rated = { recommendation_type?: string | undefined; rating?: number | undefined }

const recommendationShape = z.object({
  created_time: z.string().pipe(z.coerce.date()),
  has_review: z.boolean().optional(),
  rating: z.number().optional(),
  recommendation_type: z.string().optional(),
  review_text: z.string().default(''),
  reviewer: z.object({ id: z.string().default(''), name: z.string().default('') }).prefault({}),
  open_graph_story: z
    .object({ id: z.string(), comments: commentsShape.optional().catch(undefined) })
    .optional(),
})

/** A row of a page's recommendations, as it was kept. */
export const rowShape = z.object({
  page: z.object({ id: z.string(), name: z.string() }),
  recommendation: recommendationShape,
})

export function toReview({ page, recommendation }: z.infer<typeof rowShape>): SeenReview {
  const {
    created_time: writtenAt,
    has_review,
    review_text,
    reviewer,
    open_graph_story: story,
  } = recommendation
  const answer = answerAmong(story?.comments?.data ?? [], page.id)
  const id = { pageId: page.id, storyId: story?.id, reviewerId: reviewer.id, writtenAt }
  return {
    ...{ externalId: recommendationId(id), placeId: page.id, placeName: page.name },
    author: { name: reviewer.name, id: reviewer.id || null },
    rating: ratingOf(recommendation),
    ...{ title: '', text: has_review === false ? '' : review_text, translation: '', language: null },
    ...{ writtenAt, changedAt: writtenAt, media: [], url: urlOf(story?.id) },
    reply: answer ? asReply(answer) : null,
  }
}

export function ratingOf({ recommendation_type: type, rating }: Rated): SeenReview['rating'] {
  if (type === 'positive') return { native: type, stars: 5 }
  if (type === 'negative') return { native: type, stars: 1 }
  const isStars = rating !== undefined && Number.isInteger(rating) && rating >= 1 && rating <= 5
  return isStars ? { native: String(rating), stars: rating } : null
}

export function urlOf(storyId: string | undefined): string | null {
  return storyId ? `https://www.facebook.com/${encodeURIComponent(storyId)}` : null
}
